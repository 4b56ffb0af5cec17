/// TCVN 5712:1993 as the `.Vn` fonts use it: the small letters, and the seven special capitals without tone.
enum TCVN3 {
    static let table: [Unicode.Scalar] = {
        var table = (UInt8.min...UInt8.max).map { Unicode.Scalar($0) }
        for (first, letters) in rows {
            for (offset, letter) in letters.unicodeScalars.enumerated() { table[first + offset] = letter }
        }
        return table
    }()

    private static let rows = [
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
        (0xDC, "ĩíịò"),
        (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]
}

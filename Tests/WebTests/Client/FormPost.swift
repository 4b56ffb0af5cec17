/// Encodes forms the way browsers do.
enum FormPost {
    static let boundary = "----congvu-test"

    static func encoded(_ fields: KeyValuePairs<String, String>) -> String {
        fields.map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
    }

    static func multipart(_ fields: KeyValuePairs<String, String>, files: [TestFile]) -> [UInt8] {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        for file in files {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; ".utf8
            body += "filename=\"\(file.name)\"\r\nContent-Type: \(file.contentType)\r\n\r\n".utf8
            body += file.content + Array("\r\n".utf8)
        }
        return body + "--\(boundary)--\r\n".utf8
    }

    static func escaped(_ text: String) -> String {
        text.utf8.map { byte -> String in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            case UInt8(ascii: " "): "+"
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

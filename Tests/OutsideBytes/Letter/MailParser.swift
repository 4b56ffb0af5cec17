import Paper

/// Letters, their files and their words.
struct MailParser: OutsideParser {
    let name = "mail"
    let copies = 60
    let words = [
        "\r\n\r\n", "--trong\r\n", "--ngoai--\r\n", "Content-Type: message/rfc822\r\n", "=?UTF-8?B?", "=?x?Q?=",
        "Content-Transfer-Encoding: base64\r\n", "; boundary=\"\"", "filename*99999999999*=UTF-8''%", "\r\n ", "=\r\n",
        "Content-Type: multipart/mixed; boundary=trong\r\n\r\n", "\\\"", "From: <", "; charset=windows-1258",
        "Date: 99 Abc 99999 99:99:99 +9999\r\n", "Content-Transfer-Encoding: quoted-printable\r\n",
    ]

    private let paper = PaperParser(name: "mail", suffix: "eml", words: [], copies: 0)

    func read(_ bytes: [UInt8]) throws -> Int {
        let letter = try MailReader.letter(bytes)
        for name in letter.files.map(\.name)
        where name.isEmpty || name.utf8.contains(UInt8(ascii: "/")) || name.unicodeScalars.count > 150 {
            throw ParserFault("a file named «\(name)»")
        }
        return letter.files.count + (try paper.read(bytes))
    }
}

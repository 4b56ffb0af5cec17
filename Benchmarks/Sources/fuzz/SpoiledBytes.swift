import Measure

/// Bytes with pieces cut out, doubled, moved, changed, and awkward things put in between.
enum SpoiledBytes {
    /// Some changes, each at a byte `mark` where there is one: so XML stays nearly well formed, and words stay words.
    static func spoil(
        _ bytes: inout [UInt8], at mark: UInt8? = nil, with awkward: [[UInt8]] = Self.awkward,
        _ random: inout Repeatable
    ) {
        for _ in 1...random.number(1...8) {
            guard bytes.count > 1 else { return }
            let range = piece(of: bytes, mark, &random)
            switch random.number(0...4) {
            case 0: bytes.removeSubrange(range)
            case 1: bytes.insert(contentsOf: bytes[range], at: range.upperBound)
            case 2: bytes.insert(contentsOf: bytes[range], at: piece(of: bytes, mark, &random).lowerBound)
            case 3: bytes.insert(contentsOf: random.one(of: awkward), at: range.lowerBound)
            default: bytes[range.lowerBound] = UInt8(random.number(0...255))
            }
        }
    }

    private static func piece(of bytes: [UInt8], _ mark: UInt8?, _ random: inout Repeatable) -> Range<Int> {
        func place(after start: Int) -> Int {
            guard let mark else { return start }
            return bytes[start...].firstIndex(of: mark) ?? start
        }
        let start = place(after: random.number(0...(bytes.count - 1)))
        let end = min(start + random.number(1...400), bytes.count)
        return start..<max(start + 1, end == bytes.count ? end : place(after: end))
    }

    /// What readers trip over: long numbers, days that are none, deep nesting, marks without a letter, odd blanks.
    static let awkward: [[UInt8]] = [
        "99999999999999999999", "ngày 31/02/2026", "quý IX/2026", "((((((((((((((((", "\u{301}\u{323}\u{309}",
        "\u{FEFF}\u{200B}\u{202E}", "\r\n\u{0C}\u{0B}", "<w:tbl><w:tr><w:tc>", "</w:p></w:tc>",
        "<w:gridSpan w:val=\"-1\"/>",
        "<w:vMerge/>", "&#x10FFFF;", "PHỤ LỤC", "1.1.1.1.1.1.1.1.1.1.1.", "a) b) c) d) đ) e)", "0/0/0", "Điều",
        "\u{1F1FB}",
    ].map { Array($0.utf8) }

    /// Of pages of the web.
    static let markup: [[UInt8]] = [
        "<table><tr><td rowspan=99999 colspan=-1>", "</td></tr></table>", "<p><p><p><div>", "<!--", "-->", "<![CDATA[",
        "&#0;&#xD800;&#1114112;&", "<script>document.write('<p>')</script>", "<style>", "</html>", "<br/><hr>",
        "<b><i></b></i>", "\u{0}", "<p style=\"", "<td>".repeated(60), "<meta charset=\"windows-1258\">",
    ].map { Array($0.utf8) }

    /// Of letters.
    static let letters: [[UInt8]] = [
        "\r\n\r\n", "--trong\r\n", "--ngoai--\r\n", "Content-Type: message/rfc822\r\n", "=?UTF-8?B?", "=?x?Q?=",
        "Content-Transfer-Encoding: base64\r\n", "; boundary=\"\"", "filename*99999999999*=UTF-8''%", "\r\n ", "=\r\n",
        "Content-Type: multipart/mixed; boundary=trong\r\n\r\n", "\\\"", "From: <",
        "Date: 99 Abc 99999 99:99:99 +9999\r\n",
    ].map { Array($0.utf8) }
}

extension String {
    fileprivate func repeated(_ times: Int) -> String { String(repeating: self, count: times) }
}

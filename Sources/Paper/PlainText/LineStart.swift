/// How a line begins: with a mark of the outline, or in the middle of a sentence.
struct LineStart {
    /// «- », «+ », «1. », «1.2. », «a) », «II. », «Điều 5», «Chương I».
    let isMarker: Bool
    let isLowercase: Bool

    init(_ line: ArraySlice<UInt8>) {
        let text = line.trimmed
        isLowercase = String(decoding: text.prefix(4), as: UTF8.self).first?.isLowercase ?? false
        isMarker = Self.isBullet(text) || Self.isNumber(text) || Self.isArticle(text)
    }

    private static func isBullet(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        if "-+*".utf8.contains(first) { return text.dropFirst().first == 0x20 }
        return text.starts(with: "• ".utf8) || text.starts(with: "– ".utf8) || text.starts(with: "◦ ".utf8)
    }

    /// Digits, one letter or a Roman number, then «.» or «)», then a blank.
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        let head = text.prefix { $0 > 0x20 }
        guard let last = head.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ")"), head.count < text.count
        else {
            return false
        }
        let body = head.dropLast()
        if body.isEmpty || body.count > 8 { return false }
        if body.elementsEqual("đ".utf8) || body.elementsEqual("Đ".utf8) { return true }
        if body.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }) { return true }
        if body.allSatisfy({ "IVXLCivxl".utf8.contains($0) }) { return true }
        return body.count == 1 && (0x41...0x5A).contains(body.first! & 0xDF)
    }

    private static func isArticle(_ text: ArraySlice<UInt8>) -> Bool {
        ["Điều ", "Chương ", "Mục ", "Phần ", "ĐIỀU ", "CHƯƠNG ", "PHỤ LỤC", "Phụ lục "].contains {
            text.starts(with: $0.utf8)
        }
            && !isLowercase(after: text)
    }

    private static func isLowercase(after text: ArraySlice<UInt8>) -> Bool {
        text.split(separator: 0x20).dropFirst().first?.first.map { (0x61...0x7A).contains($0) } ?? false
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at either end.
    var trimmed: ArraySlice<UInt8> {
        var slice = drop { $0 <= 0x20 }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }

    /// How many Unicode scalars its UTF-8 holds.
    var characterCount: Int { count { $0 & 0xC0 != 0x80 } }
}

/// How a line begins: with a mark of the outline, or in the middle of a sentence.
struct LineStart {
    let marker: Marker?
    /// Begins with a small letter.
    let isLowercase: Bool
    /// The state's motto, or the authority to sign («TM.», «KT.», «TL.», «TUQ.», «Q.»): lines of their own by law
    /// (Nghị định 30/2020, Phụ lục I).
    let standsAlone: Bool

    enum Marker {
        /// «-», «+», «*», «•», each with a blank after it.
        case bullet
        /// «1.», «1.2.», «a)», «(1)», «II.», with a blank.
        case number
        /// «Điều 5», «Chương I», «Phụ lục», and the parts of a letter: «V/v», «Kính gửi:», «Nơi nhận:».
        case article
    }

    init(_ line: ArraySlice<UInt8>) {
        isLowercase = Self.isLowercase(line)
        standsAlone = ["TM. ", "KT. ", "TL. ", "TUQ. ", "Q. ", "CỘNG H", "Độc lập - "].contains {
            line.starts(with: $0.utf8)
        }
        marker =
            if Self.isBullet(line) {
                .bullet
            } else if Self.numberLength(line) != nil {
                .number
            } else if Self.isArticle(line) {
                .article
            } else {
                nil
            }
    }

    /// True for a stretch that is nothing but a mark: «1.», «a)», «-».
    static func isMarkAlone(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 8 else { return false }
        let padded = text + [0x20]
        return isBullet(padded) || numberLength(padded) == text.count
    }

    private static func isBullet(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        if first < 0x80 { return "-+*".utf8.contains(first) && text.dropFirst().first == 0x20 }
        guard first == 0xE2, text.count > 3, text[text.startIndex + 3] == 0x20 else { return false }
        return ["•", "–", "—", "◦", "▪", "●", "■"].contains { text.starts(with: $0.utf8) }
    }

    /// How many bytes a number of the outline takes; nil where there is none.
    private static func numberLength(_ text: ArraySlice<UInt8>) -> Int? {
        let head = text.prefix { $0 > 0x20 }
        guard head.count < text.count, head.count <= 10, let last = head.last else { return nil }
        var body = head.dropLast()
        if head.first == UInt8(ascii: "("), last == UInt8(ascii: ")") {
            body = body.dropFirst()
        } else if last != UInt8(ascii: "."), last != UInt8(ascii: ")"), last != UInt8(ascii: "/") {
            return nil
        }
        guard let first = body.first else { return nil }
        let isLetter = body.count == 1 && (0x41...0x5A).contains(first & 0xDF)
        let isDotted = isDotted(body)
        let isRoman = body.allSatisfy { "IVXLC".utf8.contains($0) } || body.allSatisfy { "ivx".utf8.contains($0) }
        let isD = body.elementsEqual("đ".utf8) || body.elementsEqual("Đ".utf8)
        return isLetter || isDotted || isRoman || isD ? head.count : nil
    }

    /// «2», «2.1», «2.1.3»; a year or a sum is no number of the outline.
    private static func isDotted(_ body: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        for byte in body {
            if (0x30...0x39).contains(byte) {
                digits += 1
            } else if byte == UInt8(ascii: "."), digits > 0 {
                digits = 0
            } else {
                return false
            }
            if digits > 2 { return false }
        }
        return digits > 0
    }

    /// A named part that opens a line and is numbered: a sentence may go on with «điều 5» but not with «Điều 5.».
    private static func isArticle(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, "CMPVKN".utf8.contains(first) || first == 0xC4 else { return false }
        for name in ["Điều ", "ĐIỀU ", "Chương ", "CHƯƠNG ", "Mục ", "MỤC ", "Phần ", "PHẦN ", "Phụ lục ", "PHỤ LỤC "]
        where text.starts(with: name.utf8) {
            let number = text.dropFirst(name.utf8.count).prefix { $0 > 0x20 }
            let body = number.last.map { ".:".utf8.contains($0) } == true ? number.dropLast() : number
            return !body.isEmpty && body.allSatisfy { (0x30...0x39).contains($0) || "IVXLC".utf8.contains($0) }
                && (number.count > body.count || number.endIndex == text.endIndex
                    || name.utf8.first == UInt8(ascii: "C"))
        }
        return ["PHỤ LỤC", "V/v", "Kính gửi:", "Nơi nhận:"].contains { text.starts(with: $0.utf8) }
    }

    private static func isLowercase(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        if first < 0x80 { return (0x61...0x7A).contains(first) }
        return String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase ?? false
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at either end.
    var trimmed: ArraySlice<UInt8> {
        var slice = drop { $0 <= 0x20 }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }
}

/// Words in the fields of a letter, where those beyond ASCII are written as RFC 2047 has it: `=?UTF-8?B?VMOhbmc=?=`.
enum MailWords {
    static func text(_ bytes: [UInt8]) -> String {
        var result = ""
        var plain: [UInt8] = []
        var place = 0
        // Two encoded words of one encoding may cut a letter in two: their bytes are read together.
        var pending: (charset: String, bytes: [UInt8])?
        func endPending() {
            if let word = pending { result += MailCoding.text(word.bytes, charset: word.charset) }
            pending = nil
        }
        func endPlain() {
            if !plain.isEmpty { result += MailCoding.text(plain, charset: "") }
            plain = []
        }
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "="), let word = encoded(bytes, at: place) else {
                plain.append(bytes[place])
                place += 1
                continue
            }
            let isBetween = plain.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            if isBetween, let before = pending {
                // Blanks between encoded words are none.
                plain = []
                if before.charset == word.charset {
                    pending = (before.charset, before.bytes + word.bytes)
                } else {
                    endPending()
                    pending = (word.charset, word.bytes)
                }
            } else {
                endPending()
                endPlain()
                pending = (word.charset, word.bytes)
            }
            place = word.end
        }
        endPending()
        endPlain()
        return result
    }

    private static func encoded(
        _ bytes: [UInt8], at start: Int
    ) -> (charset: String, bytes: [UInt8], end: Int)? {
        let question = UInt8(ascii: "?")
        guard start + 1 < bytes.count, bytes[start + 1] == question else { return nil }
        // «=?charset?B?text?=» is at most 75 letters long; what programs write may be longer.
        let limit = min(bytes.count, start + 2_000)
        guard let first = bytes[(start + 2)..<limit].firstIndex(of: question), first + 2 < limit,
            bytes[first + 2] == question,
            let last = bytes[(first + 3)..<limit].indices.first(where: {
                bytes[$0] == question && $0 + 1 < limit && bytes[$0 + 1] == UInt8(ascii: "=")
            })
        else { return nil }
        let text = bytes[(first + 3)..<last]
        // A language may stand behind the charset: «utf-8*vi».
        let charset = String(decoding: bytes[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        switch bytes[first + 1] {
        case UInt8(ascii: "B"), UInt8(ascii: "b"): return (charset, MailCoding.base64(text), last + 2)
        case UInt8(ascii: "Q"), UInt8(ascii: "q"):
            let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
            return (charset, MailCoding.quotedPrintable(spaced[...]), last + 2)
        default: return nil
        }
    }

    /// `"Văn thư" <vanthu@sonha.example>`: the name and the address, where there are any.
    static func mailbox(_ bytes: [UInt8]) -> (name: String?, address: String?) {
        let text = text(bytes)
        if let open = text.lastIndex(of: "<"), let close = text[open...].firstIndex(of: ">") {
            let address = MailReader.tidy(String(text[text.index(after: open)..<close]))
            let name = text[..<open].filter { $0 != "\"" }
            return (MailReader.tidy(name), address)
        }
        let tidy = MailReader.tidy(text)
        return tidy?.contains("@") == true ? (nil, tidy) : (tidy, nil)
    }
}

/// Takes Markdown's marks out of a line: emphasis, escapes, links, entities; tells whether all of it was emphasised.
struct MarkdownInline {
    private(set) var text: [UInt8] = []
    private(set) var isBold: Bool
    private(set) var isItalic: Bool

    init(_ source: ArraySlice<UInt8>) {
        var reader = Reader(source: Array(source))
        reader.run()
        text = reader.text
        isBold = reader.sawLetter && !reader.sawNotBold
        isItalic = reader.sawLetter && !reader.sawNotItalic
    }

    private struct Reader {
        let source: [UInt8]
        var index = 0
        var text: [UInt8] = []
        var isBold = false
        var isItalic = false
        var sawLetter = false
        var sawNotBold = false
        var sawNotItalic = false

        init(source: [UInt8]) { self.source = source }

        mutating func run() {
            while index < source.count {
                switch source[index] {
                case UInt8(ascii: "\\") where index + 1 < source.count && Self.isPunctuation(source[index + 1]):
                    emit(source[index + 1])
                    index += 2
                case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis()
                case UInt8(ascii: "`"): index += 1
                case UInt8(ascii: "!")
                where peek(1) == UInt8(ascii: "[") && skipLink(from: index + 1, keepingText: false):
                    break
                case UInt8(ascii: "[") where skipLink(from: index, keepingText: true): break
                case UInt8(ascii: "&") where entity(): break
                case UInt8(ascii: "<") where tag(): break
                default: plain()
                }
            }
        }

        /// The stretch up to the next byte that may be a mark.
        private mutating func plain() {
            let start = index
            var isBlank = true
            repeat {
                isBlank = isBlank && source[index] <= 0x20
                index += 1
            } while index < source.count && !Self.mayBeMark(source[index])
            text += source[start..<index]
            if isBlank { return }
            sawLetter = true
            sawNotBold = sawNotBold || !isBold
            sawNotItalic = sawNotItalic || !isItalic
        }

        private static func mayBeMark(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "!"),
                UInt8(ascii: "["), UInt8(ascii: "&"), UInt8(ascii: "<"):
                true
            default: false
            }
        }

        private func peek(_ offset: Int) -> UInt8? {
            source.indices.contains(index + offset) ? source[index + offset] : nil
        }

        private mutating func emit(_ byte: UInt8) {
            text.append(byte)
            guard byte > 0x20 else { return }
            sawLetter = true
            if !isBold { sawNotBold = true }
            if !isItalic { sawNotItalic = true }
        }

        /// A run of one to three stars or underscores, where it can open or close emphasis; otherwise itself.
        private mutating func emphasis() {
            let mark = source[index]
            var end = index
            while end < source.count && source[end] == mark { end += 1 }
            let before = index > 0 ? source[index - 1] : 0x20
            let after = end < source.count ? source[end] : 0x20
            let run = end - index
            let opens = after > 0x20
            let closes = before > 0x20
            let isInsideWord = mark == UInt8(ascii: "_") && Self.isWord(before) && Self.isWord(after)
            if run <= 3, opens || closes, !isInsideWord {
                if run >= 2 { isBold = opens && (!closes || !isBold) }
                if run != 2 { isItalic = opens && (!closes || !isItalic) }
                let isMarkAfterAll = opens && !closes && !closesLater(mark, run: run, from: end)
                if isMarkAfterAll {
                    isBold = false
                    isItalic = false
                    for _ in 0..<run { emit(mark) }
                }
            } else {
                for _ in 0..<run { emit(mark) }
            }
            index = end
        }

        private func closesLater(_ mark: UInt8, run: Int, from start: Int) -> Bool {
            var position = start
            while position < source.count {
                if source[position] == mark && source[position - 1] > 0x20 { return true }
                position += 1
            }
            return false
        }

        /// `[text](target)` becomes its text, an image nothing; false where it is no link.
        private mutating func skipLink(from open: Int, keepingText: Bool) -> Bool {
            guard let close = source[open...].firstIndex(of: UInt8(ascii: "]")), close + 1 < source.count,
                source[close + 1] == UInt8(ascii: "("),
                let end = source[close...].firstIndex(of: UInt8(ascii: ")"))
            else { return false }
            if keepingText {
                for byte in MarkdownInline(source[(open + 1)..<close]).text { emit(byte) }
            }
            index = end + 1
            return true
        }

        private mutating func entity() -> Bool {
            guard let end = source[index...].prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return false }
            let name = String(decoding: source[(index + 1)..<end], as: UTF8.self)
            guard let character = Self.entities[name] else { return false }
            for byte in character.utf8 { emit(byte) }
            index = end + 1
            return true
        }

        /// An HTML tag or comment: a line break becomes one, all others vanish.
        private mutating func tag() -> Bool {
            guard let next = peek(1), next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || Self.isWord(next),
                let end = source[index...].firstIndex(of: UInt8(ascii: ">"))
            else { return false }
            let name = source[(index + 1)..<end].prefix(2).map { $0 | 0x20 }
            if name == Array("br".utf8) { text.append(0x0A) }
            index = end + 1
            return true
        }

        private static func isPunctuation(_ byte: UInt8) -> Bool {
            (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
                || (0x7B...0x7E).contains(byte)
        }

        private static func isWord(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        }

        private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ", "apos": "'"]
    }
}

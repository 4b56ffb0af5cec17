import Measure
import Paper
import Presentation
import SamplePapers

/// A sample paper with something wrong in it: bytes changed, cut, doubled, moved; in its text, its XML, or its archive.
struct SpoiledPaper {
    private let bytes: [UInt8]
    private let name: String

    enum Outcome {
        case read(tasks: Int)
        case refused(String)
        case fault(String)

        var isFault: Bool { if case .fault = self { true } else { false } }
    }

    init(seed: UInt64) throws {
        var random = Repeatable(seed: seed)
        let paper = SamplePaper(pages: random.number(1...3), seed: seed)
        let kind = random.number(0...3)
        switch kind {
        case 0:
            bytes = try paper.docx { SpoiledXML.spoil(&$0, &random) }
            name = "fuzz.docx"
        case 1:
            var file = try paper.docx()
            Self.spoil(&file, at: nil, &random)
            bytes = file
            name = "fuzz.docx"
        default:
            var text = paper.plainText
            Self.spoil(&text, at: random.number(0...1) == 0 ? UInt8(ascii: " ") : nil, &random)
            bytes = text
            name = kind == 2 ? "fuzz.txt" : "fuzz.md"
        }
    }

    /// What comes of reading it.
    func read() -> Outcome {
        do {
            let paper = try PaperReader.read(bytes: bytes, name: name)
            let reading = DirectiveReader().read(paper)
            if let fault = Self.fault(in: paper, reading) { return .fault(fault) }
            if let fault = try presentationFault(in: paper) { return .fault(fault) }
            return .read(tasks: reading.tasks.count)
        } catch {
            return error.message.isEmpty ? .fault("refused without a sentence") : .refused(error.message)
        }
    }

    private static let check = Result { try EveryCheck.made() }

    /// Checks how it is laid out and mends it, where it is a .docx. Throws what it was refused with.
    private func presentationFault(in paper: PaperText) throws(PaperError) -> String? {
        guard name == "fuzz.docx" else { return nil }
        guard let check = try? Self.check.get() else { return "no rules" }
        let repaired = try check.repaired(bytes)
        let count = paper.text.unicodeScalars.count
        let places = repaired.before.findings.compactMap(\.place)
        return places.first { $0.start < 0 || $0.end < $0.start || $0.end > count }.map { "finding at \($0)" }
    }

    private static func fault(in paper: PaperText, _ reading: Reading) -> String? {
        let count = paper.text.unicodeScalars.count
        var end = 0
        for block in paper.blocks {
            guard block.range.lowerBound >= end, block.range.upperBound <= count else { return "block \(block.range)" }
            end = block.range.upperBound
        }
        let places = reading.tasks.map(\.source) + reading.cites.map(\.source)
        return places.first { $0.start < 0 || $0.end < $0.start || $0.end > count }.map { "place \($0)" }
    }

    /// Some changes, each at a byte `mark` where there is one: so XML stays nearly well formed, and words stay words.
    private static func spoil(_ bytes: inout [UInt8], at mark: UInt8?, _ random: inout Repeatable) {
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
    private static let awkward: [[UInt8]] = [
        "99999999999999999999", "ngày 31/02/2026", "quý IX/2026", "((((((((((((((((", "\u{301}\u{323}\u{309}",
        "\u{FEFF}\u{200B}\u{202E}", "\r\n\u{0C}\u{0B}", "<w:tbl><w:tr><w:tc>", "</w:p></w:tc>",
        "<w:gridSpan w:val=\"-1\"/>",
        "<w:vMerge/>", "&#x10FFFF;", "PHỤ LỤC", "1.1.1.1.1.1.1.1.1.1.1.", "a) b) c) d) đ) e)", "0/0/0", "Điều",
        "\u{1F1FB}",
    ].map { Array($0.utf8) }
}

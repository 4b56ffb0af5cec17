import Measure

/// A plan of the office of an invented province, as long as asked for: letterhead, outline, labelled duties, an annex.
public struct SamplePaper: Sendable {
    /// What stands in it, in reading order.
    public enum Block: Sendable {
        case paragraph(String, bold: Bool = false, centred: Bool = false)
        case table([[String]], bordered: Bool)
    }

    public private(set) var blocks: [Block] = []

    /// About as many syllables as a page of an A4 paper in 14 point holds.
    static let syllablesOfPage = 430

    public init(pages: Int, seed: UInt64) {
        var writer = PlanWriter(seed: seed)
        blocks = writer.letterhead() + writer.purpose(syllables: pages * Self.syllablesOfPage / 8)
        blocks += writer.duties(syllables: pages * Self.syllablesOfPage * 5 / 8)
        blocks += writer.end() + writer.annex(syllables: pages * Self.syllablesOfPage / 4)
    }

    /// One line a paragraph, a table's cells between tabulators.
    public var plainText: [UInt8] {
        let lines = blocks.map { block in
            switch block {
            case .paragraph(let text, _, _): text
            case .table(let rows, _): rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
            }
        }
        return Array(lines.joined(separator: "\n\n").utf8)
    }
}

/// Tells whether a line goes on in the next one, or the next one begins a paragraph.
///
/// A line was broken by the width of the page when the next line's first word did not fit on it any more. Where
/// paragraphs begin indented, the indent decides what the width leaves open.
struct LineJoiner {
    /// Where lines begin and end that fill the page or the column.
    let left: Double
    let right: Double
    private let field: Field
    private let isWrapped: Bool
    private let hasIndents: Bool
    private let precision: TextLine.Precision
    private let em: Double

    /// What the lines stand in.
    enum Field: Equatable {
        case page
        /// A half of a letterhead or of the signature, where lines are short by nature and mostly centred.
        case half
        /// A cell between these rules.
        case cell(ClosedRange<Double>)
    }

    init(_ lines: [TextLine], in field: Field = .page) {
        self = field == .half && lines.count == 1 ? LineJoiner(alone: lines[0]) : LineJoiner(several: lines, field)
    }

    private init(several lines: [TextLine], _ field: Field) {
        let em = lines.map(\.height).sorted().middle ?? 1
        self.em = em
        self.field = field
        precision = lines.first?.precision ?? .exact
        let reaches = lines.map(\.reach).sorted()
        let widest = reaches.isEmpty ? 0 : reaches[reaches.count - 1 - reaches.count / 20]
        let left: Double
        switch field {
        case .cell(let range):
            left = range.lowerBound
            right = range.upperBound
        case .half:
            left = lines.map(\.left).min() ?? 0
            right = left + (lines.map { $0.reach - $0.left }.max() ?? 0)
        case .page:
            let full = lines.filter { $0.reach > widest - em * 2 }.map(\.left).sorted()
            left = full.isEmpty ? 0 : full[full.count / 10]
            right = widest
        }
        self.left = left
        // A4 takes about 45 ems of text a line; what is much longer or shorter was never wrapped.
        isWrapped = field != .page || (18...60).contains((widest - left) / em)
        hasIndents = field == .page && lines.count { $0.left > left + em * 0.8 } * 12 > lines.count
    }

    /// The line of a cell that has no other, as most cells of a table.
    private init(alone line: TextLine) {
        em = line.height
        field = .half
        precision = line.precision
        left = line.left
        right = line.left + (line.reach - line.left)
        isWrapped = true
        hasIndents = false
    }

    func joins(_ line: TextLine, _ next: TextLine) -> Bool {
        guard isWrapped, next.gapAbove < 0.45 || next.pageBreaks > 0 else { return false }
        let start = LineStart(next.text)
        let end = LineEnd(line.text)
        let own = LineStart(line.text)
        if end.isFinal || start.standsAlone || own.standsAlone { return false }
        if end.isUppercase && !start.isLowercase && !LineEnd(next.text).isUppercase { return false }
        if field == .page && !end.isUppercase && !start.isLowercase && Self.isHeading(next.text) { return false }
        if field == .half && end.isUppercase { return start.isLowercase }
        let isPair = isCentredPair(line, next)
        let isCentred = field == .half || isPair || isCentred(line, start: own)
        let free = isCentred ? right - left - (line.reach - line.left) : right - line.reach
        let isFull = free < next.firstWord + slack(end) * em
        if end.isOpen && !end.isUppercase && start.marker == nil { return true }
        if isPair {
            let isWide = free < next.firstWord + (right - left) * 0.22
            let isRemark = next.text.first == UInt8(ascii: "(")
            return !end.isTerminal && start.marker == nil && !isRemark && (start.isLowercase || isWide)
        }
        let isIndented = next.left > left + em * 0.8
        if let marker = start.marker {
            return marker == .bullet && isFull && !end.isTerminal && hasIndents && !isIndented
        }
        if !isFull { return start.isLowercase && !end.isTerminal }
        if hasIndents && isIndented {
            let isBlock = abs(next.left - line.left) < em * 0.8 || own.marker != nil
            return !end.isTerminal && (start.isLowercase || isBlock)
        }
        return hasIndents || field != .page || !end.opensItem || start.isLowercase
    }

    /// «KẾ HOẠCH» below the line of place and day: several words, all in capitals, and no end of a sentence.
    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 120, line.contains(0x20), line.last != UInt8(ascii: "."), LineEnd.isUppercase(line) else {
            return false
        }
        // «Vụ: KTTH, CN» has a small letter beyond ASCII.
        let text = String(decoding: line, as: UTF8.self)
        return text == text.uppercased()
    }

    /// How much room, in ems, a full line may leave beyond its next word.
    private func slack(_ end: LineEnd) -> Double {
        switch precision {
        case .exact: 0.4
        case .scanned: 1.2
        // Where the first line's indent is lost, an open sentence may end that much sooner.
        case .estimated: end.isTerminal ? 0.3 : hasIndents ? 1.2 : 3
        }
    }

    /// Where the line stands between the edges; a full line could be of any alignment.
    func alignment(_ line: TextLine) -> PaperParagraph.Alignment {
        if isCentred(line, start: LineStart(line.text)) { return .center }
        return line.left > (left + right) / 2 ? .right : .unknown
    }

    /// The alignment of a paragraph that goes on from one line in the next: a short last line shows it best.
    func alignment(_ line: TextLine, _ next: TextLine) -> PaperParagraph.Alignment {
        let own = alignment(next)
        return own == .center || isCentredPair(line, next) ? .center : own == alignment(line) ? own : .unknown
    }

    private func isCentredPair(_ line: TextLine, _ next: TextLine) -> Bool {
        field == .page && isCentred(line, least: 0.5) && isCentred(next, least: 0.5)
    }

    /// Farther from both edges than an indent goes, and equally far as well as can be told.
    private func isCentred(_ line: TextLine, start: LineStart) -> Bool {
        start.marker == nil && isCentred(line, least: 1.2)
    }

    private func isCentred(_ line: TextLine, least: Double) -> Bool {
        let before = line.left - left
        let after = right - line.reach
        let isEstimated = precision == .estimated
        let least = (isEstimated ? 3.2 : least) * em
        return before > least && after > min(least, em) && abs(before - after) < (isEstimated ? 5 : 1.9) * em
    }
}

extension Array {
    /// The element in the middle.
    var middle: Element? { isEmpty ? nil : self[count / 2] }
}

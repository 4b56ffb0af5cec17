import Paper
import Vietnamese
import WorkTime

/// One going over of a paper by the rules: what the checks look at, and what they have found.
struct CheckRun {
    struct Found {
        var finding: PresentationFinding
        var repairs: [Repair]
    }

    let sheet: Sheet
    let anatomy: Anatomy
    /// Who may sign and how; nil where nobody said.
    let rights: SigningList?
    /// How fast its record says that it is to go; nil where nobody said.
    let urgency: StatedUrgency?
    let law: String
    /// The paper's day, or today.
    let day: CalendarDay
    /// The text of the paper.
    let scalars: [Unicode.Scalar]
    /// The rule that is being checked.
    var rule: PresentationRule
    private(set) var found: [Found] = []

    init(
        _ sheet: Sheet, rights: SigningList?, urgency: StatedUrgency?, law: String, day: CalendarDay,
        first: PresentationRule
    ) {
        self.sheet = sheet
        anatomy = AnatomyReader.read(sheet)
        self.rights = rights
        self.urgency = urgency
        self.law = law
        self.day = day
        scalars = Array(sheet.text.text.unicodeScalars)
        rule = first
    }

    var lines: [SheetLine] { sheet.lines }

    /// The part that the rule is about.
    var part: PaperElement { rule.part ?? .body }

    /// Notes a finding: of a whole line, of some scalars of its text, or of no place.
    mutating func find(
        _ message: String, line: Int? = nil, range: Range<Int>? = nil, found words: String? = nil,
        expected: String? = nil, more: Int = 0, repairs: [Repair] = []
    ) {
        let place = line.flatMap { TextPlaces.place(of: range, in: lines[$0], sheet.text, scalars) }
        var words = words
        if words == nil, let line { words = range.map { lines[line].text.scalars($0) } ?? lines[line].words.shortened }
        let message = more > 0 ? "\(message) Còn \(more) chỗ khác như vậy." : message
        let finding = PresentationFinding(
            rule: rule.id, severity: rule.severity, article: "\(law), \(rule.article)", message: message, found: words,
            expected: expected, place: place, paragraph: line.flatMap { lines[$0].paragraph }, more: more,
            isRepairable: !repairs.isEmpty && sheet.format == .docx)
        found.append(Found(finding: finding, repairs: repairs))
    }

    /// Notes one finding for lines that have the same fault.
    mutating func find(
        _ message: String, lines: [Int], expected: String? = nil, repairs: [Repair] = []
    ) {
        guard let first = lines.first else { return }
        find(message, line: first, expected: expected, more: lines.count - 1, repairs: repairs)
    }

    /// Notes what the reader of directives found.
    mutating func pass(_ finding: Finding, repairs: [Repair] = []) {
        let place = finding.source
        let range = place.start..<min(max(place.start, place.end), scalars.count)
        let line = lines.firstIndex {
            $0.range.map { $0.lowerBound <= place.start && place.start < $0.upperBound } == true
        }
        let noted = PresentationFinding(
            rule: rule.id, severity: rule.severity, article: "\(law), \(rule.article)", message: finding.message,
            found: String(String.UnicodeScalarView(scalars[range])).shortened, expected: finding.suggestion,
            place: place,
            paragraph: line.flatMap { lines[$0].paragraph }, isRepairable: !repairs.isEmpty && sheet.format == .docx)
        found.append(Found(finding: noted, repairs: repairs))
    }

    /// How many blanks stand before a line's first word; nil where its number is automatic and cannot be changed in it.
    func textStart(of line: Int) -> Int? {
        guard lines[line].number.isEmpty else { return nil }
        return lines[line].text.unicodeScalars.prefix(while: \.isBlank).count
    }

    /// Where a line's last word ends.
    func textEnd(of line: Int) -> Int {
        let all = Array(lines[line].text.unicodeScalars)
        return (all.lastIndex { !$0.isBlank } ?? -1) + 1
    }

    static func written(_ number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\((number * 10).rounded() / 10)".replacing(".", with: ",")
    }
}

extension String {
    /// At most so much as a finding quotes.
    var shortened: String { count > 80 ? prefix(77) + "…" : self }

    func replacing(_ mark: Character, with other: Character) -> String {
        String(map { $0 == mark ? other : $0 })
    }
}

public import WorkTime

/// What was found when a paper's presentation was checked.
public struct PresentationReport: Sendable, Equatable, Codable {
    /// The file's name, where there is one.
    public var file: String?
    /// The decree by which it was checked; nil where none of the rules known here held on the paper's day.
    public var law: String?
    /// The day by whose rules it was checked: the paper's, or today where it bears none.
    public var day: CalendarDay
    /// How many of its rules were applied.
    public var rules: Int
    /// What could not be checked, and why.
    public var notes: [String]
    /// By place, what has none first.
    public var findings: [PresentationFinding]

    public init(
        file: String? = nil, law: String?, day: CalendarDay, rules: Int, notes: [String] = [],
        findings: [PresentationFinding] = []
    ) {
        self.file = file
        self.law = law
        self.day = day
        self.rules = rules
        self.notes = notes
        self.findings = findings
    }

    public var repairable: Int { findings.count { $0.isRepairable } }
}

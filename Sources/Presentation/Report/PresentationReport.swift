/// What was found when a paper's presentation was checked.
public struct PresentationReport: Sendable, Equatable, Codable {
    /// The file's name, where there is one.
    public var file: String?
    /// The decree by which it was checked; nil where none of the rules known here held on the paper's day.
    public var law: String?
    /// How many of its rules were applied.
    public var rules: Int
    /// What could not be checked, and why.
    public var notes: [String]
    /// By place, what has none first.
    public var findings: [PresentationFinding]

    public init(
        file: String? = nil, law: String?, rules: Int, notes: [String] = [], findings: [PresentationFinding] = []
    ) {
        self.file = file
        self.law = law
        self.rules = rules
        self.notes = notes
        self.findings = findings
    }

    public var repairable: Int { findings.count { $0.isRepairable } }
}

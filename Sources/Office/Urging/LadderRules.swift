/// The ladders that the rules lay down, each for some obligations.
public struct LadderRules: Sendable, Equatable {
    public struct Rule: Sendable, Equatable {
        /// The name of its file: `standard`.
        public let name: String
        public let title: String
        /// Where the office laid it down.
        public let source: String
        /// The kinds of deadline and degrees of urgency that it is for; empty for all.
        public let deadlines: Set<Deadline.Kind>
        public let urgencies: Set<Document.Urgency>
        public let ladder: Ladder

        public init(
            name: String, title: String, source: String, deadlines: Set<Deadline.Kind> = [],
            urgencies: Set<Document.Urgency> = [], ladder: Ladder
        ) {
            self.name = name
            self.title = title
            self.source = source
            self.deadlines = deadlines
            self.urgencies = urgencies
            self.ladder = ladder
        }

        /// How much it asks for: the more, the sooner it is chosen.
        var weight: Int { (urgencies.isEmpty ? 0 : 2) + (deadlines.isEmpty ? 0 : 1) }
    }

    /// The most particular first.
    public let rules: [Rule]

    public init(_ rules: [Rule]) {
        self.rules = rules.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
    }

    public static let none = LadderRules([])

    /// The rule for an obligation; nil where none fits, so that nobody is urged.
    public func rule(for kind: Deadline.Kind, urgency: Document.Urgency) -> Rule? {
        rules.first {
            ($0.deadlines.isEmpty || $0.deadlines.contains(kind))
                && ($0.urgencies.isEmpty || $0.urgencies.contains(urgency))
        }
    }
}

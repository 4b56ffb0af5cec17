/// The index of a period: each score with the numbers that it is made of.
public struct ServiceIndex: Sendable, Equatable {
    public struct Score: Sendable, Equatable {
        public let criterion: ServiceIndexRule.Criterion
        /// Nil while nobody has entered what the ledger cannot count; of nothing where nothing happened.
        public let share: Share?
        /// Where entered numbers were taken from.
        public let source: String?

        public init(criterion: ServiceIndexRule.Criterion, share: Share?, source: String? = nil) {
            self.criterion = criterion
            self.share = share
            self.source = source
        }

        /// Hundredths of a point; nil while there is nothing to take a share of.
        public var points: Int? {
            guard let share, share.whole > 0 else { return nil }
            return (criterion.most * 200 * min(share.part, share.whole) + share.whole) / (share.whole * 2)
        }
    }

    public let rule: ServiceIndexRule
    /// In the order of the rule.
    public let scores: [Score]
    /// What was counted over each dossier of the period, procedures and feedback: the dear part of it, also where numbers that were
    /// entered stand in its place.
    public let ledger: [ServiceIndexCount: Share]

    public init(rule: ServiceIndexRule, scores: [Score], ledger: [ServiceIndexCount: Share] = [:]) {
        self.rule = rule
        self.scores = scores
        self.ledger = ledger
    }

    public func scores(of group: ServiceIndexRule.Group) -> [Score] {
        scores.filter { score in group.criteria.contains { $0.code == score.criterion.code } }
    }

    /// Hundredths of a point over the scores that are known, and how many points these could bring.
    public static func sum(_ scores: [Score]) -> (points: Int, most: Int) {
        let known = scores.filter { $0.points != nil }
        return (
            known.reduce(0) { $0 + ($1.points ?? 0) }, known.reduce(0) { $0 + $1.criterion.most }
        )
    }

    public var sum: (points: Int, most: Int) { Self.sum(scores) }

    /// The word for it; nil until every score is known: a part of the index has no grade.
    public var grade: String? {
        guard scores.allSatisfy({ $0.points != nil }) else { return nil }
        return rule.grades.first { sum.points >= $0.least * 100 }?.title
    }
}

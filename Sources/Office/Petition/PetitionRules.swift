/// What law and office lay down for petitions and the reception of citizens.
public struct PetitionRules: Sendable, Equatable {
    /// The conditions that a petition must meet, in the order in which they are asked.
    public let tests: [EligibilityTest]
    /// From how many people on a group counts as a large one.
    public let largeGroup: Int
    /// How many days a month the head of the office receives citizens at least.
    public let leaderDays: Int

    public init(tests: [EligibilityTest], largeGroup: Int, leaderDays: Int) {
        self.tests = tests
        self.largeGroup = largeGroup
        self.leaderDays = leaderDays
    }

    /// For an office without a file of rules.
    public static let standard = PetitionRules(tests: [], largeGroup: 5, leaderDays: 1)

    public func test(_ code: String) -> EligibilityTest? { tests.first { $0.code == code } }

    /// Those that are asked of a petition of these kinds.
    public func tests(of kinds: Set<PetitionKind>) -> [EligibilityTest] { tests.filter { $0.isAsked(of: kinds) } }
}

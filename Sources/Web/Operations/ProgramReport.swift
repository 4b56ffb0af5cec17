public import Office

/// What only the running program knows of itself, asked anew for each page.
public struct ProgramReport: Sendable {
    /// How the rule files on the disk stand to the rules by which the program works.
    public enum Rules: Sendable, Equatable {
        case asLoaded
        /// Sound, and applied at the next start.
        case changed
        /// With all that is wrong in them: the program would not start again.
        case broken(String)
    }

    /// Statements that took long since the start, the slowest first.
    public var slow: @Sendable () -> [SlowStatement] = { [] }
    public var rules: @Sendable () -> Rules = { .asLoaded }

    public init() {}

    var status: Status { Status(slow: slow(), rules: rules()) }

    struct Status: Sendable, Equatable {
        var slow: [SlowStatement] = []
        var rules = Rules.asLoaded
    }
}

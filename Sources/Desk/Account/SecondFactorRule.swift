public import Office
import Storage

/// Which roles must have a second factor; «officer» is everybody who works in the office. Administrators only.
public struct SecondFactorRule: Question {
    public struct Answer: Sendable, Equatable {
        public let roles: Set<Role>
        /// How many of those who can sign in have one, of how many.
        public let have: Int
        public let accounts: Int
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        let counts = try SecondFactorStore.counts(view.tx)
        return Answer(roles: try SecondFactorStore.roles(view.tx), have: counts.have, accounts: counts.accounts)
    }
}

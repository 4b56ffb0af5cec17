public import Office
import Storage

/// How one's own account is guarded, and which programs come in for it: four statements.
public struct MyGuards: Question {
    public struct Answer: Sendable, Equatable {
        /// Nil where there is none in force.
        public let secondFactor: SecondFactor?
        /// Recovery codes that were not used.
        public let codesLeft: Int
        public let tokens: [APIToken]
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        let account = try MyAccount.own(view)
        return Answer(
            secondFactor: try SecondFactorStore.find(view.tx, of: account.id).flatMap { $0.isConfirmed ? $0 : nil },
            codesLeft: try SecondFactorStore.codesLeft(view.tx, of: account.id),
            tokens: try APITokenStore.all(view.tx, of: account.id))
    }
}

public import Office
import Storage

/// One's own account: where it is signed in, how it is guarded, which programs come in for it.
public struct MyAccount: Question {
    public struct Answer: Sendable, Equatable {
        public let login: String
        public let sessions: [Session]
        public let posts: [PostItem]
        /// Nil where there is none in force.
        public let secondFactor: SecondFactor?
        /// Recovery codes that were not used.
        public let codesLeft: Int
        public let tokens: [APIToken]
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        guard let account = try AccountStore.find(view.tx, person: view.actor.person) else {
            throw OfficeError(.notFound, "Không có tài khoản này.")
        }
        return Answer(
            login: account.login, sessions: try SessionStore.all(view.tx, of: account.id),
            posts: try PostStore.held(view.tx, by: view.actor.person).filter { $0.holds(on: view.today) },
            secondFactor: try SecondFactorStore.find(view.tx, of: account.id).flatMap { $0.isConfirmed ? $0 : nil },
            codesLeft: try SecondFactorStore.codesLeft(view.tx, of: account.id),
            tokens: try APITokenStore.all(view.tx, of: account.id))
    }
}

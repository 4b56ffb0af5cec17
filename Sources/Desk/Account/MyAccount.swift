public import Office
import Storage

/// One's own account and where it is signed in: three statements.
public struct MyAccount: Question {
    public struct Answer: Sendable, Equatable {
        public let login: String
        public let sessions: [Session]
        public let posts: [PostItem]
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        let account = try Self.own(view)
        return Answer(
            login: account.login, sessions: try SessionStore.all(view.tx, of: account.id),
            posts: try PostStore.held(view.tx, by: view.actor.person).filter { $0.holds(on: view.today) })
    }

    static func own(_ view: View) throws -> Account {
        guard let account = try AccountStore.find(view.tx, person: view.actor.person) else {
            throw OfficeError(.notFound, "Không có tài khoản này.")
        }
        return account
    }
}

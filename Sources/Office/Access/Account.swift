/// The right of one person to sign in.
public struct Account: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Has a link, but has not chosen a password yet.
        case invited
        case active
        case deactivated
    }

    public let id: Key<Account>
    public let person: Key<Person>
    public let login: String
    public let state: State
    public let mustChangePassword: Bool
    public let version: Int64

    public init(
        id: Key<Account>, person: Key<Person>, login: String, state: State, mustChangePassword: Bool, version: Int64
    ) {
        self.id = id
        self.person = person
        self.login = login
        self.state = state
        self.mustChangePassword = mustChangePassword
        self.version = version
    }
}

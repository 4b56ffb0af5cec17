public import WorkTime

/// A one-time link that lets its holder choose the account's password.
public struct AccountLink: Sendable, Equatable {
    public enum Purpose: String, Sendable, Codable {
        /// The first password of a new account.
        case invite
        /// A new password instead of a lost one.
        case reset
        /// A password of one's own instead of the one given at the beginning.
        case change

        /// Seconds for which the link works.
        public var life: Int64 {
            switch self {
            case .invite: 7 * 86_400
            case .reset: 86_400
            case .change: 900
            }
        }
    }

    public let account: Key<Account>
    public let person: Key<Person>
    public let login: String
    public let personName: String
    public let purpose: Purpose
    public let expiresAt: Instant

    public init(
        account: Key<Account>, person: Key<Person>, login: String, personName: String, purpose: Purpose,
        expiresAt: Instant
    ) {
        self.account = account
        self.person = person
        self.login = login
        self.personName = personName
        self.purpose = purpose
        self.expiresAt = expiresAt
    }
}

public import Office
import Storage
import WorkTime

/// Takes a person's password away, ends all sessions and keys of programs and makes a one-time link for a new one; opens a deactivated
/// account again. Administrators only; journal: `account.reset`.
public struct ResetAccount: Command {
    public var person: Key<Person>
    /// Of the token that the link shows.
    public var tokenHash: String

    public init(person: Key<Person>, token: SecretToken) {
        self.person = person
        tokenHash = token.hash
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let item = try PersonStore.find(act.tx, person), item.validTo == nil,
            let account = try AccountStore.find(act.tx, person: person)
        else { throw OfficeError(.notFound, "Người này chưa có tài khoản.") }
        try SessionStore.endAll(act.tx, of: account.id)
        try SignInStepStore.endAll(act.tx, of: account.id)
        try APITokenStore.revokeAll(act.tx, of: account.id)
        try KnownDeviceStore.forgetAll(act.tx, of: account.id)
        try AccountStore.dropPassword(act.tx, account.id, state: .invited)
        try AccountTokenStore.insert(
            act.tx, account: account.id, purpose: .reset, tokenHash: tokenHash,
            expiresAt: act.now.adding(seconds: AccountLink.Purpose.reset.life))
        try act.record(
            .accountReset, on: .account, account.id.value,
            ["person": .init(person), "was": .text(account.state.rawValue)])
    }
}

public import Office
import Storage

/// Closes a person's account: all sessions end at once, links and keys of programs stop working. Administrators only; journal:
/// `account.deactivated`. The last administrator's stays open (`.conflict`).
public struct DeactivateAccount: Command {
    public var person: Key<Person>

    public init(person: Key<Person>) {
        self.person = person
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let account = try AccountStore.find(act.tx, person: person) else {
            throw OfficeError(.notFound, "Người này chưa có tài khoản.")
        }
        guard account.state != .deactivated else { return }
        try LastAdministrator.mustNotBe(person, act)
        try AccountTokenStore.endAll(act.tx, of: account.id)
        try AccountStore.setState(act.tx, account.id, to: .deactivated)
        let ended = try SessionStore.endAll(act.tx, of: account.id)
        try SignInStepStore.endAll(act.tx, of: account.id)
        try APITokenStore.revokeAll(act.tx, of: account.id)
        try act.record(
            .accountDeactivated, on: .account, account.id.value,
            ["person": .init(person), "sessionsEnded": .init(ended)])
    }
}

public import Office
import Storage
import WorkTime

/// Gives a person an account and a one-time link at which to choose the first password; a second invitation replaces
/// the first link. Administrators only; journal: `account.invited`.
///
/// Throws `.conflict` when the login is taken (field `login`) or the person has a working account already.
public struct InviteAccount: Command {
    public var person: Key<Person>
    public var login: String
    /// Of the token that the link shows; nil makes an account without a link, as a list of many does.
    public var tokenHash: String?

    public init(person: Key<Person>, login: String, token: SecretToken? = nil) {
        self.person = person
        self.login = login
        tokenHash = token?.hash
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        let login = try LoginName(login)
        guard let item = try PersonStore.find(act.tx, person), item.validTo == nil else {
            throw OfficeError.noSuchPerson
        }
        if let other = try AccountStore.find(act.tx, login: login.text), other.person != person {
            throw OfficeError(.conflict, "Tên đăng nhập «\(login)» đã có người dùng.", field: "login")
        }
        let account: Key<Account>
        if let present = try AccountStore.find(act.tx, person: person) {
            guard present.state == .invited else {
                throw OfficeError(.conflict, "Người này đã có tài khoản. Hãy dùng «Đặt lại mật khẩu».")
            }
            account = present.id
            if present.login != login.text { try AccountStore.setLogin(act.tx, account, to: login) }
        } else {
            account = try AccountStore.insert(act.tx, person: person, login: login)
        }
        if let tokenHash {
            try AccountTokenStore.insert(
                act.tx, account: account, purpose: .invite, tokenHash: tokenHash,
                expiresAt: act.now.adding(seconds: AccountLink.Purpose.invite.life))
        }
        try act.record(.accountInvited, on: .account, account.value, ["person": .init(person)])
    }
}

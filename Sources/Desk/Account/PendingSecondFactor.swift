import Office
import Storage

/// The secret of one's own second factor that is being set up; nil where none is.
public struct PendingSecondFactor: Question {
    public init() {}

    public func answer(_ view: View) throws -> SharedSecret? {
        guard let account = try AccountStore.find(view.tx, person: view.actor.person),
            let factor = try SecondFactorStore.find(view.tx, of: account.id), !factor.isConfirmed
        else { return nil }
        return try view.secrets.sharedSecret(of: account.id, factor)
    }
}

extension OfficeSecrets {
    /// What account and telephone both know. Throws an `OfficeError` `.unavailable` where the key is not here.
    func sharedSecret(of account: Key<Account>, _ factor: SecondFactor) throws -> SharedSecret? {
        SharedSecret(try open(factor.secret, for: .secondFactor(account: account.value)))
    }
}

public import Office
import Storage
import WorkTime

/// Takes a certificate from those in which the office trusts; it stays in the list, with the reason. Signatures that were
/// checked before keep their result. By administrators; journal: `root.withdrawn`.
public struct WithdrawTrustedRoot: Command {
    public let id: Key<TrustedRoot>
    public let version: Int64
    public let reason: String

    public init(_ id: Key<TrustedRoot>, version: Int64, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard try TrustedRootStore.find(act.tx, id) != nil else { throw TrustedRootStore.notFound }
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        try TrustedRootStore.withdraw(act.tx, id, version: version, reason: reason, by: act.actor.person)
        try act.record(.rootWithdrawn, on: .setting, id.value, ["reason": .digest(of: reason)])
    }
}

public import Office
import Storage

/// Takes a question back; its obligation is called off. By whoever receives citizens. Journal: `petition.opinion_ask_withdrawn`.
public struct WithdrawAsk: Command {
    public let id: Key<OpinionAsk>
    public let reason: String
    public let version: Int64

    public init(_ id: Key<OpinionAsk>, reason: String, version: Int64) {
        self.id = id
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws -> Key<LedgerCase> {
        try act.actor.mustReceiveCitizens()
        let ask = try OpinionStore.ask(act.tx, id)
        let (share, _, isSecret) = try act.managedShare(ask.share)
        guard ask.isOpen else { throw OfficeError(.conflict, "Yêu cầu này đã kết thúc.") }
        guard ask.version == version else { throw OfficeError.stale }
        let reason = try Words.reason(reason)
        try act.requireDiscretion([("reason", reason)], of: share.petition, isSecret: isSecret)
        try act.withdraw(ask, because: reason)
        try act.record(
            .opinionAskWithdrawn, on: .processCase, share.petition.value,
            ["ask": JournalValue(id), "unit": JournalValue(share.unit.key), "reason": .digest(of: reason)])
        return share.petition
    }
}

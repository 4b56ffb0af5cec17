public import Office
import Storage

/// Ends a share before its day: the agency sees nothing any more, what it wrote stays. By whoever receives citizens. Journal:
/// `petition.share_ended`.
public struct EndShare: Command {
    public let id: Key<PetitionShare>
    public let reason: String
    public let version: Int64

    public init(_ id: Key<PetitionShare>, reason: String, version: Int64) {
        self.id = id
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws -> Key<LedgerCase> {
        let (share, item, isSecret) = try act.managedShare(id)
        guard share.endedAt == nil else { throw OfficeError(.conflict, "Đã thôi chia sẻ với \(share.unit.name).") }
        guard share.version == version else { throw OfficeError.stale }
        let reason = try Words.reason(reason)
        try act.requireDiscretion([("reason", reason)], of: share.petition, isSecret: isSecret)
        try act.end(share, code: item.code, because: reason)
        return share.petition
    }
}

public import Office
import Storage
import WorkTime

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

/// Ends the shares whose day is over, so that nothing is asked any more of who sees nothing any more: by the program itself. Nobody
/// sees by them from the day on, also before this was run. Answers how many there were.
public struct EndPassedShares: Command {
    static let most = 200

    public init() {}

    public func run(_ act: Act) throws -> Int {
        let passed = try PetitionShareStore.passed(act.tx, on: act.today, limit: Self.most)
        for share in passed {
            guard let item = try SharedPetitionStore.find(act.tx, share.petition)?.case else { continue }
            try act.end(share, code: item.code, because: "Hết thời hạn chia sẻ ngày \(share.until.written)")
        }
        return passed.count
    }
}

public import Office
import Storage

/// Sends an issued paper over the interchange to those of its recipients who have been sent nothing and are reached there by
/// now: the directory of agencies has them, or the connection was set up. By clerks; journal: `interchange.queued` a message.
public struct SendWaiting: Command {
    public let id: Key<Outgoing>

    public init(_ id: Key<Outgoing>) { self.id = id }

    /// How many recipients it goes to.
    public func run(_ act: Act) throws -> Int {
        let paper = try OutgoingStore.find(act.tx, id, for: act.actor)
        try paper.check(.receive, by: act.actor)
        guard let document = try OutgoingStore.document(act.tx, of: id) else { throw OfficeError.stale }
        let waiting = try OutgoingRecipientStore.unsent(act.tx, of: [id])[id]?.filter { $0.way == .electronic } ?? []
        guard let own = act.rules.interchange?.code, paper.secrecy == .none,
            try DocumentStore.sees(act.tx, document, act.actor)
        else { throw Self.noWay }
        let receivers = try act.agencies(among: waiting, but: own)
        guard !receivers.isEmpty else { throw Self.noWay }
        _ = try SendMessage(document, to: receivers).run(act)
        return receivers.count
    }

    private static let noWay = OfficeError(
        .conflict,
        "Chưa nơi nhận nào còn lại có đường gửi liên thông. Hãy bổ sung danh bạ cơ quan, hoặc gửi cách khác rồi ghi nhận."
    )
}

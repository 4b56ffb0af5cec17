public import Office
import Storage

/// Sends an issued paper over the interchange, or by e-mail, to those of its recipients who have been sent nothing and are
/// reached so by now: the directory of agencies has them, or the connection was set up. By clerks; journal:
/// `interchange.queued` a message, `outgoing.sent` once the mail server has taken a letter.
public struct SendWaiting: Command {
    public let id: Key<Outgoing>

    public init(_ id: Key<Outgoing>) { self.id = id }

    /// How many recipients it goes to.
    public func run(_ act: Act) throws -> Int {
        let paper = try OutgoingStore.find(act.tx, id, for: act.actor)
        try paper.check(.receive, by: act.actor)
        guard let document = try OutgoingStore.document(act.tx, of: id) else { throw OfficeError.stale }
        let waiting = try OutgoingRecipientStore.unsent(act.tx, of: [id])[id]?.filter { $0.way == .electronic } ?? []
        guard paper.secrecy == .none, try DocumentStore.sees(act.tx, document, act.actor) else { throw Self.noWay }
        var count = try act.mail(waiting)
        if let own = act.rules.interchange?.code {
            let receivers = try act.agencies(among: waiting, but: own)
            if !receivers.isEmpty { _ = try SendMessage(document, to: receivers).run(act) }
            count += receivers.count
        }
        guard count > 0 else { throw Self.noWay }
        return count
    }

    private static let noWay = OfficeError(
        .conflict,
        "Chưa nơi nhận nào còn lại có đường gửi điện tử; thư điện tử chỉ tự gửi bản PDF đã ký số. Hãy bổ sung danh bạ cơ quan, hoặc gửi cách khác rồi ghi nhận."
    )
}

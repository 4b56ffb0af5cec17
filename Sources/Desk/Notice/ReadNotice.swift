public import Office
import Storage

/// Marks one of one's own notices as read, and says what it was. Reading is no act of the office: the journal is silent.
///
/// Throws `.notFound` for what is not one's own, or is about something that one no longer sees.
public struct ReadNotice: Command {
    public static let isLook = true

    public let id: Key<NoticeItem>

    public init(_ id: Key<NoticeItem>) { self.id = id }

    public func run(_ act: Act) throws -> NoticeItem {
        guard let notice = try NoticeStore.find(act.tx, id, of: act.actor) else {
            throw OfficeError(.notFound, "Không có thông báo này.")
        }
        if notice.readAt == nil { try NoticeStore.markRead(act.tx, id, of: act.actor.person) }
        return notice
    }
}

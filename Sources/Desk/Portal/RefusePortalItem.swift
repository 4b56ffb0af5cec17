public import Office
import Storage

/// Sends back what came online and can be taken by no step: a dossier of a procedure that takes none any more, something
/// added to a dossier that waits for nothing, what came on the own form between agencies and has to be mended first. The reason is told to the
/// portal through the outbox; who used the own form reads it by the look-up. By whoever takes it in.
///
/// Throws `.conflict` for what was dealt with, and for a dossier that a step of its process refuses: that makes the form of the law
/// (Nghị định 118/2025/NĐ-CP, Điều 17). Journal: `portal.refused`.
public struct RefusePortalItem: Command {
    public let id: Key<PortalItem>
    public let reason: String

    public init(_ id: Key<PortalItem>, because reason: String) {
        self.id = id
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let answer = try PortalQuestion(id).answer(View(tx: act.tx, actor: act.actor, rules: act.rules))
        guard answer.item.state == .waiting else {
            throw OfficeError(.conflict, "Hồ sơ, phần bổ sung này đã được xử lý.", field: "reason")
        }
        guard answer.mayRefuse else {
            throw OfficeError(.conflict, "Thủ tục đang tiếp nhận hồ sơ: chọn «Cách xử lý» để từ chối.", field: "act")
        }
        let reason = try Words.reason(reason)
        try PortalStore.refuse(act.tx, id, because: reason, by: act.actor.person)
        try act.record(.portalRefused, on: .portal, id.value, ["reason": .digest(of: reason)])
        if answer.item.source == .portal {
            try OutboxStore.post(act.tx, kind: .portalStatus, payload: "\(PortalSender.item)/\(id)")
        }
        act.notify(Notice(topic: "dossiers", parties: []))
    }
}

import Office
import Process
public import Storage
import WorkTime

/// Tells the portal out of the outbox how far a dossier has come, and what was refused at the counter.
public struct PortalSender: OutboxHandler {
    private let storage: any Storage
    private let rules: OfficeRules
    private let portal: (any DossierPortal)?

    public init(storage: any Storage, rules: OfficeRules, portal: (any DossierPortal)?) {
        self.storage = storage
        self.rules = rules
        self.portal = portal
    }

    public func deliver(_ message: OutboxStore.Message) async throws {
        guard message.kind == .portalStatus else { return }
        guard let status = try await storage.read({ tx in try self.status(message.payload, tx) }) else { return }
        guard let portal else {
            throw OutboxRefusal("Chưa cấu hình kết nối Cổng Dịch vụ công trên máy chủ.")
        }
        try await portal.tell(status)
    }

    /// What stands before the key of something that was refused, in a payload.
    static let item = "item"

    private func refusal(_ id: Key<PortalItem>?, _ tx: any Transaction) throws -> PortalStatus? {
        guard let id, let refused = try PortalStatusStore.refused(tx, id) else { return nil }
        return PortalStatus(
            id: "\(Self.item)-\(id)", code: refused.portalCode, dossier: refused.code,
            step: refused.kind == .dossier ? .refused : .supplementRefused,
            words: refused.kind == .dossier
                ? "Hồ sơ không được tiếp nhận. Lý do: \(refused.reason)"
                : "Phần bổ sung không được nhận. Lý do: \(refused.reason)", due: nil, at: refused.at)
    }

    /// Nil for a step that tells nothing. What is missing, and why it was refused, goes with it.
    private func status(_ payload: String, _ tx: any Transaction) throws -> PortalStatus? {
        let parts = payload.split(separator: "/")
        if parts.count == 2, parts[0] == Self.item { return try refusal(Key<PortalItem>(parts[1]), tx) }
        guard parts.count == 2, let id = Key<LedgerCase>(parts[0]), let position = Int(parts[1]),
            let told = try PortalStatusStore.told(tx, id, position: position),
            let process = rules.processes.version(told.process, told.processVersion),
            let act = process.act(told.act), let news = PortalNews(act, to: told.state, process)
        else { return nil }
        let fields = try JSONText.decode(told.fields, as: [String: String].self)
        let open = act.needs.filter { process.field($0)?.isPersonal == false }
        let more = open.compactMap { code in
            fields[code].flatMap { kept in process.field(code).map { "\($0.title): \($0.shown(kept))" } }
        }
        return PortalStatus(
            id: "\(id)-\(position)", code: told.portalCode, dossier: told.code, step: news.step,
            words: ([news.sentence(counter: told.counter, due: told.due)] + more).joined(separator: "\n"),
            due: told.due?.day, at: told.at)
    }
}

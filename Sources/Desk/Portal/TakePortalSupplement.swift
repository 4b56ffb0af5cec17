public import Office
import Storage

/// Puts what a citizen added through the portal into the dossier; the step by which the supplement is received is taken on the dossier's
/// page. Only while whoever brought the dossier is waited for: what comes at another time is refused with a reason. By
/// the counter. Journal: `portal.taken`, `case.file_added`.
public struct TakePortalSupplement: Command {
    public let id: Key<PortalItem>

    public init(_ id: Key<PortalItem>) { self.id = id }

    /// Throws `.conflict` for what was taken before, and where the dossier waits for nothing.
    public func run(_ act: Act) throws -> Key<LedgerCase> {
        try act.actor.mustKeepPortal()
        let (item, _) = try PortalStore.find(act.tx, id)
        try act.actor.mustKeep(item)
        guard item.state == .waiting, item.kind == .supplement, let dossier = item.dossier else {
            throw OfficeError(.conflict, "Phần bổ sung này đã được xử lý.")
        }
        _ = try CaseStore.hold(act.tx, dossier)
        guard try PortalStore.isAwaited(act.tx, dossier) else {
            throw OfficeError(
                .conflict,
                "Hồ sơ \(item.dossierCode ?? "này") không chờ người nộp bổ sung. Từ chối phần bổ sung, nêu lý do để người nộp biết.",
                field: "reason")
        }
        try PortalStore.take(act.tx, id, as: dossier)
        let parts = try DossierStore.parts(act.tx, of: dossier)
        for file in try PortalStore.files(act.tx, of: id) {
            let title = file.part ?? file.file.name
            if let part = parts.firstIndex(where: { $0.title == file.part }) {
                try DossierStore.receive(act.tx, [part], of: dossier)
                try act.add(file, as: part, titled: title, to: dossier)
            } else {
                try act.add(
                    file, as: try DossierStore.add(act.tx, titled: title, of: dossier), titled: title, to: dossier)
            }
        }
        try act.record(.portalTaken, on: .portal, id.value, ["case": JournalValue(dossier)])
        return dossier
    }
}

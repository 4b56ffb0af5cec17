public import Office
import Process
import Storage

/// Puts what was added online into the dossier. What came through the portal is received by a step on the dossier's page, what came on the
/// own form by this very act: the step by which the time goes on is taken with it.
///
/// Only while whoever brought the dossier is waited for: what comes at another time is sent back with a reason. By whoever takes it in.
/// Legal basis: Nghị định 118/2025/NĐ-CP, Điều 11. Journal: `portal.taken`, `case.file_added`; on the own form `case.step_taken`.
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
        let held = try CaseStore.hold(act.tx, dossier)
        guard try PortalStore.isAwaited(act.tx, dossier, item) else {
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
        if item.source == .form, let step = try Self.receiving(held, act) {
            try TakeCaseStep(dossier, act: step.code, version: held.version + 1).run(act)
        }
        act.notify(Notice(topic: "dossiers", parties: []))
        return dossier
    }

    /// The step by which what was added is received: it ends the time of whoever brought the dossier, asks for nothing besides, and is
    /// the reader's to take. Nil where the process has none.
    private static func receiving(_ held: CaseStore.Held, _ act: Act) throws -> ProcessAct? {
        let process = try act.processVersion(held.process, held.processVersion)
        let play = try JSONText.decode(held.body, as: ProcessCase.self)
        let holders = try CasePartyStore.holders(act.tx, in: held.id)
        let roles = process.roles(of: act.actor, unit: held.unit, held: holders)
        return process.acts(in: play.state).first { step in
            step.needs.isEmpty && step.assigns.isEmpty && step.papers.isEmpty && !roles.isDisjoint(with: step.by)
                && step.clocks.contains { effect in
                    guard case .stop(let clock) = effect else { return false }
                    return process.clock(clock)?.isOfCitizen ?? false
                }
        }
    }
}

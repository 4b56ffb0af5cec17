import Office
import Process
import Storage

extension ProcessVersion {
    /// Whether an act hands the result of a dossier over to whoever brought it, and so settles it. Between agencies nobody signs for it.
    func delivers(_ act: ProcessAct) -> Bool {
        kind == .dossier && act.to.flatMap { state($0) }?.outcome == .settled
    }
}

extension Act {
    /// To whom the step hands the result over; nil for a step that hands nothing over.
    ///
    /// Throws `.conflict` while a fee that must be paid before is not, `.invalid` for a delivery with a fault
    /// (Nghị định 118/2025/NĐ-CP, Điều 22 và 24).
    func checkedDelivery(
        _ draft: DeliveryDraft?, of held: CaseStore.Held, by wanted: ProcessAct, _ version: ProcessVersion
    ) throws -> DeliveryDraft? {
        guard version.delivers(wanted) else { return nil }
        if let obstacle = try FeeStore.fee(tx, of: held.id)?.obstacle { throw OfficeError(.conflict, obstacle) }
        return try (draft ?? DeliveryDraft()).checked(applicant: try DeliveryStore.applicant(tx, of: held.id))
    }

    /// Writes down that the result was handed over. Journal: `case.delivered`.
    func deliver(_ draft: DeliveryDraft, of id: Key<LedgerCase>) throws {
        try DeliveryStore.insert(tx, draft, of: id, by: actor.person)
        try record(
            .caseDelivered, on: .processCase, id.value,
            [
                "way": .text(draft.way.rawValue), "receiver": .digest(of: draft.receiver ?? ""),
                "tracking": draft.tracking.map { .digest(of: $0) } ?? .null,
            ])
    }
}

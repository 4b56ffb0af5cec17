import Desk
import Office

/// Accepts several obligations at once, each by itself: what cannot be accepted does not hold up the others.
struct BulkAcceptance {
    let services: LedgerServices
    let actor: Actor

    struct Outcome: Sendable {
        var accepted = 0
        var refused: [(name: String, reason: String)] = []
    }

    func accept(_ obligations: some Sequence<Key<Obligation>>) async throws -> Outcome {
        var outcome = Outcome()
        for key in obligations {
            let page: ObligationPage
            do {
                page = try await services.desk.ask(ObligationQuestion(key), as: actor)
            } catch let error as OfficeError where error.code == .notFound {
                outcome.refused.append(("Nhiệm vụ số \(key)", error.message))
                continue
            }
            do {
                try await accept(page)
                outcome.accepted += 1
            } catch let error as OfficeError where error.code != .unavailable {
                outcome.refused.append((ObligationTitle.short(page.content), error.message))
            }
        }
        return outcome
    }

    private func accept(_ page: ObligationPage) async throws {
        let parts = page.obligation.participants.filter { page.partActs[$0.id]?.contains(.accept) ?? false }
        guard !parts.isEmpty else {
            throw OfficeError(.conflict, "Không có phần việc nào đang chờ tiếp nhận.")
        }
        for part in parts {
            guard !part.isOutside else {
                throw OfficeError(.conflict, "Cần văn bản của cơ quan ngoài; hãy mở nhiệm vụ để ghi tiếp nhận.")
            }
            let version = PartVersion(obligation: page.obligation.id, participant: part.id, version: part.version)
            try await services.desk.perform(AcceptObligation(version), as: actor)
        }
    }
}

/// What was accepted and what was not, and why.
struct BulkAcceptanceScreen {
    let outcome: BulkAcceptance.Outcome
    let list: Href

    var page: Page {
        Page(
            title: "Kết quả tiếp nhận", place: .work, breadcrumbs: [MenuItem("Việc của tôi", list)],
            main: BulkBar.preview(allowed: outcome.accepted, refused: outcome.refused)
                + "<p>\(Button.link("Về danh sách", list, .primary))</p>",
            layout: .reading)
    }
}

import Desk
import Office

/// Finds the papers that somebody means in a picker, by number or words.
struct DocumentFinder {
    let services: LedgerServices
    let actor: Actor

    /// What a picker offers: the likeliest first, the newest where nothing was typed yet.
    func choices(_ typed: String, plansOnly: Bool) async throws -> [PickerChoice] {
        let labels: [DocumentLabel]
        if !typed.isEmpty {
            labels = try await found(typed, plansOnly: plansOnly).map(\.label)
        } else if plansOnly {
            labels = try await services.desk.ask(PlanListQuestion(limit: 20), as: actor).items.map(\.document)
        } else {
            labels = try await services.desk.ask(DocumentListQuestion(limit: 20), as: actor).items.map(\.label)
        }
        return labels.map { PickerChoice(key: $0.id.description, title: $0.citation, note: $0.title) }
    }

    /// The one paper that is meant; nil when none or several may be. A whole number beats a part of one.
    func only(_ typed: String, plansOnly: Bool = false) async throws -> Key<Document>? {
        let found = try await found(typed, plansOnly: plansOnly)
        let exact = found.filter { $0.label.number == typed || $0.label.citation == typed }
        if exact.count == 1 { return exact[0].label.id }
        return found.count == 1 ? found[0].label.id : nil
    }

    private func found(_ typed: String, plansOnly: Bool) async throws -> [DocumentItem] {
        let documents = try await services.desk.ask(
            SearchQuestion(typed, kinds: [.document], limit: 20, isTyping: true), as: actor
        ).documents.map(\.item)
        return documents.filter { !plansOnly || $0.obligationCount > 0 }
    }
}

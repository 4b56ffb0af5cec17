import Desk
import Hummingbird
import HummingbirdCore
import Office
import Vietnamese

/// Whom a draft may be addressed to: units and people, and the agencies of the directory.
enum RecipientChoice {
    /// Before the key of an agency of the directory, which is no party of the organisation.
    static let agency = "agency."

    /// Units and people first; of an agency that is one of them it is not said twice.
    static func all(_ parties: [PickerChoice], _ agencies: [NamedAgency]) -> [PickerChoice] {
        let known = Set(parties.map(\.title.folded))
        let others = agencies.filter { !known.contains($0.name.folded) }.map { one in
            PickerChoice(key: "\(agency)\(one.key)", title: one.name, note: "Danh bạ cơ quan")
        }
        return Array((parties + others).prefix(20))
    }
}

extension OutgoingRoutes {
    func addRecipients(to routes: WebRoutes) {
        routes.api.get(
            "/api/recipients", "Nơi nhận khớp với nội dung đang gõ: đơn vị, người, cơ quan trong danh bạ; tối đa 20",
            query: [.init("q", .text, "Nội dung đang gõ; có dấu hay không đều được", isRequired: false)]
        ) { request, context in
            let text = String((try request.query()["q"] ?? "").prefix(200))
            let parties = try await desk.ask(FindParties(text, kind: nil, books: books), as: context.actor)
            let agencies = try await desk.ask(FindAgencies(text), as: context.actor).agencies
            return RecipientChoice.all(parties.map(PickerChoice.init), agencies)
        }
    }
}

import Desk
import Office

/// Brings the fields of a filter form into the address of a list: what was typed instead of picked is looked up, what is
/// empty falls away.
struct TypedFilter {
    let services: LedgerServices
    let actor: Actor

    /// The query as the list's address writes it, and what could not be understood; nil when it is written so already.
    func tidied(_ query: FormFields) async throws -> (fields: FormFields, unknown: [String])? {
        guard query.pairs.contains(where: { $0.value.isEmpty || $0.name.hasSuffix("-text") }) else { return nil }
        var fields = FormFields()
        var unknown: [String] = []
        for pair in query.pairs where !pair.value.isEmpty {
            guard pair.name.hasSuffix("-text") else {
                fields = fields.setting(pair.name, to: pair.value)
                continue
            }
            let name = String(pair.name.dropLast(5))
            guard query[name]?.isEmpty ?? true else { continue }
            if let key = try await key(of: pair.value, in: name) {
                fields = fields.setting(name, to: key)
            } else {
                unknown.append(pair.value)
            }
        }
        return (fields, unknown)
    }

    private func key(of typed: String, in name: String) async throws -> String? {
        guard name != "plan" else {
            return try await DocumentFinder(services: services, actor: actor).only(typed, plansOnly: true)?.description
        }
        let kind: NameCandidate.Kind = name == "unit" ? .unit : .person
        let found = try await services.desk.ask(ResolveNames([typed], books: services.books), as: actor)[typed] ?? []
        return found.first { $0.kind == kind && $0.isCertain }?.parties.first?.description
    }
}

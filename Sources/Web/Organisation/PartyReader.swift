import Desk
import Office

/// Finds out whom a picker's field means, also where only text was typed: by the name book, without a script.
struct PartyReader: Sendable {
    let desk: Desk
    let books: NameBooks
    let actor: Actor

    /// Nil when nothing was entered, or when it is not clear who is meant: then the form has the fault.
    func unit(_ name: String, _ label: String, in form: inout FormReader) async throws -> Key<Unit>? {
        try await party(name, label, .unit, "đơn vị", in: &form).map { Key($0.value) }
    }

    /// The same for a person.
    func person(_ name: String, _ label: String, in form: inout FormReader) async throws -> Key<Person>? {
        try await party(name, label, .person, "người", in: &form).map { Key($0.value) }
    }

    /// The same for a unit or a person.
    func party(_ name: String, _ label: String, in form: inout FormReader) async throws -> Key<Party>? {
        try await party(name, label, nil, "đơn vị, cá nhân", in: &form)
    }

    private func party(
        _ name: String, _ label: String, _ kind: NameCandidate.Kind?, _ noun: String, in form: inout FormReader
    ) async throws -> Key<Party>? {
        let key = form.key(name, label, of: Party.self)
        guard let typed = form.text("\(name)-text", label, upTo: 300) else {
            // A field that was emptied means nobody, whatever was picked in it before.
            return form.fields["\(name)-text"] == nil ? key : nil
        }
        let found = try await desk.ask(ResolveNames([typed], books: books), as: actor)[typed] ?? []
        let candidates = found.filter { kind == nil ? $0.kind != .group : $0.kind == kind }
        // Without a script the key of before stays when something else is typed: the text decides.
        if let key, candidates.contains(where: { $0.parties == [key] }) { return key }
        if let best = candidates.first, best.isCertain, candidates.count == 1 || candidates[1].score < best.score {
            return best.parties.first
        }
        // The beginning of one name only is clear as well.
        let begun = try await desk.ask(FindParties(typed, kind: kind, limit: 2, books: books), as: actor)
        guard begun.count == 1 else {
            form.refuse(name, "«\(typed)» chưa rõ là \(noun) nào. Hãy chọn trong danh sách.")
            return nil
        }
        return begun[0].parties.first
    }
}

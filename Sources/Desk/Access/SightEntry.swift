import Office
import Storage
import WorkTime

/// An entry of the journal as far as it tells who could see its subject.
struct SightEntry {
    let at: Instant
    let act: JournalAct
    let actor: Key<Person>?
    let body: SightBody

    init(_ entry: SightHistoryStore.Entry) throws {
        at = entry.at
        act = entry.act
        actor = entry.actor
        body = try SightBody(entry.body)
    }
}

/// The body of an entry, read by names. Entries of earlier releases lack what later ones say.
struct SightBody {
    private let fields: [String: JournalValue]

    init(_ text: String) throws {
        if case .object(let fields) = try JSONText.decode(text, as: JournalValue.self) {
            self.fields = fields
        } else {
            fields = [:]
        }
    }

    private init(_ fields: [String: JournalValue]) { self.fields = fields }

    func has(_ name: String) -> Bool { fields[name] != nil }

    /// Nil also where nothing was chosen.
    func key<Noun>(_ name: String, of noun: Noun.Type = Noun.self) -> Key<Noun>? {
        if case .int(let number)? = fields[name] { Key(number) } else { nil }
    }

    func keys<Noun>(_ name: String, of noun: Noun.Type = Noun.self) -> [Key<Noun>] {
        guard case .list(let values)? = fields[name] else { return [] }
        return values.compactMap { value -> Key<Noun>? in
            if case .int(let number) = value { Key(number) } else { nil }
        }
    }

    /// What is listed under the name, each with names of its own.
    func bodies(_ name: String) -> [SightBody] {
        guard case .list(let values)? = fields[name] else { return [] }
        return values.compactMap { value -> SightBody? in
            if case .object(let fields) = value { SightBody(fields) } else { nil }
        }
    }

    func flag(_ name: String) -> Bool? {
        if case .bool(let flag)? = fields[name] { flag } else { nil }
    }

    func text(_ name: String) -> String? {
        if case .text(let text)? = fields[name] { text } else { nil }
    }

    func texts(_ name: String) -> [String] {
        guard case .list(let values)? = fields[name] else { return [] }
        return values.compactMap { value -> String? in
            if case .text(let text) = value { text } else { nil }
        }
    }
}

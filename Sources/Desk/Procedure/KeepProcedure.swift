public import Office
import Storage

/// Adds a procedure to the catalogue, or changes it; running dossiers keep what they began with. By an administrator or whoever
/// holds the counter. Journal: `procedure.added`, `procedure.changed`.
public struct KeepProcedure: Command {
    public let draft: ProcedureDraft
    /// Nil for a new one.
    public let id: Key<Procedure>?
    /// As the page showed it.
    public let version: Int64
    /// A hash over the form that it came in: sent again, the form makes nothing more.
    public let mark: String?

    public init(_ draft: ProcedureDraft, _ id: Key<Procedure>? = nil, version: Int64 = 0, mark: String? = nil) {
        self.draft = draft
        self.id = id
        self.version = version
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<Procedure> {
        try act.actor.mustKeepProcedures()
        guard let id else {
            return try act.once(mark) {
                let content = try draft.checked(act, besides: nil)
                let new = try ProcedureStore.insert(act.tx, content, by: act.actor.person)
                try record(.procedureAdded, new, content, act)
                return new
            }
        }
        _ = try ProcedureStore.find(act.tx, id)
        let content = try draft.checked(act, besides: id)
        try ProcedureStore.change(act.tx, id, content, version: version)
        try record(.procedureChanged, id, content, act)
        return id
    }

    private func record(
        _ name: JournalAct, _ id: Key<Procedure>, _ content: Procedure.Content, _ act: Act
    ) throws {
        var body: [String: JournalValue] = [
            "code": .text(content.code), "title": .text(content.title), "process": .text(content.process),
            "unit": JournalValue(content.unit), "term": .text(content.term.words),
            "fee": content.fee.map { .int(Int64($0)) } ?? .null, "parts": JournalValue(content.parts.count),
        ]
        if let basis = content.ownForm { body["ownForm"] = .text(basis) }
        if let publication = content.publication { body["decision"] = .text(publication.words) }
        try act.record(name, on: .procedure, id.value, body)
    }
}

/// Takes a procedure out of use, or into it again; what was taken in by it goes on. Journal: `procedure.ended`,
/// `procedure.revived`.
public struct SetProcedureActive: Command {
    public let id: Key<Procedure>
    public let isActive: Bool
    public let version: Int64

    public init(_ id: Key<Procedure>, _ isActive: Bool, version: Int64) {
        self.id = id
        self.isActive = isActive
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepProcedures()
        _ = try ProcedureStore.find(act.tx, id)
        try ProcedureStore.setActive(act.tx, id, isActive, version: version)
        try act.record(isActive ? .procedureRevived : .procedureEnded, on: .procedure, id.value)
    }
}

extension Actor {
    /// Whether the catalogue of procedures is this person's to keep.
    public var keepsProcedures: Bool { has(.administrator) || has(.counter) }

    func mustKeepProcedures() throws(OfficeError) {
        guard keepsProcedures else {
            throw OfficeError(.forbidden, "Danh mục thủ tục do quản trị hoặc bộ phận một cửa cập nhật.")
        }
    }
}

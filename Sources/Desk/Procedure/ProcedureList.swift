public import Office
public import Process
import Storage
public import WorkTime

/// The catalogue, in the order of titles: one statement. Everybody in the office may read it.
public struct ProcedureList: Question {
    public struct Cursor: Sendable, Hashable {
        public let sortKey: String
        public let id: Key<Procedure>

        public init(sortKey: String, id: Key<Procedure>) {
            self.sortKey = sortKey
            self.id = id
        }
    }

    public struct Answer: Sendable {
        public let procedures: [Procedure]
        /// Nil when this was all.
        public let next: Cursor?
    }

    public static let pageSize = 50

    public let text: String?
    public let audience: Procedure.Audience?
    public let isActive: Bool
    public let after: Cursor?

    public init(
        text: String? = nil, audience: Procedure.Audience? = nil, isActive: Bool = true, after: Cursor? = nil
    ) {
        self.text = text
        self.audience = audience
        self.isActive = isActive
        self.after = after
    }

    public func answer(_ look: View) throws -> Answer {
        let found = try ProcedureStore.page(
            look.tx, text: text, audience: audience, isActive: isActive,
            after: after.map { .init(sortKey: $0.sortKey, id: $0.id) }, limit: Self.pageSize + 1)
        let shown = found.prefix(Self.pageSize)
        return Answer(
            procedures: shown.map(\.procedure),
            next: found.count > shown.count
                ? shown.last.map { Cursor(sortKey: $0.cursor.sortKey, id: $0.cursor.id) } : nil)
    }
}

/// One procedure with its papers and blank forms, and how dossiers of it go today: three statements.
public struct ProcedureQuestion: Question {
    public struct Answer: Sendable {
        public let procedure: Procedure
        /// Nil where no version holds today.
        public let process: ProcessVersion?
        /// The processes to choose from.
        public let processes: [ProcessDefinition]
        public let today: CalendarDay
    }

    public let id: Key<Procedure>

    public init(_ id: Key<Procedure>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        var procedure = try ProcedureStore.find(look.tx, id)
        procedure.blanks = try ProcedureBlankStore.blanks(look.tx, of: id)
        return Answer(
            procedure: procedure, process: look.rules.processes.version(procedure.content.process, on: look.today),
            processes: look.rules.processes.processes.filter { !$0.kind.isPetition }, today: look.today)
    }
}

/// What the form of a procedure offers: the processes and units to choose from. One statement.
public struct ProcedureFormQuestion: Question {
    public struct Answer: Sendable {
        public let processes: [ProcessDefinition]
        public let units: [NamedParty]
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustKeepProcedures()
        return Answer(
            processes: look.rules.processes.processes.filter { !$0.kind.isPetition },
            units: try CaseFilePageStore.units(look.tx))
    }
}

public import Office
import Process
import Storage
public import WorkTime

/// The cases that the actor may see: two statements.
public struct CaseList: Question {
    public typealias Cursor = CaseCursorPlace

    public struct Line: Sendable {
        public let item: LedgerCase
        public let stateTitle: String
        /// «Khiếu nại»
        public let kindTitle: String
        /// Whether a petition of its kind keeps its senders secret.
        public let isSecretKind: Bool
    }

    public struct Answer: Sendable {
        public let lines: [Line]
        /// Nil when this was all.
        public let next: Cursor?
        public let today: CalendarDay
        public let now: Instant
    }

    public static let pageSize = 50

    public let filter: CaseFilter
    public let after: Cursor?

    public init(_ filter: CaseFilter, after: Cursor? = nil) {
        self.filter = filter
        self.after = after
    }

    public func answer(_ look: View) throws -> Answer {
        let found = try CasePageStore.page(
            look.tx, filter, after: after.map { .init(due: $0.due, id: $0.id) }, limit: Self.pageSize + 1,
            for: look.actor)
        return Answer(Array(found.prefix(Self.pageSize)), hasMore: found.count > Self.pageSize, look)
    }
}

extension CaseList.Answer {
    init(_ items: [LedgerCase], hasMore: Bool, _ look: View) {
        lines = items.map { item in
            let process = look.rules.processes.version(item.process, item.processVersion)
            return CaseList.Line(
                item: item, stateTitle: process?.state(item.state)?.title ?? item.state,
                kindTitle: process?.kind.title ?? item.process, isSecretKind: process?.kind == .denunciation)
        }
        next = hasMore ? items.last.map { CaseCursorPlace(due: $0.due?.day ?? .last, id: $0.id) } : nil
        today = look.today
        now = look.now
    }
}

/// Where a page of the list of cases begins: after this one.
public struct CaseCursorPlace: Sendable, Hashable {
    public let due: CalendarDay
    public let id: Key<LedgerCase>

    public init(due: CalendarDay, id: Key<LedgerCase>) {
        self.due = due
        self.id = id
    }
}

/// The case of a number; nil when there is none that the actor sees.
public struct FindCase: Question {
    public let code: String

    /// `code` as it was typed.
    public init(_ code: String) { self.code = code }

    public func answer(_ look: View) throws -> Key<LedgerCase>? {
        try (DossierCode(code)?.text ?? PetitionCode(code)?.text).flatMap {
            try CasePageStore.find(look.tx, code: $0, for: look.actor)
        }
    }
}

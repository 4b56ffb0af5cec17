public import Office
import Process
import Storage
public import WorkTime

/// Dossiers that fall due within the time that the office lays down, or are overdue, and have no written apology: two statements.
/// Everybody, of what he or she sees.
///
/// Legal basis: Nghị định 61/2018/NĐ-CP, Điều 19; Thông tư 03/2025/TT-VPCP, mẫu số 04.
public struct DueApologies: Question {
    public enum Tab: String, Sendable, CaseIterable {
        /// Nearly due: the apology can still be made in time.
        case soon
        /// Overdue without one: what inspections find.
        case late
    }

    public struct Answer: Sendable {
        public let list: CaseList.Answer
        /// The step that makes the apology, by dossier, where the reader holds the dossier or answers for its unit.
        public let acts: [Key<LedgerCase>: String]
        /// How long before its end.
        public let term: Term?
    }

    public let tab: Tab
    public let after: CaseCursorPlace?

    public init(_ tab: Tab, after: CaseCursorPlace? = nil) {
        self.tab = tab
        self.after = after
    }

    public func answer(_ look: View) throws -> Answer {
        let term = look.rules.counter.apology
        let span: ApologyStore.Span
        switch tab {
        case .soon: span = .due(by: try look.clock().lastDay(of: term, from: look.today))
        case .late: span = .overdue
        }
        let found = try ApologyStore.page(
            look.tx, span, .init(look.rules), after: after.map { .init(due: $0.due, id: $0.id) },
            limit: CaseList.pageSize + 1, for: look.actor)
        let shown = Array(found.prefix(CaseList.pageSize))
        var acts: [Key<LedgerCase>: String] = [:]
        let holders = Set(look.actor.holders)
        for item in shown where tab == .soon && Self.isHeld(item, by: holders) {
            let version = look.rules.processes.version(item.process, item.processVersion)
            acts[item.id] = version?.acts(in: item.state).first { $0.forms.contains("apology") }?.code
        }
        return Answer(
            list: CaseList.Answer(shown, hasMore: found.count > shown.count, look), acts: acts, term: term)
    }

    private static func isHeld(_ item: LedgerCase, by holders: Set<Key<Party>>) -> Bool {
        holders.contains(item.unit.key) || item.holder.map { holders.contains($0.key) } ?? false
    }
}

extension ApologyStore.Way {
    /// As the processes of dossiers have it, in every version.
    init(_ rules: OfficeRules) {
        let processes = rules.processes.processes.filter { process in
            !process.kind.isPetition
                && process.versions.contains { $0.acts.contains { $0.forms.contains("apology") } }
        }
        self.init(
            processes: processes.map(\.code), acts: DossierFacts.acts(making: "apology", in: rules).sorted())
    }
}

extension Clock {
    /// The last day of a time that begins on a day, which does not count itself; that day where there is no time.
    func lastDay(of term: Term?, from day: CalendarDay) -> CalendarDay {
        term.flatMap { due(.within($0), from: ClockStart(day))?.day } ?? day
    }
}

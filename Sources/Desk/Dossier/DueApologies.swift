public import Office
import Process
import Storage
public import WorkTime

/// Dossiers that fall due within the time that the office lays down, or are overdue, and have no written apology: two statements.
/// Everybody, of what he or she sees.
///
/// Legal basis: Thông tư 03/2025/TT-VPCP, mẫu số 04, and Nghị định 118/2025/NĐ-CP, which took the place of Nghị định 61/2018/NĐ-CP
/// (Điều 19) on 01/7/2025; how long before the end an apology is due is the office's rule.
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
            look.tx, span, ApologyStore.Way.all(look.rules), after: after.map { .init(due: $0.due, id: $0.id) },
            limit: CaseList.pageSize + 1, for: look.actor)
        let shown = Array(found.prefix(CaseList.pageSize))
        var acts: [Key<LedgerCase>: String] = [:]
        let holders = Set(look.actor.holders)
        for item in shown where tab == .soon && Self.isHeld(item, by: holders) {
            acts[item.id] = Self.act(item, look, holders)
        }
        return Answer(
            list: CaseList.Answer(shown, hasMore: found.count > shown.count, look), acts: acts, term: term)
    }

    /// Whoever has the dossier in hand has the role that its state is owned by.
    private static func act(_ item: LedgerCase, _ look: View, _ holders: Set<Key<Party>>) -> String? {
        guard let version = look.rules.processes.version(item.process, item.processVersion) else { return nil }
        var roles = version.roles(of: look.actor, unit: Key(item.unit.key.value))
        if let holder = item.holder, holders.contains(holder.key), let owner = version.state(item.state)?.owner {
            roles.insert(owner)
        }
        return version.acts(in: item.state).first {
            $0.forms.contains("apology") && !roles.isDisjoint(with: $0.by)
        }?.code
    }

    private static func isHeld(_ item: LedgerCase, by holders: Set<Key<Party>>) -> Bool {
        holders.contains(item.unit.key) || item.holder.map { holders.contains($0.key) } ?? false
    }
}

extension ApologyStore.Way {
    /// As the processes of dossiers have it, in every version; those in which none is made are left out.
    static func all(_ rules: OfficeRules) -> [ApologyStore.Way] {
        rules.processes.processes.filter { !$0.kind.isPetition }.compactMap { process in
            let acts = DossierFacts.acts(making: "apology", of: process)
            guard !acts.isEmpty else { return nil }
            let states = process.versions.flatMap { version in
                version.acts.filter { $0.forms.contains("apology") }.flatMap { act in
                    act.states.filter { version.state($0).map { act.by.contains($0.owner) } ?? false }
                }
            }
            return ApologyStore.Way(process: process.code, acts: acts.sorted(), states: Set(states).sorted())
        }
    }
}

extension Clock {
    /// The last day of a time that begins on a day, which does not count itself; that day where there is no time.
    func lastDay(of term: Term?, from day: CalendarDay) -> CalendarDay {
        term.flatMap { due(.within($0), from: ClockStart(day))?.day } ?? day
    }
}

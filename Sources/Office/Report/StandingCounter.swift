public import WorkTime

/// One counter of the leaders' board: what it counts, of whom, and of when.
///
/// Counters are kept in the transaction of every act: whatever standings came and went, the counters move by the
/// difference of what they contribute. So a counter is always the sum of the contributions of all standings.
public struct StandingCounter: Sendable, Hashable, Comparable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Laid on them in the month.
        case assigned
        /// Done in the month.
        case doneInTime = "done_in_time"
        case doneLate = "done_late"
        /// Became owed in the month (negative: ceased to be), by the month in which it is first late.
        case owed
        /// Owed now, by its due day.
        case due
    }

    public let scope: Key<Scope>
    public let party: Key<Party>
    /// Whether the party's part stands for the whole obligation.
    public let isLead: Bool
    public let kind: Kind
    /// A month as `2026-11`; for `due` the day.
    public let at: String
    /// For `owed`: the month in which it is first late, `9999-12` for what has no day. Empty for the others.
    public let late: String

    public static let never = "9999-12"

    public init(
        scope: Key<Scope>, party: Key<Party>, isLead: Bool, kind: Kind, at: String, late: String = ""
    ) {
        self.scope = scope
        self.party = party
        self.isLead = isLead
        self.kind = kind
        self.at = at
        self.late = late
    }

    /// One order for all writers, so that two never wait for each other.
    public static func < (a: StandingCounter, b: StandingCounter) -> Bool {
        (a.scope, a.party, a.isLead ? 1 : 0, a.kind.rawValue, a.at + a.late)
            < (b.scope, b.party, b.isLead ? 1 : 0, b.kind.rawValue, b.at + b.late)
    }

    /// What the counters move by when the standings `old` give way to `new`; without those that stay.
    public static func changes(from old: [PartStanding], to new: [PartStanding]) -> [StandingCounter: Int] {
        var result: [StandingCounter: Int] = [:]
        for standing in new {
            for (counter, number) in standing.contributions { result[counter, default: 0] += number }
        }
        for standing in old {
            for (counter, number) in standing.contributions { result[counter, default: 0] -= number }
        }
        return result.filter { $0.value != 0 }
    }
}

extension PartStanding {
    /// What the standing adds to the counters: while it lasts to those of what happened, and for ever to that of what was
    /// owed at the end of each month.
    public var contributions: [(StandingCounter, Int)] {
        func counter(_ kind: StandingCounter.Kind, _ at: String, _ late: String = "") -> StandingCounter {
            StandingCounter(scope: scope, party: party, isLead: role == .lead, kind: kind, at: at, late: late)
        }
        // The whole is counted, not its pieces beside it.
        if isPiece { return [] }
        var result: [(StandingCounter, Int)] = []
        if isCurrent {
            result.append((counter(.assigned, assignedOn.monthKey), 1))
            if phase == .done, let endedOn {
                let kind: StandingCounter.Kind = daysLate(on: endedOn) > 0 ? .doneLate : .doneInTime
                result.append((counter(kind, endedOn.monthKey), 1))
            }
            if phase == .open {
                result.append((counter(.due, (isReportedInTime ? .last : due ?? .last).description), 1))
            }
        }
        guard phase == .open || phase == .suspended else { return result }
        let late = phase == .open && !isReportedInTime ? due.map { $0.adding(days: 1).monthKey } : nil
        let owed = { counter(.owed, $0, late ?? StandingCounter.never) }
        result.append((owed(from.monthKey), 1))
        if !isCurrent { result.append((owed(until.monthKey), -1)) }
        return result
    }
}

extension CalendarDay {
    /// `2026-11`: sorts as the months do.
    public var monthKey: String { String(description.prefix(7)) }
}

import Office
import Storage
import WorkTime

@testable import Desk

/// The plan of urging is what follows from each obligation, and of nothing else.
enum UrgingInvariants {
    static func broken(in storage: any Storage, rules: OfficeRules) async throws -> [String] {
        try await storage.read { tx in
            let clock = rules.calendar.clock(with: try DecidedDayStore.days(tx))
            let ids = try tx.query("SELECT id FROM obligation ORDER BY id").map {
                try $0.key("id", of: Obligation.self)
            }
            let contexts = try UrgingStore.contexts(tx, of: ids)
            var rows: [Key<Obligation>: String] = [:]
            for row in try tx.query("SELECT obligation_id, rung, due_on, due_at FROM urging_plan") {
                rows[try row.key("obligation_id")] =
                    "\(try row.textIfPresent("rung") ?? "-") \(try row.textIfPresent("due_on") ?? "-") \(try row.int("due_at"))"
            }
            return try ObligationStore.find(tx, ids).compactMap { obligation in
                guard let context = contexts[obligation.id] else { return nil }
                let next = context.since.map { rules.subject(obligation, context, since: $0) }?.next(clock)
                let expected =
                    "\(next?.mark.code ?? "-") \(next?.due.description ?? "-") \(next?.at.milliseconds ?? Int64.max)"
                let found = rows[obligation.id]
                return found == (obligation.isOpen ? expected : nil)
                    ? nil : "\(obligation.id): planned \(found ?? "not"), \(expected) follows"
            }
        }
    }
}

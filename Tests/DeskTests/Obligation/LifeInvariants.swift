import Office
import Storage
import WorkTime

@testable import Desk

/// What must hold of requests, suspensions, adjustments, parts and reports of one obligation.
enum LifeInvariants {
    static func broken(_ tx: any Transaction, _ obligation: Obligation) throws -> [String] {
        let id = obligation.id
        var faults: [String] = []
        func count(_ sql: SQL) throws -> Int { try tx.first(sql)?.int("n") ?? 0 }
        let requests = try count(
            "SELECT COUNT(*) AS n FROM obligation_request WHERE obligation_id = \(id) AND state = 'open'")
        if requests != obligation.openRequests { faults.append("\(id): open requests differ") }
        if !obligation.isOpen, requests > 0 { faults.append("\(id): a request is open in what has ended") }
        let still = try count("SELECT COUNT(*) AS n FROM suspension WHERE obligation_id = \(id) AND until_on IS NULL")
        if (still == 1) != (obligation.state == .suspended) { faults.append("\(id): the clock and the state differ") }
        let adjusted = try count(
            "SELECT COUNT(*) AS n FROM adjustment WHERE obligation_id = \(id) AND kind = 'deadline'")
        let counted = try tx.first("SELECT adjustment_count FROM obligation WHERE id = \(id)")?.int("adjustment_count")
        if counted != adjusted { faults.append("\(id): \(adjusted) adjustments, counted \(counted ?? -1)") }
        let isRefused = obligation.participants.contains { $0.state == .refused }
        let refusals = try count(
            """
            SELECT COUNT(*) AS n FROM obligation_request WHERE obligation_id = \(id) AND state = 'open' AND is_refusal
            """)
        if obligation.isOpen, isRefused != (refusals > 0) { faults.append("\(id): refused without a refusal") }
        if obligation.participants.contains(where: { $0.role == .former && $0.state != .waived }) {
            faults.append("\(id): somebody who handed his part over still owes it")
        }
        if let breakdown = obligation.breakdown, obligation.isOpen,
            obligation.owed.contains(where: { $0.state.isOwnTurn }), obligation.progress != min(breakdown.progress, 99)
        {
            faults.append("\(id): progress \(obligation.progress) is not that of its parts, \(breakdown.progress)")
        }
        if !obligation.isOpen, (obligation.breakdown?.open ?? 0) > 0 {
            faults.append("\(id): a part is open below what has ended")
        }
        return faults
    }
}

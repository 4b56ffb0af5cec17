import Foundation
import Office
import Storage
import TestSupport
import WorkTime

@testable import Desk

/// What must hold of the ledger whatever people do to it.
enum LedgerInvariants {
    /// Everything that does not hold, in words.
    static func broken(in storage: any Storage) async throws -> [String] {
        try await storage.read { tx in
            let ids = try tx.query("SELECT id FROM obligation ORDER BY id").map {
                try $0.key("id", of: Obligation.self)
            }
            var faults: [String] = []
            for obligation in try ObligationStore.find(tx, ids) {
                let stored = try WorklistStore.items(tx, of: obligation.id)
                if stored != Worklist.items(of: obligation) { faults.append("\(obligation.id): worklist rows differ") }
                if obligation.participants.count(where: { $0.role == .lead }) != 1 {
                    faults.append("\(obligation.id): not one lead")
                }
                if obligation.isOpen != stored.contains(where: { $0.tab == .waiting && $0.isOpen }) {
                    faults.append("\(obligation.id): open in nobody's worklist, or the other way round")
                }
                if !obligation.isOpen, obligation.participants.contains(where: \.state.isOpen) {
                    faults.append("\(obligation.id): a part is open in what has ended")
                }
                faults += try derived(tx, obligation)
            }
            return faults
        }
    }

    /// The columns that repeat what follows from others.
    private static func derived(_ tx: any Transaction, _ obligation: Obligation) throws -> [String] {
        let due = obligation.nextDue ?? .last
        let row = try tx.first("SELECT sort_due, is_open FROM obligation WHERE id = \(obligation.id)")
        var faults: [String] = []
        if try row?.day("sort_due") != due || row?.bool("is_open") != obligation.isOpen {
            faults.append("\(obligation.id): derived columns differ")
        }
        let parts = try tx.query(
            "SELECT id, sort_due, is_open FROM participant WHERE obligation_id = \(obligation.id) ORDER BY id")
        for part in parts {
            let participant = obligation.participant(try part.key("id"))
            let isOpen = obligation.isOpen && participant?.state.isOpen == true
            if try part.day("sort_due") != min(participant?.due ?? .last, due) || part.bool("is_open") != isOpen {
                faults.append("\(obligation.id): derived columns of a part differ")
            }
        }
        return faults
    }
}

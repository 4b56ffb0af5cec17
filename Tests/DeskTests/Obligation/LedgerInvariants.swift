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
                let isRunning = obligation.isOpen && obligation.state != .suspended
                if isRunning != stored.contains(where: { $0.tab == .waiting && $0.isOpen })
                    && obligation.openRequests == 0
                {
                    faults.append("\(obligation.id): open in nobody's worklist, or the other way round")
                }
                if !obligation.isOpen, obligation.participants.contains(where: \.state.isOpen) {
                    faults.append("\(obligation.id): a part is open in what has ended")
                }
                faults += try derived(tx, obligation)
                faults += try reported(tx, obligation)
                faults += try LifeInvariants.broken(tx, obligation)
            }
            if try StandingCountStore.all(tx) != StandingCountStore.recount(tx) {
                faults.append("the board's counters differ from a recount")
            }
            return faults
        }
    }

    /// What reports are made of: one standing now for each owed part, saying what the obligation says; and who has it in
    /// hand.
    private static func reported(_ tx: any Transaction, _ obligation: Obligation) throws -> [String] {
        let owing = obligation.participants.filter(\.role.owesResult)
        let now = try PartStandingStore.current(tx, of: [obligation.id])
        var faults: [String] = []
        if Set(now.map(\.participant)) != Set(owing.map(\.id)) || now.count != owing.count {
            faults.append("\(obligation.id): standings differ from the owed parts")
        }
        if let lead = now.first(where: { $0.role == .lead }) {
            let isOwed = lead.phase == .open || lead.phase == .suspended
            if isOwed != obligation.isOpen || lead.endedOn != obligation.closedOn {
                faults.append("\(obligation.id): the lead's standing says another state")
            }
        }
        let history = try PartStandingStore.history(tx, of: [obligation.id])
        for (old, next) in zip(history, history.dropFirst())
        where old.participant == next.participant && old.until != next.from {
            faults.append("\(obligation.id): a gap between two standings")
        }
        let hands = try tx.query(
            "SELECT participant_id FROM stint WHERE obligation_id = \(obligation.id) AND ended_at IS NULL")
        let nobody = Key<Party>(Int64(0))
        let inHand = owing.filter { obligation.stint(of: $0, assignerUnit: nobody) != nil }.map(\.id)
        if Set(try hands.map { try $0.key("participant_id", of: Participant.self) }) != Set(inHand) {
            faults.append("\(obligation.id): who has it in hand differs")
        }
        return faults
    }

    /// The columns that repeat what follows from others.
    private static func derived(_ tx: any Transaction, _ obligation: Obligation) throws -> [String] {
        let due = obligation.nextDue ?? .last
        let row = try tx.first("SELECT sort_due, late_after, is_open FROM obligation WHERE id = \(obligation.id)")
        var faults: [String] = []
        if try row?.day("sort_due") != due || row?.bool("is_open") != obligation.isOpen
            || row?.day("late_after") != obligation.lateAfter ?? .last
        {
            faults.append("\(obligation.id): derived columns differ")
        }
        let parts = try tx.query(
            "SELECT id, sort_due, late_after, is_open FROM participant WHERE obligation_id = \(obligation.id) ORDER BY id"
        )
        for part in parts {
            let participant = obligation.participant(try part.key("id"))
            let isOpen = obligation.isOpen && participant?.state.isOpen == true
            if try part.day("sort_due")
                != (obligation.state == .suspended ? .last : min(participant?.due ?? .last, due))
                || part.bool("is_open") != isOpen
                || part.day("late_after") != participant.flatMap(obligation.lateAfter) ?? .last
            {
                faults.append("\(obligation.id): derived columns of a part differ")
            }
        }
        return faults
    }
}

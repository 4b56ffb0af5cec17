public import Office
import WorkTime

extension ObligationStore {
    /// Writes what an act changed of an obligation that `lock` holds, its worklist rows, and what reports are made of.
    ///
    /// A part that somebody else changed since `old` was read by its actor is seen by the version in `old`, which the
    /// command compares with the one its actor saw. `isAdjusted` says that somebody set another deadline: a clock that stood
    /// still, or a day off that the office decided, moves the day too, which is no adjustment.
    public static func save(
        _ tx: any Transaction, _ new: Obligation, old: Obligation, isAdjusted: Bool = false
    ) throws {
        let due = new.nextDue ?? .last
        try tx.changeOne(
            """
            UPDATE obligation SET
                state = \(new.state.rawValue), is_open = \(new.isOpen), progress = \(new.progress),
                closed_on = \(new.closedOn), assigner_id = \(new.assigner), sort_due = \(due),
                late_after = \(new.lateAfter ?? .last),
                deadline_kind = \(new.deadline.kind.rawValue), deadline_text = \(new.deadline.text),
                from_on = \(new.deadline.from), due_on = \(new.deadline.due), due_time = \(new.deadline.time),
                every = \(new.deadline.every), rhythm = \(new.rhythm?.code), report_due_on = \(new.reportDue),
                term_amount = \(new.deadline.term?.amount), term_unit = \(new.deadline.term?.unit),
                start_on = \(new.deadline.start)
            WHERE id = \(new.id) AND version = \(old.version)
            """)
        let isOpenChanged = new.isOpen != old.isOpen || (new.state == .suspended) != (old.state == .suspended)
        for (participant, before) in zip(new.participants, old.participants)
        where participant != before || isOpenChanged || due != (old.nextDue ?? .last)
            || new.lateAfter(of: participant) != old.lateAfter(of: before)
        {
            let isOpen = new.isOpen && participant.state.isOpen
            let partDue = new.state == .suspended ? .last : min(participant.due ?? .last, due)
            try tx.changeOne(
                """
                UPDATE participant SET
                    party_id = \(participant.party), role = \(participant.role.rawValue),
                    officer_id = \(participant.officer), state = \(participant.state.rawValue),
                    due_on = \(participant.due),
                    reported_on = \(participant.reportedOn), sort_due = \(partDue),
                    late_after = \(new.lateAfter(of: participant) ?? .last), is_open = \(isOpen), progress = \(participant.progress),
                    laid_at = \(participant.laidAt),
                    version = version + \(participant == before ? 0 : 1)
                WHERE id = \(participant.id) AND version = \(before.version)
                """)
        }
        for (milestone, before) in zip(new.milestones, old.milestones) where milestone != before {
            try tx.changeOne(
                "UPDATE milestone SET due_on = \(milestone.due), done_on = \(milestone.doneOn) WHERE id = \(milestone.id)"
            )
        }
        try WorklistStore.write(tx, [new])
        try PartStandingStore.follow(tx, from: old, to: new, isAdjusted: isAdjusted)
        try StintStore.follow(tx, from: old, to: new)
    }
}

public import WorkTime

/// The one place that knows whose turn it is.
public enum Worklist {
    /// The rows of an obligation, one for each holder and tab, ordered by them.
    ///
    /// | who | tab | open while |
    /// |---|---|---|
    /// | the holder of an owed part (officer, else unit, person, follower) | waiting | the next act is its own |
    /// | the assigner | waiting | a result waits to be accepted, a part was refused, a request is open |
    /// | the holder of a coordinating part | coordinate | its part is not done |
    /// | a unit that passed its part on | assigned | that part is not done |
    /// | the assigner, who directs | assigned | the obligation is open |
    /// | who is told | inform | the obligation is open |
    /// | the holder of an owed or coordinating part, while it is suspended | inform | the obligation is open |
    /// | who handed its part over | inform | never: it only goes on seeing it |
    public static func items(of obligation: Obligation) -> [WorkItem] {
        var items: [Place: WorkItem] = [:]
        let isRunning = obligation.state != .suspended
        func put(_ holder: Key<Party>, _ tab: WorklistTab, open: Bool, part: Participant? = nil) {
            let isOpen = open && obligation.isOpen
            let day = [isRunning ? part?.due : nil, obligation.nextDue].compactMap { $0 }.min()
            let last = part.map(obligation.lateAfter) ?? obligation.lateAfter
            let place = Place(holder: holder, tab: tab)
            guard let old = items[place] else {
                items[place] = WorkItem(
                    holder: holder, tab: tab, obligation: obligation.id, due: day, lateAfter: last, isOpen: isOpen)
                return
            }
            // The same holder twice in one tab, as head of two parts: open while one is, due when the first open one is.
            guard isOpen || !old.isOpen else { return }
            let both = old.isOpen == isOpen
            items[place]?.due = [both ? old.due : nil, day].compactMap { $0 }.min()
            items[place]?.lateAfter = [both ? old.lateAfter : nil, last].compactMap { $0 }.min()
            items[place]?.isOpen = isOpen
        }
        let assigner = Key<Party>(obligation.assigner)
        put(assigner, .assigned, open: true)
        if obligation.openRequests > 0 { put(assigner, .waiting, open: true) }
        for participant in obligation.participants {
            switch participant.role {
            case .lead, .part:
                let isOwnTurn = isRunning && participant.state.isOwnTurn
                put(participant.holder ?? assigner, .waiting, open: isOwnTurn, part: participant)
                if isRunning, participant.state.waitsForAssigner {
                    put(assigner, .waiting, open: true, part: participant)
                }
            case .coordinate:
                put(
                    participant.holder ?? assigner, .coordinate, open: isRunning && participant.state.isOpen,
                    part: participant)
            case .direct: put(participant.holder ?? participant.party, .assigned, open: true)
            case .inform: put(participant.holder ?? participant.party, .inform, open: true)
            case .former: put(participant.holder ?? participant.party, .inform, open: false)
            }
            if !isRunning, participant.role.reports, participant.state.isOpen {
                put(participant.holder ?? assigner, .inform, open: true)
            }
            if participant.officer != nil {
                put(participant.party, .assigned, open: participant.state.isOpen, part: participant)
            }
        }
        return items.values.sorted { ($0.holder, $0.tab.rawValue) < ($1.holder, $1.tab.rawValue) }
    }

    /// The next day on which something is due: the deadline, or an unfinished milestone or a report before it.
    public static func nextDue(
        _ deadline: Deadline, _ milestones: [CalendarDay], report: CalendarDay? = nil
    ) -> CalendarDay? {
        (milestones + [deadline.due, report].compactMap { $0 }).min()
    }

    private struct Place: Hashable {
        let holder: Key<Party>
        let tab: WorklistTab
    }
}

extension Participant {
    /// The party in whose worklist the part stands; nil for an outside agency that nobody follows.
    var holder: Key<Party>? {
        if let officer { return Key<Party>(officer) }
        if case .outside(_, let follower) = nature { return follower.map { Key<Party>($0) } }
        return party
    }
}

import Office
import Process
import Storage
import WorkTime

/// Where a case stands, as the ledger's lists need it.
struct CaseStanding {
    let version: ProcessVersion
    let play: ProcessCase
    let clock: Clock

    /// When it must be settled: by the time that the catalogue gives, else by the first of those that run.
    var due: Due? {
        if let main = version.mainClock {
            return play.clocks[main.code].flatMap { $0.isRunning ? $0.due(clock) : nil }
        }
        return officeClocks.compactMap { $0.due(clock) }.min()
    }

    var isPaused: Bool {
        version.mainClock.flatMap { play.clocks[$0.code]?.isPaused } ?? false
    }

    /// Whether a time of the office's is over that was not kept; without those that are only for telling what was done.
    var isLate: Bool {
        let all = (Array(play.clocks.values) + play.pastClocks).filter { !isOfCitizen($0) && !isSide($0) }
        let asked = version.mainClock.map { main in all.filter { $0.code == main.code } } ?? all
        return asked.contains { running in
            guard !running.isDropped, let due = running.due(clock), let stopped = running.stopped else { return false }
            return due.end <= stopped
        }
    }

    /// The clocks that run against the office, without those of requests to others.
    var officeClocks: [CaseClock] {
        let ofTracks = Set(version.tracks.map(\.clock))
        return play.openClocks.filter { $0.isRunning && !isOfCitizen($0) && !ofTracks.contains($0.code) }
    }

    /// Who has the state in hand; nil while that is whoever brought the case.
    func holder(unit: Key<Unit>, counter: Key<Unit>) -> Key<Party>? {
        version.state(play.state).flatMap { version.role($0.owner) }
            .flatMap { party($0, unit: unit, counter: counter) }
    }

    /// Who holds a role in the case; nil for the citizen's.
    func party(_ role: ProcessRole, unit: Key<Unit>, counter: Key<Unit>) -> Key<Party>? {
        switch role.holder {
        case .citizen: nil
        case .counter, .reception: Key<Party>(counter)
        case .leader: Key<Party>(unit)
        case .officer, .unit, .agency: play.partyKeys[role.code]
        }
    }

    func standing(body: String, holder: Key<Party>?) -> CaseStore.Standing {
        CaseStore.Standing(
            state: play.state, outcome: play.outcome?.rawValue, body: body, holder: holder,
            due: play.isOpen ? due : nil, isPaused: play.isOpen && isPaused, isLate: isLate)
    }

    private func isSide(_ running: CaseClock) -> Bool { version.clock(running.code)?.isSide ?? false }
    private func isOfCitizen(_ running: CaseClock) -> Bool { version.clock(running.code)?.isOfCitizen ?? false }
}

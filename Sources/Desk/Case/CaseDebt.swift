import Office
import Process
import Storage
import WorkTime

/// What somebody owes in a case now, before it is an obligation.
struct CaseDebt: Equatable {
    let role: String
    /// Empty for a request.
    let state: String
    /// Empty for the step of a state.
    let track: String
    /// Who owes it.
    let party: Key<Party>
    let content: String
    /// What it stands on.
    let source: String
    let deadline: Deadline

    func isMet(by charge: CaseCharge) -> Bool {
        charge.role == role && charge.state == state && charge.track == track && charge.party == party
    }
}

/// Works out who owes what in a case: whoever has its state in hand, and whoever owes the answer to a request.
struct CaseDebts {
    let held: CaseStore.Held
    let standing: CaseStanding
    let rules: CounterRules

    private var version: ProcessVersion { standing.version }
    private var play: ProcessCase { standing.play }

    var holder: Key<Party>? { standing.holder(unit: held.unit, counter: held.counter) }

    var all: [CaseDebt] {
        guard play.isOpen else { return [] }
        return (ofState.map { [$0] } ?? []) + ofTracks
    }

    private func party(_ role: ProcessRole) -> Key<Party>? {
        standing.party(role, unit: held.unit, counter: held.counter)
    }

    private var ofState: CaseDebt? {
        guard let state = version.state(play.state), let owner = version.role(state.owner) else { return nil }
        if let party = party(owner) {
            return debt(
                owner, state: state.code, party: party, "\(state.title): \(noun) \(held.code), \(held.title)",
                earliest(of: standing.officeClocks))
        }
        // Nobody here owes the next step, and somebody has to see whether it comes.
        let waited = play.openClocks.filter { $0.isRunning && version.clock($0.code)?.isOfCitizen ?? false }
        return debt(
            owner, state: state.code, party: Key<Party>(held.counter),
            "Theo dõi \(noun) \(held.code) đang chờ người nộp: \(state.title.lowercasedStart), \(held.title)",
            earliest(of: waited).map { ($0.clock, followed($0.due)) })
    }

    private var ofTracks: [CaseDebt] {
        play.tracks.values.filter(\.isOpen).sorted { $0.code < $1.code }.compactMap { open in
            guard let track = version.track(open.code), let owner = version.role(track.owner), let party = party(owner)
            else { return nil }
            return debt(
                owner, track: track.code, party: party, "\(track.title): \(noun) \(held.code), \(held.title)",
                play.clocks[track.clock].flatMap { earliest(of: [$0]) })
        }
    }

    private var noun: String {
        switch version.kind {
        case .dossier, .internal: "hồ sơ"
        case .reception: "lượt tiếp"
        case .complaint, .denunciation, .proposal: "đơn"
        }
    }

    private func earliest(of clocks: [CaseClock]) -> (clock: CaseClock, due: Due)? {
        clocks.compactMap { running in running.due(standing.clock).map { (running, $0) } }.min { $0.1 < $1.1 }
    }

    private func followed(_ due: Due) -> Due {
        guard let term = rules.followUp else { return due }
        return standing.clock.due(.within(term), from: ClockStart(due.day, minute: due.minute)) ?? due
    }

    private func debt(
        _ role: ProcessRole, state: String = "", track: String = "", party: Key<Party>, _ content: String,
        _ end: (clock: CaseClock, due: Due)?
    ) -> CaseDebt {
        let deadline = end.map { clock, due in
            Deadline(
                kind: .date,
                text: "\(version.clock(clock.code)?.title ?? clock.code): \(clock.wholeTerm.words)",
                due: due.day, time: due.minute.map(Due.clock))
        }
        return CaseDebt(
            role: role.code, state: state, track: track, party: party, content: content,
            source: end.map { "\($0.clock.article)" } ?? version.law, deadline: deadline ?? .none)
    }
}

extension String {
    fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}

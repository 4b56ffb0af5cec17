public import WorkTime

/// A process as the law of a time has it: what a case that was begun in that time keeps to its end.
public struct ProcessVersion: Hashable, Sendable {
    public let process: String
    /// From 1.
    public let number: Int
    public let title: String
    public let kind: ProcessKind
    public let law: String
    public let since: CalendarDay
    /// The last day on which a case is begun by it; nil: still.
    public let until: CalendarDay?
    public let roles: [ProcessRole]
    public let fields: [ProcessField]
    public let papers: [ProcessPaper]
    public let forms: [ProcessForm]
    public let clocks: [ProcessClock]
    public let tracks: [ProcessTrack]
    public let states: [ProcessState]
    public let acts: [ProcessAct]
    public let line: Int

    public func role(_ code: String) -> ProcessRole? { roles.first { $0.code == code } }
    public func field(_ code: String) -> ProcessField? { fields.first { $0.code == code } }
    public func paper(_ code: String) -> ProcessPaper? { papers.first { $0.code == code } }
    public func form(_ code: String) -> ProcessForm? { forms.first { $0.code == code } }
    public func clock(_ code: String) -> ProcessClock? { clocks.first { $0.code == code } }
    public func track(_ code: String) -> ProcessTrack? { tracks.first { $0.code == code } }
    public func state(_ code: String) -> ProcessState? { states.first { $0.code == code } }
    public func act(_ code: String) -> ProcessAct? { acts.first { $0.code == code } }

    public func holds(on day: CalendarDay) -> Bool { Validity(since: since, until: until).holds(on: day) }

    /// The acts that can be tried in a state; those that open a case for nil.
    public func acts(in state: String?) -> [ProcessAct] {
        acts.filter { act in state.map { act.states.contains($0) } ?? act.isOpening }
    }
}

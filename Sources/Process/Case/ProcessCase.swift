public import WorkTime

/// A case: an instance of a version of a process, which it keeps.
public struct ProcessCase: Hashable, Sendable, Codable {
    public let process: String
    public internal(set) var version: Int
    public let begun: Instant
    public internal(set) var state: String
    public internal(set) var outcome: ProcessState.Outcome?
    /// What was written down, as `ProcessField.kept` keeps it.
    public internal(set) var fields: [String: String] = [:]
    /// By role: who was given it, as whoever runs the case names people and units.
    public internal(set) var parties: [String: String] = [:]
    /// The one begun last of each code; those of earlier turns are in `pastClocks`.
    public internal(set) var clocks: [String: CaseClock] = [:]
    public internal(set) var pastClocks: [CaseClock] = []
    public internal(set) var tracks: [String: CaseTrack] = [:]
    /// How often each act was done.
    public internal(set) var done: [String: Int] = [:]
    public internal(set) var changed: Instant
    /// What the catalogue says of the lengths that it may give.
    public let given: [String: GivenLength]

    /// The same with somebody in the place of another, who left or was succeeded.
    public func handed(from party: String, to next: String) -> ProcessCase {
        var other = self
        other.parties = parties.mapValues { $0 == party ? next : $0 }
        return other
    }

    public var isOpen: Bool { outcome == nil }

    /// The clocks that somebody owes something by: those of open requests too.
    public var openClocks: [CaseClock] { clocks.values.filter { $0.stopped == nil }.sorted { $0.code < $1.code } }
}

/// The length that a procedure of the catalogue gives to a clock.
public struct GivenLength: Hashable, Sendable, Codable {
    public let term: Term
    public let article: String

    public init(_ term: Term, article: String) {
        self.term = term
        self.article = article
    }
}

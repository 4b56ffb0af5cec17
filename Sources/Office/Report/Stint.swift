/// A time during which one side had an obligation in hand: what it waited for, and from whom it came.
public struct Stint: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Laid or passed on, and not yet taken.
        case receiving
        /// Taken, until a final result is reported.
        case working
        /// Reported or refused, until whoever assigned it decides.
        case deciding

        /// Whether it is a hand-over: the time until the other side took it up.
        public var isHandOver: Bool { self != .working }
    }

    public let kind: Kind
    public let holder: Key<Party>

    public init(kind: Kind, holder: Key<Party>) {
        self.kind = kind
        self.holder = holder
    }
}

extension Obligation {
    /// Who has the part in hand now; nil when nobody has: it is over, or suspended. `assignerUnit` is where the assigner works.
    public func stint(of part: Participant, assignerUnit: Key<Party>) -> Stint? {
        guard isOpen, state != .suspended, part.role.owesResult else { return nil }
        switch part.state {
        case .waiting: return Stint(kind: .receiving, holder: part.party)
        case .accepted, .inProgress, .returned: return Stint(kind: .working, holder: part.party)
        case .reported, .refused: return Stint(kind: .deciding, holder: assignerUnit)
        case .done, .waived: return nil
        }
    }
}

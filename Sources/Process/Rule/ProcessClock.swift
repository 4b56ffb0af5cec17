public import WorkTime

/// A time limit of a process.
public struct ProcessClock: Hashable, Sendable {
    /// How long, on which law, and when this length counts.
    public struct Length: Hashable, Sendable {
        public let term: Term
        public let article: String
        /// What fields must say; empty for the length that counts where no other does.
        public let when: [String: String]
        public let line: Int
    }

    /// What comes after an hour of the day, or on a day off, is counted as if it came when the next working day begins.
    public struct LateEvent: Hashable, Sendable {
        /// Minutes since midnight.
        public let minute: Int
        public let article: String
    }

    public let code: String
    public let title: String
    /// Who has to act in time: true for the person, false for the office.
    public let isOfCitizen: Bool
    /// Whether the procedure in the catalogue may give another length.
    public let isGiven: Bool
    public let lateEvent: LateEvent?
    /// Whether it counts from when the case was begun, whenever it comes to run.
    public let isFromReceipt: Bool
    /// Whether it is about telling what was done: not kept, it does not make the case late.
    public let isSide: Bool
    /// Of those that count the last one does.
    public let lengths: [Length]
    public let line: Int

    /// The length for what the fields of a case say; nil only where the rules have no length without conditions.
    public func length(_ fields: [String: String]) -> Length? {
        lengths.last { $0.when.allSatisfy { fields[$0.key] == $0.value } }
    }
}

public import WorkTime

/// What somebody owes for the sake of the files: an obligation that ends by itself, when the thing is done.
public struct CaseDuty: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A unit files the papers that it left unfiled for too long.
        case filing
        /// A closed file is handed in to the archive.
        case handIn = "hand_in"
        /// The archive looks through what was handed in, and receives or returns it.
        case receipt
    }

    public let obligation: Key<Obligation>
    public let kind: Kind
    public let unit: Key<Unit>
    public let file: Key<CaseFile>?
    public let handIn: Key<HandIn>?
    /// The papers entered up to this day are to be filed.
    public let through: CalendarDay?

    public init(
        obligation: Key<Obligation>, kind: Kind, unit: Key<Unit>, file: Key<CaseFile>? = nil,
        handIn: Key<HandIn>? = nil, through: CalendarDay? = nil
    ) {
        self.obligation = obligation
        self.kind = kind
        self.unit = unit
        self.file = file
        self.handIn = handIn
        self.through = through
    }
}

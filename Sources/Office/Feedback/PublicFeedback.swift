public import WorkTime

/// Feedback with its answer as everybody may read it.
public struct PublicFeedback: Sendable, Equatable {
    /// Where a page of the list begins: after this one.
    public struct Cursor: Sendable, Hashable {
        public let day: CalendarDay
        public let id: Key<RegulationFeedback>

        public init(day: CalendarDay, id: Key<RegulationFeedback>) {
            self.day = day
            self.id = id
        }
    }

    public let id: Key<RegulationFeedback>
    public let publication: RegulationFeedback.Publication
    public let kind: RegulationFeedback.Kind
    public let unit: String
    public let receivedOn: CalendarDay
    public let answeredOn: CalendarDay
    /// Nil for who did not agree to be named.
    public let sender: String?

    public init(
        id: Key<RegulationFeedback>, publication: RegulationFeedback.Publication, kind: RegulationFeedback.Kind,
        unit: String, receivedOn: CalendarDay, answeredOn: CalendarDay, sender: String?
    ) {
        self.id = id
        self.publication = publication
        self.kind = kind
        self.unit = unit
        self.receivedOn = receivedOn
        self.answeredOn = answeredOn
        self.sender = sender
    }
}

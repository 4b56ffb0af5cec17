public import WorkTime

/// A day on which a leader receives citizens himself or herself (Luật Tiếp công dân 2013, Điều 12, Điều 18).
public struct ReceptionDay: Sendable, Equatable {
    public let id: Key<ReceptionDay>
    public let day: CalendarDay
    public let leader: NamedParty
    public let place: String
    /// How many visits he or she received on it.
    public let visits: Int
    /// How many are put down for it and were neither received nor missed yet.
    public let registered: Int

    public init(
        id: Key<ReceptionDay>, day: CalendarDay, leader: NamedParty, place: String, visits: Int, registered: Int
    ) {
        self.id = id
        self.day = day
        self.leader = leader
        self.place = place
        self.visits = visits
        self.registered = registered
    }
}

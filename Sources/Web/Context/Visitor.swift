public import Office

/// The signed-in person as the frame of a page needs to know him or her.
public struct Visitor: Sendable, Equatable {
    public let actor: Actor
    /// The unit in which the person works, for the corner of the page.
    public let unitName: String
    /// The places that the person may enter, in the order of the rail.
    public let places: [Place]
    /// How much waits in each place; a place that is absent or zero shows no number.
    public let counts: [Place: Int]
    /// Notices not read yet.
    public let notices: Int
    /// What «+ Mới» offers this person.
    public let creations: [MenuItem]
    /// Whether a program came in by a key, not a person by a session.
    public let isProgram: Bool

    public init(
        actor: Actor, unitName: String, places: [Place], counts: [Place: Int] = [:], notices: Int = 0,
        creations: [MenuItem] = [], isProgram: Bool = false
    ) {
        self.actor = actor
        self.unitName = unitName
        self.places = places
        self.counts = counts
        self.notices = notices
        self.creations = creations
        self.isProgram = isProgram
    }
}

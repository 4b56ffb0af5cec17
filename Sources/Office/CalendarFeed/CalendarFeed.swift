public import WorkTime

/// A calendar that somebody takes along, as his or her account lists it; the address itself is known to nobody.
public struct CalendarFeed: Sendable, Equatable {
    /// What it shows.
    public enum Subject: Sendable, Equatable {
        /// The owner's own work.
        case own
        /// A unit's work, with its name of today.
        case unit(Key<Unit>, name: String)
        /// What one of the owner's saved views lists.
        case view(SavedView)
    }

    public let id: Key<CalendarFeed>
    public let owner: Key<Person>
    public let subject: Subject
    public let createdAt: Instant

    public init(id: Key<CalendarFeed>, owner: Key<Person>, subject: Subject, createdAt: Instant) {
        self.id = id
        self.owner = owner
        self.subject = subject
        self.createdAt = createdAt
    }

    public var isOwn: Bool { if case .own = subject { true } else { false } }
    public var unit: Key<Unit>? { if case .unit(let key, _) = subject { key } else { nil } }
    public var view: Key<SavedView>? { if case .view(let view) = subject { view.id } else { nil } }

    /// What lists call it.
    public var title: String {
        switch subject {
        case .own: "Việc của tôi"
        case .unit(_, let name): name
        case .view(let view): "Chế độ xem «\(view.name)»"
        }
    }
}

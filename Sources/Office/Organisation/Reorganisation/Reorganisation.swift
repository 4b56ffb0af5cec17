public import WorkTime

/// A change of the organisation as one act: units are founded, renamed, divided or end, and their people and open work
/// go to their successors.
public struct Reorganisation: Sendable, Equatable, Codable {
    /// A unit that exists already, or the n-th that this act founds.
    public enum Target: Sendable, Hashable, Codable {
        case unit(Key<Unit>)
        case founded(Int)
    }

    /// A unit that begins.
    public struct Founded: Sendable, Equatable, Codable {
        public var name: String
        public var shortName: String?
        public var kind: Unit.Kind
        /// Nil stands where the first unit stood that it succeeds.
        public var parent: Key<Unit>?
        /// Nil keeps the follower of the first agency that it succeeds.
        public var follower: Key<Person>?

        public init(
            name: String, shortName: String? = nil, kind: Unit.Kind, parent: Key<Unit>? = nil,
            follower: Key<Person>? = nil
        ) {
            self.name = name
            self.shortName = shortName
            self.kind = kind
            self.parent = parent
            self.follower = follower
        }
    }

    /// A unit that bears another name from the day on.
    public struct Renamed: Sendable, Equatable, Codable {
        public var unit: Key<Unit>
        public var name: String
        public var shortName: String?

        public init(unit: Key<Unit>, name: String, shortName: String? = nil) {
            self.unit = unit
            self.name = name
            self.shortName = shortName
        }
    }

    /// A unit that ends or gives a part of its people and work away.
    public struct Divided: Sendable, Equatable, Codable {
        public var unit: Key<Unit>
        /// False keeps it: only what is named by hand, and what the people who go have in hand, goes with them.
        public var ends: Bool
        /// Who takes over; the first takes what no rule gives to another.
        public var successors: [Target]
        /// Where single posts go; those of a unit that ends go to the first successor otherwise.
        public var posts: [MovedPost]
        /// Which obligation goes to whom, decided by hand.
        public var work: [MovedWork]

        public init(
            unit: Key<Unit>, ends: Bool = true, successors: [Target], posts: [MovedPost] = [], work: [MovedWork] = []
        ) {
            self.unit = unit
            self.ends = ends
            self.successors = successors
            self.posts = posts
            self.work = work
        }
    }

    /// A post that is held in a successor from the day on, perhaps with another title.
    public struct MovedPost: Sendable, Equatable, Codable {
        public var post: Key<Post>
        public var to: Target
        public var title: String?
        public var rank: Rank?

        public init(post: Key<Post>, to: Target, title: String? = nil, rank: Rank? = nil) {
            self.post = post
            self.to = to
            self.title = title
            self.rank = rank
        }
    }

    public struct MovedWork: Sendable, Equatable, Codable {
        public var obligation: Key<Obligation>
        public var to: Target

        public init(obligation: Key<Obligation>, to: Target) {
            self.obligation = obligation
            self.to = to
        }
    }

    /// The first day of the new organisation.
    public var day: CalendarDay
    /// Number and day of the paper, as written.
    public var basis: String
    public var document: Key<Document>?
    public var founded: [Founded]
    public var renamed: [Renamed]
    public var divided: [Divided]

    public init(
        day: CalendarDay, basis: String, document: Key<Document>? = nil, founded: [Founded] = [],
        renamed: [Renamed] = [], divided: [Divided] = []
    ) {
        self.day = day
        self.basis = basis
        self.document = document
        self.founded = founded
        self.renamed = renamed
        self.divided = divided
    }

    public var ending: [Divided] { divided.filter(\.ends) }
}

public import WorkTime

/// That an agency may see something of a petition, for a purpose, until a day.
///
/// A row is never changed but by its end: another level or day is another share, so that who saw what on an earlier day can be told.
public struct PetitionShare: Sendable, Equatable {
    public let id: Key<PetitionShare>
    public let petition: Key<LedgerCase>
    public let unit: NamedParty
    /// Whether it is an agency outside, whose follower records for it.
    public let isOutside: Bool
    public let follower: Key<Person>?
    /// The regulation under which it was shared; nil where it was shared with the unit alone.
    public let circle: String?
    public let level: ShareLevel
    public let purpose: String
    /// The last day.
    public let until: CalendarDay
    public let sharedBy: NamedParty
    public let sharedAt: Instant
    /// When it was ended before its day, or found to be over; nil while it lasts.
    public let endedAt: Instant?
    public let endReason: String?
    public let version: Int64

    public init(
        id: Key<PetitionShare>, petition: Key<LedgerCase>, unit: NamedParty, isOutside: Bool, follower: Key<Person>?,
        circle: String?, level: ShareLevel, purpose: String, until: CalendarDay, sharedBy: NamedParty,
        sharedAt: Instant, endedAt: Instant?, endReason: String?, version: Int64
    ) {
        self.id = id
        self.petition = petition
        self.unit = unit
        self.isOutside = isOutside
        self.follower = follower
        self.circle = circle
        self.level = level
        self.purpose = purpose
        self.until = until
        self.sharedBy = sharedBy
        self.sharedAt = sharedAt
        self.endedAt = endedAt
        self.endReason = endReason
        self.version = version
    }

    public func isLive(on day: CalendarDay) -> Bool { endedAt == nil && day <= until }

    /// Whether it opened the petition at that moment.
    public func wasLive(at moment: Instant) -> Bool {
        sharedAt <= moment && OfficeTime.day(of: moment) <= until && endedAt.map { moment < $0 } ?? true
    }

    /// The holder through whom the actor sees by it; nil where he or she does not.
    ///
    /// Whoever answers for the agency, also as a substitute, and whoever follows an outside one. Where senders are secret nobody else of
    /// the agency but who was given the duty to answer; else everybody who works there. Follower and duties are those of the moment
    /// that is asked about.
    public func holder(
        of actor: Actor, isSecret: Bool, followedBy follower: Key<Person>?, duties: Set<Key<Party>>
    ) -> Key<Party>? {
        let own = Key<Party>(unit.key.value)
        if actor.holders.contains(own) { return own }
        if isOutside, let follower, actor.holders.contains(Key(follower)) { return Key(follower) }
        if !isSecret, actor.works(in: Key(unit.key.value)) { return own }
        return actor.holders.first { duties.contains($0) }
    }
}

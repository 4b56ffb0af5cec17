public import Office
import Storage
public import WorkTime

/// Records that somebody leads the People's Committee no more. Administrators and clerks; journal: `post.committee_ended`.
public struct EndCommitteePost: Command {
    public let post: Key<CommitteePost>
    /// The last day; nil means yesterday, so that it ends at once.
    public let on: CalendarDay?
    public let version: Int64

    public init(_ post: Key<CommitteePost>, on: CalendarDay? = nil, version: Int64) {
        self.post = post
        self.on = on
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepDelegations()
        guard let item = try CommitteePostStore.find(act.tx, post) else { throw CommitteePostStore.notFound }
        let day = try EffectiveDay.near(on ?? act.today.adding(days: -1), today: act.today, field: "on")
        guard item.validTo.map({ day < $0 }) ?? true else {
            throw OfficeError(.conflict, "Ghi nhận này đã kết thúc.")
        }
        try act.end(item, on: day, version: version)
    }
}

extension Act {
    /// Ends it with that day, which is the last.
    func end(_ post: CommitteePost, on day: CalendarDay, version: Int64) throws {
        try CommitteePostStore.end(tx, post.id, on: day, version: version)
        try record(
            .committeePostEnded, on: .person, post.person.key.value, ["post": .init(post.id), "on": .init(day)])
    }
}

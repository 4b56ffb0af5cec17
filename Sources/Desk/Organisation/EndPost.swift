public import Office
import Storage
public import WorkTime

/// Ends a post. Administrators only; journal: `post.ended`.
///
/// Refuses with `.conflict` to end by today the last post in a unit that has passed open work to this person: its head
/// says first who goes on with it.
public struct EndPost: Command {
    public var post: Key<Post>
    /// The last day; nil means today. May lie a year ahead.
    public var on: CalendarDay?

    public init(post: Key<Post>, on: CalendarDay? = nil) {
        self.post = post
        self.on = on
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let item = try PostStore.find(act.tx, post) else {
            throw OfficeError(.notFound, "Không có chức danh này.")
        }
        let day = try EffectiveDay.near(on, today: act.today, field: "on")
        guard item.validTo.map({ day < $0 }) ?? true else {
            throw OfficeError(.conflict, "Chức danh này đã kết thúc.")
        }
        try PostStore.end(act.tx, post, on: day)
        if day <= act.today { try mustHaveHandedOver(item, after: day, act) }
        try ScopeStore.refresh(act.tx, of: item.person, on: act.today)
        try act.record(
            .postEnded, on: .person, item.person.value,
            ["post": .init(post), "unit": .init(item.unit), "on": .init(day)])
    }

    private func mustHaveHandedOver(_ post: PostItem, after day: CalendarDay, _ act: Act) throws {
        guard try !OfficerStore.works(act.tx, post.person, in: post.unit, on: day.adding(days: 1)) else { return }
        let passed = try OfficerStore.passed(act.tx, by: post.unit, to: post.person)
        guard passed == 0 else {
            throw OfficeError(
                .conflict,
                "\(post.unitName) còn phân công \(passed) nhiệm vụ cho người này. Đề nghị người đứng đầu đơn vị phân công lại trước."
            )
        }
    }
}

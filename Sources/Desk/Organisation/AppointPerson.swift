public import Office
import Storage
import Vietnamese
public import WorkTime

/// Gives a person a post in a unit of the office. Administrators only; journal: `post.added`.
///
/// Refuses a post that he or she holds already, and leaders outside the leadership (`.conflict`, `.invalid`).
public struct AppointPerson: Command {
    public var person: Key<Person>
    public var unit: Key<Unit>
    public var title: String
    public var rank: Rank
    /// Nil means today; may lie a year ahead.
    public var from: CalendarDay?

    public init(person: Key<Person>, unit: Key<Unit>, title: String, rank: Rank, from: CalendarDay? = nil) {
        self.person = person
        self.unit = unit
        self.title = title
        self.rank = rank
        self.from = from
    }

    public func run(_ act: Act) throws -> Key<Post> {
        try act.actor.mustAdminister()
        let title = try EnteredText.required(title, "Chức danh", field: "title", upTo: 150)
        let day = try EffectiveDay.near(from, today: act.today)
        guard let person = try PersonStore.find(act.tx, person), person.validTo == nil else {
            throw OfficeError.noSuchPerson
        }
        guard let place = try UnitStore.find(act.tx, unit), !place.isClosed else {
            throw OfficeError(.invalid, "Hãy chọn đơn vị đang hoạt động.", field: "unit")
        }
        guard !place.unit.isOutside else {
            throw OfficeError(
                .invalid, "Cơ quan ngoài không có chức danh ở đây; người theo dõi ghi nhận thay cơ quan đó.",
                field: "unit")
        }
        guard rank != .leader || place.unit.kind == .office || place.unit.kind == .leadership else {
            throw OfficeError(.invalid, "Lãnh đạo cơ quan thuộc Văn phòng hoặc Lãnh đạo Văn phòng.", field: "rank")
        }
        let same = try PostStore.held(act.tx, by: self.person).contains { post in
            post.unit == unit && post.title.folded == title.folded && (post.validTo.map { $0 >= day } ?? true)
        }
        guard !same else {
            throw OfficeError(.conflict, "Người này đang giữ chức danh «\(title)» ở đơn vị này.", field: "title")
        }
        let post = try PostStore.insert(
            act.tx, person: self.person, unit: unit, title: title, rank: rank, from: day)
        try ScopeStore.refresh(act.tx, of: self.person, on: act.today)
        try act.record(
            .postAdded, on: .person, self.person.value,
            [
                "post": .init(post), "unit": .init(unit), "title": .text(title), "rank": .text(rank.rawValue),
                "from": .init(day),
            ])
        return post
    }
}

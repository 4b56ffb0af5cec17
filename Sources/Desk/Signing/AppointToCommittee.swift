public import Office
import Storage
public import WorkTime

/// Records that a person leads the People's Committee above the office. Administrators and clerks; journal:
/// `post.committee_added`. Administrators are told.
///
/// Nobody records himself or herself (`.forbidden`). Refuses a second one at the head for the same days, and what is recorded already (`.conflict`). Legal basis: Nghị định
/// 30/2020/NĐ-CP, Điều 13: who signs the committee's papers.
public struct AppointToCommittee: Command {
    public let person: Key<Person>
    public let title: CommitteeTitle
    /// Nil means today; may lie a year ahead.
    public let from: CalendarDay?
    /// The last day; nil without end.
    public let to: CalendarDay?

    public init(_ person: Key<Person>, as title: CommitteeTitle, from: CalendarDay? = nil, to: CalendarDay? = nil) {
        self.person = person
        self.title = title
        self.from = from
        self.to = to
    }

    public func run(_ act: Act) throws -> Key<CommitteePost> {
        try act.actor.mustKeepDelegations()
        guard person != act.actor.person else {
            throw OfficeError(
                .forbidden,
                "Không tự ghi nhận mình là lãnh đạo Ủy ban nhân dân; cần văn thư hoặc quản trị khác ghi nhận.")
        }
        let from = try EffectiveDay.near(from, today: act.today)
        if let to, to < from { throw OfficeError(.invalid, "Ngày cuối cùng trước ngày bắt đầu.", field: "to") }
        guard let item = try PersonStore.find(act.tx, person), item.validTo == nil else {
            throw OfficeError.noSuchPerson
        }
        try CommitteePostStore.hold(act.tx)
        for post in try CommitteePostStore.all(act.tx) where post.validFrom <= to ?? .last && post.lasts(from: from) {
            if post.person.key == Key(person) {
                throw OfficeError(
                    .conflict, "Người này đã được ghi là «\(post.title.words)» trong thời gian này.", field: "person")
            }
            if post.title.isAtTheHead, title.isAtTheHead {
                throw OfficeError(
                    .conflict,
                    "Trong thời gian này \(post.person.name) là «\(post.title.words)». Hãy kết thúc ghi nhận đó trước.",
                    field: "title")
            }
        }
        let id = try CommitteePostStore.insert(act.tx, person, title, from: from, to: to, by: act.actor.person)
        try act.record(
            .committeePostAdded, on: .person, person.value,
            ["post": .init(id), "title": .text(title.rawValue), "from": .init(from), "to": .init(to)])
        try act.inform(
            try RoleStore.holders(act.tx, of: .administrator, on: act.today), .outgoing, about: nil,
            words:
                "\(act.actor.name) ghi nhận \(item.person.fullName) là «\(title.words)» Ủy ban nhân dân từ \(from.written): người này ký văn bản của Ủy ban nhân dân."
        )
        return id
    }
}

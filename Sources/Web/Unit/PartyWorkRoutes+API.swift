import Desk
import Hummingbird
import Office

/// What units and people have in hand, for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/units/:id | signed in | the unit's people and its work, as far as he or she sees it |
/// | GET | /api/people/:id | signed in | the person's posts and work, likewise |
extension PartyWorkRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/units/:id", "Một đơn vị: người và việc, như người gọi được xem", query: Self.filters,
            gives: UnitWork.shape
        ) { request, context in
            let unit: Key<Unit> = try context.key()
            let (work, people) = try await self.work(of: unit, try request.query(), context)
            return UnitWork(work: work, people: people)
        }
        routes.api.get(
            "/api/people/:id", "Một người: chức danh và việc, như người gọi được xem", query: Self.filters,
            gives: PersonWork.shape
        ) { request, context in
            let person: Key<Person> = try context.key()
            let (work, posts) = try await self.work(of: person, try request.query(), context)
            return PersonWork(work: work, posts: posts)
        }
    }

    private static let filters: [APISchema.Field] = [
        .init("part", .choice(["lead", "coordinate"]), "Chủ trì, thực hiện hay phối hợp", isRequired: false),
        .init("due", .choice(["overdue"]), "Chỉ việc quá hạn", isRequired: false),
        .init("after", .text, "Giá trị «next» của trang trước", isRequired: false),
    ]
}

extension WorkCounts {
    static let shape = JSONShape<WorkCounts>(
        "WorkCounts",
        [
            .init("leading", "Chủ trì, thực hiện; 100 là trên 99", \.leading),
            .init("coordinating", "Phối hợp; 100 là trên 99", \.coordinating),
            .init("overdue", "Quá hạn; 100 là trên 99", \.overdue),
        ])
}

/// A unit's work with its people.
struct UnitWork: Sendable {
    let work: UnitWorkPage
    let people: [UnitColleague]

    static let shape = JSONShape<UnitWork>(
        "UnitWork",
        [
            .init("unit", NamedParty.shape, "Đơn vị", \.work.unit),
            .init("lastDay", "Ngày cuối cùng, khi đã kết thúc hoạt động") { $0.work.end?.lastDay },
            .init(list: "successors", NamedParty.shape, "Đơn vị nhận việc khi đã kết thúc hoạt động") {
                $0.work.end?.successors ?? []
            },
            .init("counts", WorkCounts.shape, "Số việc đang làm", \.work.counts),
            .init(list: "items", ObligationItem.shape, "Các nhiệm vụ, xếp theo thời hạn", \.work.items),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.work.next?.description },
            .init(list: "people", colleague, "Người của đơn vị", \.people),
        ])

    private static let colleague = JSONShape<UnitColleague>(
        "Colleague",
        [
            .init("person", NamedParty.shape, "Người", \.person), .init("title", "Chức danh", \.title),
            .init("open", "Số việc đang làm; 100 là trên 99", \.open),
        ])
}

/// A person's work with his or her posts.
struct PersonWork: Sendable {
    let work: PersonWorkPage
    let posts: [PostItem]

    static let shape = JSONShape<PersonWork>(
        "PersonWork",
        [
            .init("person", NamedParty.shape, "Người", \.work.person),
            .init("counts", WorkCounts.shape, "Số việc đang làm", \.work.counts),
            .init(list: "items", ObligationItem.shape, "Các nhiệm vụ, xếp theo thời hạn", \.work.items),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.work.next?.description },
            .init(list: "posts", post, "Chức danh đang giữ", \.posts),
        ])

    private static let post = JSONShape<PostItem>(
        "Post",
        [
            .init("unit", "Mã đơn vị", \.unit), .init("unitName", "Đơn vị", \.unitName),
            .init("title", "Chức danh", \.title), .init(choice: "rank", "Cấp", \.rank),
            .init("validFrom", "Từ ngày", \.validFrom), .init("validTo", "Đến ngày", \.validTo),
        ])
}

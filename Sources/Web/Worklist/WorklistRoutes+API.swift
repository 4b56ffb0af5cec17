import Desk
import Hummingbird
import Office

/// «Việc của tôi» for programs, under the same names as in the page's address.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/work | signed in | one view of the worklist |
extension WorklistRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/work", "Việc của tôi: một nhóm việc, xếp theo thời hạn, mỗi lần 50", query: Self.filters,
            gives: WorklistPage.shape
        ) { request, context in
            let address = WorklistAddress(try request.query())
            return try await services.desk.ask(
                WorklistQuestion(address.view, filter: address.filter(today: services.today), after: address.after),
                as: context.actor)
        }
    }

    private static let filters: [APISchema.Field] = [
        .init("tab", .choice(WorklistView.allCases.map(\.rawValue)), "Nhóm việc", isRequired: false),
        .init("plan", .integer, "Mã văn bản giao", isRequired: false),
        .init("unit", .integer, "Mã đơn vị tham gia", isRequired: false),
        .init("person", .integer, "Mã người tham gia", isRequired: false),
        .init("state", .choice(ObligationState.allCases.map(\.rawValue)), "Trạng thái", isRequired: false),
        .init("due", .choice(DueWindow.allCases.map(\.rawValue)), "Đến hạn khi nào", isRequired: false),
        .init("text", .text, "Lời có trong nhiệm vụ", isRequired: false),
        .init("done", .choice(["yes"]), "Việc đã xong thay vì việc đang làm", isRequired: false),
        .init("after", .text, "Giá trị «next» của trang trước", isRequired: false),
    ]
}

extension WorklistPage {
    static let shape = JSONShape<WorklistPage>(
        "Worklist",
        [
            .init(choice: "tab", "Nhóm việc", \.view),
            .init("counts", WorklistCounts.shape, "Số việc từng nhóm; 100 là trên 99", \.counts),
            .init(list: "items", ObligationItem.shape, "Các nhiệm vụ", \.items),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.description },
        ])
}

extension WorklistCounts {
    static let shape = JSONShape<WorklistCounts>(
        "WorklistCounts",
        WorklistView.allCases.map { view in
            .init(view.rawValue, "Số việc của nhóm") { $0[view] }
        })
}

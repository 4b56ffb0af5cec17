import Desk
import Hummingbird
import Office

/// Plans for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/plans | signed in | the plans that he or she sees |
/// | GET | /api/plans/:id | whoever sees the paper | its board |
extension PlanRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/plans", "Các văn bản có nhiệm vụ đang theo dõi, mới nhất trước",
            query: [.init("before", .integer, "Giá trị «next» của trang trước", isRequired: false)],
            gives: PlanListPage.shape
        ) { request, context in
            let before = try request.query()["before"].flatMap { Key<Document>($0) }
            return try await services.desk.ask(PlanListQuestion(before: before), as: context.actor)
        }
        routes.api.get(
            "/api/plans/:id", "Bảng theo dõi một kế hoạch, theo thứ tự trong văn bản",
            query: [
                .init("show", .choice(PlanFigure.allCases.map(\.rawValue)), "Chỉ nhóm này", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: PlanBoardPage.shape
        ) { request, context in
            let address = PlanAddress(try context.key(), try request.query())
            return try await services.desk.ask(
                PlanBoardQuestion(address.plan, figure: address.figure, after: address.after), as: context.actor)
        }
    }
}

extension PlanListPage {
    static let shape = JSONShape<PlanListPage>(
        "PlanList",
        [
            .init(list: "items", PlanItem.shape, "Các kế hoạch", \.items),
            .init("next", "Gửi làm «before» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension PlanItem {
    static let shape = JSONShape<PlanItem>(
        "PlanItem",
        [
            .init("document", DocumentLabel.shape, "Văn bản", \.document),
            .init("issuer", "Cơ quan ban hành", \.issuer), .init("confirmedAt", "Lúc xác nhận", \.confirmedAt),
            .init("total", "Số nhiệm vụ", \.total), .init("open", "Số đang thực hiện", \.open),
            .init("overdue", "Số quá hạn", \.overdue),
        ])
}

extension PlanBoardPage {
    static let shape = JSONShape<PlanBoardPage>(
        "PlanBoard",
        [
            .init("plan", PlanItem.shape, "Kế hoạch", \.plan),
            .init("figures", figureCounts, "Số nhiệm vụ từng nhóm hôm nay", \.figures),
            .init(
                list: "headings", DraftHeading.shape, "Đề mục; nhiệm vụ thuộc đề mục mà «ref» của nó bắt đầu bằng",
                \.headings),
            .init(list: "items", ObligationItem.shape, "Các nhiệm vụ", \.items),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next),
        ])

    private static let figureCounts = JSONShape<[PlanFigure: Int]>(
        "PlanFigures",
        PlanFigure.allCases.map { figure in
            .init(figure.rawValue, "Số nhiệm vụ của nhóm") { $0[figure] ?? 0 }
        })
}

extension DraftHeading {
    static let shape = JSONShape<DraftHeading>(
        "Heading", [.init("ref", "Mục trong văn bản", \.ref), .init("heading", "Đề mục", \.heading)])
}

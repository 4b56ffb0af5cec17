import Desk
import Office
import Testing

@testable import Web

@Suite("The board of a plan")
struct PlanScreenTests {
    private static let plan = PlanItem(
        document: Sample.plan, issuer: "Văn phòng UBND tỉnh Sơn Hà", confirmedAt: Sample.now, total: 6, open: 5,
        overdue: 1)

    @Test("shows the paper's outline under numbers that open their lists", arguments: [nil, PlanFigure.overdue])
    func board(_ shown: PlanFigure?) throws {
        let items = shown == nil ? Sample.items : [Sample.items[0]]
        let board = PlanBoardPage(
            plan: Self.plan, figures: [.waiting: 1, .moving: 3, .reported: 1, .overdue: 1, .soon: 2, .done: 1],
            shown: shown,
            headings: Sample.headings, items: items, next: nil)
        var address = PlanAddress(Key(7))
        address.figure = shown
        let screen = PlanBoardScreen(board: board, address: address, today: Sample.today)
        try expectGolden("plan/board-\(shown?.rawValue ?? "all")", Sample.document(screen.page))
    }

    @Test("the list of plans tells how far each has come, and a newcomer how one gets there", arguments: [true, false])
    func list(_ hasPlans: Bool) throws {
        let screen = PlanListScreen(list: PlanListPage(items: hasPlans ? [Self.plan] : [], next: nil), mayReceive: true)
        try expectGolden("plan/list\(hasPlans ? "" : "-empty")", Sample.document(screen.page))
    }

    @Test("a heading stands once, above its first obligation, with the headings around it")
    func outline() {
        let outline = PlanOutline([
            .init(ref: "I", heading: "MỤC ĐÍCH"), .init(ref: "II", heading: "NHIỆM VỤ"),
            .init(ref: "II.1", heading: "Tham mưu"),
            .init(ref: "II.10", heading: "Khác"),
        ])
        let rows = ["II.1.a", "II.1.b", nil, "II.10.a", "III.1"].map { (ref: $0, content: "Lập báo cáo") }
        #expect(
            outline.headings(above: rows) == [
                ["II. NHIỆM VỤ", "1. Tham mưu"], [], [], ["II. NHIỆM VỤ", "10. Khác"], [],
            ])
    }

    @Test("a heading that only repeats the task is not shown above it; the shortcoming that it remedies is")
    func repeatedHeading() {
        let outline = PlanOutline([
            .init(ref: "II.1.a", heading: "a) Nội dung: Phổ biến, quán triệt các nghị quyết mới."),
            .init(ref: "II.2.a", heading: "a) Việc theo dõi nhiệm vụ có lúc chưa kịp thời."),
        ])
        let rows: [(ref: String?, content: String)] = [
            ("II.1.a", "Phổ biến, quán triệt các nghị quyết mới"), ("II.2.a", "Lập danh mục nhiệm vụ"),
        ]
        #expect(outline.headings(above: rows) == [[], ["a) Việc theo dõi nhiệm vụ có lúc chưa kịp thời."]])
    }
}

import Desk
import Hummingbird
import Office

/// Reorganisations for programs: the whole plan as one value.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/reorganisations | administrators | what has been done |
/// | POST | /api/reorganisations | administrators | a plan is carried out |
extension ReorganisationRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/reorganisations", "Các lần sắp xếp tổ chức, mới nhất trước", gives: ReorganisationHistory.shape
        ) { _, context in
            ReorganisationHistory(items: try await desk.ask(ReorganisationList(), as: context.actor))
        }
        routes.api.post(
            "/api/reorganisations", "Đổi tên, hợp nhất, chia, tách, giải thể đơn vị trong một lần",
            takes: ReorganisationSubmission.self, gives: Reorganise.Outcome.shape
        ) { submission, _, context in
            try context.actor.mustAdminister()
            return try await desk.perform(Reorganise(try submission.plan()), as: context.actor)
        }
    }
}

struct ReorganisationHistory: Sendable {
    let items: [ReorganisationItem]

    static let shape = JSONShape<ReorganisationHistory>(
        "Reorganisations", [.init(list: "items", ReorganisationItem.shape, "Các lần sắp xếp", \.items)])
}

extension ReorganisationItem {
    static let shape = JSONShape<ReorganisationItem>(
        "Reorganisation",
        [
            .init("id", "Mã", \.id), .init("day", "Ngày có hiệu lực", \.day), .init("basis", "Căn cứ", \.basis),
            .init("document", "Mã văn bản căn cứ", \.document),
            .init("doneBy", NamedParty.shape, "Ai thực hiện", \.doneBy),
            .init("doneAt", "Lúc nào", \.doneAt), .init("moved", "Số nhiệm vụ đã chuyển", \.moved),
        ])
}

extension Reorganise.Outcome {
    static let shape = JSONShape<Reorganise.Outcome>(
        "ReorganisationOutcome",
        [
            .init("id", "Mã lần sắp xếp", \.id), .init("founded", "Mã các đơn vị mới, theo thứ tự gửi lên", \.founded),
            .init("obligations", "Số nhiệm vụ đã chuyển", \.obligations),
            .init("posts", "Số chức danh đã chuyển", \.posts),
            .init("drafts", "Số văn bản đang đọc đã đổi đơn vị", \.drafts),
        ])
}

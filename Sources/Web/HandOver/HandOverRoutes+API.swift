import Desk
import Hummingbird
import Office

/// Handing over for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/people/:id/hand-over?plan= | administrators, leaders, the planner; heads | how much would go over |
/// | POST | /api/people/:id/hand-over | the same | it goes over, in one act |
extension HandOverRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/people/:id/hand-over", "Việc đang mở của một người, theo loại và theo văn bản",
            query: [.init("plan", .integer, "Chỉ của văn bản này", isRequired: false)],
            gives: HandOverPreview.Answer.shape
        ) { request, context in
            let plan = try request.query()["plan"].flatMap { Key<Document>($0) }
            return try await desk.ask(HandOverPreview(of: try context.key(), plan: plan), as: context.actor)
        }
        routes.api.post(
            "/api/people/:id/hand-over", "Bàn giao việc đang mở của một người; gửi lại thì không làm gì thêm",
            takes: Self.form, gives: HandOverWork.Outcome.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let outcome = try await handOver(try context.key(), &form, context) else { throw form.firstFault }
            return outcome
        }
    }

    private static let form = APIForm(
        "HandOver",
        [
            .init("to", .integer, "Mã người nhận mọi mục không có người nhận riêng", isRequired: false),
            .init("plan", .integer, "Chỉ việc của văn bản này", isRequired: false),
            AbsenceWarning.described,
        ]
            + HandOverKind.allCases.flatMap { kind -> [APISchema.Field] in
                [
                    .init("to-\(kind.rawValue)", .integer, "Người nhận riêng: \(kind.word)", isRequired: false),
                    .init(
                        "how-\(kind.rawValue)", .choice(kind == .officer ? ["unit", "keep"] : ["keep"]),
                        "Trả về đơn vị, hoặc không bàn giao", isRequired: false),
                ]
            })
}

extension HandOverPreview.Answer {
    static let shape = JSONShape<HandOverPreview.Answer>(
        "HandOverPreview",
        [
            .init("person", NamedParty.shape, "Người bàn giao", \.person), .init("total", "Tổng số mục", \.total),
            .init(list: "kinds", kind, "Số mục từng loại", \.kinds),
            .init(list: "plans", plan, "Số nhiệm vụ theo văn bản", \.plans),
        ])

    private static let kind = JSONShape<HandOverPreview.Line>(
        "HandOverKind",
        [.init(choice: "kind", "Loại", \.kind), .init("count", "Số mục", \.count)])

    private static let plan = JSONShape<HandOverPreview.PlanLine>(
        "HandOverPlan",
        [.init("plan", DocumentLabel.shape, "Văn bản", \.plan), .init("count", "Số nhiệm vụ", \.count)])
}

extension HandOverWork.Outcome {
    static let shape = JSONShape<HandOverWork.Outcome>(
        "HandOverOutcome",
        [
            .init("total", "Số mục đã bàn giao", \.total),
            .init("backToUnit", "Trong đó trả về đơn vị", \.backToUnit),
        ])
}

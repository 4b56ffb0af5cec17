import Desk
import Hummingbird
import Office

/// The same for programs.
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | POST | /api/bulk/preview | signed in | says what is allowed, what is refused and why; changes nothing |
/// | POST | /api/bulk | the same | does what is allowed |
/// | GET | /api/bulk/:bulk | whoever did it | how it went |
extension BulkRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.post(
            "/api/bulk/preview", "Xem trước: việc nào được phép, việc nào bị từ chối vì sao",
            takes: APIForm("BulkChoice", Self.choice), gives: BulkSummary.shape
        ) { fields, _, context in
            let (kind, chosen) = try Self.chosen(fields)
            return try await services.desk.ask(BulkPreview(kind, chosen), as: context.actor)
        }
        routes.api.post(
            "/api/bulk", "Làm một việc với nhiều nhiệm vụ; gửi lại cùng «token» không làm hai lần",
            takes: APIForm(
                "BulkAct",
                Self.choice + [
                    .init("token", .text, "16 đến 64 chữ số và chữ cái, tự chọn, mỗi lần một khác"),
                    .init("officer", .text, "Mã người thực hiện, hoặc «none», khi phân công", isRequired: false),
                    .init("words", .text, "Nội dung báo cáo, hoặc lý do", isRequired: false),
                    .init("kind", .choice(["progress", "final"]), "Loại báo cáo", isRequired: false),
                    .init("percent", .integer, "Tiến độ từ 0 đến 100, không ghi là như cũ", isRequired: false),
                    .init("due", .day, "Thời hạn mới", isRequired: false),
                    .init("basis", .integer, "Mã văn bản làm căn cứ", isRequired: false),
                    AbsenceWarning.described,
                ]), gives: BulkSummary.shape
        ) { fields, _, context in
            let (kind, chosen) = try Self.chosen(fields)
            var form = FormReader(fields)
            let reader = BulkForm(services: services, actor: context.actor)
            guard let wish = try await reader.wish(of: kind, in: &form) else {
                throw RefusedForm(errors: form.errors)
            }
            let id = try await services.desk.perform(
                StartBulk(token: fields["token"] ?? "", kind, wish, chosen), as: context.actor)
            try await services.desk.finish(id, as: context.actor)
            return try await services.desk.ask(BulkQuestion(id), as: context.actor)
        }
        routes.api.get("/api/bulk/:bulk", "Kết quả của một lần làm với nhiều nhiệm vụ", gives: BulkSummary.shape) {
            _, context in
            try await services.desk.ask(BulkQuestion(try context.key("bulk")), as: context.actor)
        }
    }

    private static let choice: [APISchema.Field] = [
        .init("act", .choice(BulkKind.allCases.map(\.rawValue)), "Việc cần làm"),
        .init("obligation", .list(.integer), "Mã các nhiệm vụ, tối đa \(BulkPreview.limit)"),
    ]

    private static func chosen(_ fields: FormFields) throws -> (BulkKind, [Key<Obligation>]) {
        guard let kind = fields["act"].flatMap(BulkKind.init) else {
            throw OfficeError(.invalid, "Chọn việc cần làm.", field: "act")
        }
        let chosen = FormReader(fields).keys("obligation", of: Obligation.self)
        guard !chosen.isEmpty else { throw OfficeError(.invalid, "Chưa chọn nhiệm vụ nào.", field: "obligation") }
        return (kind, chosen)
    }
}

extension BulkSummary {
    static let shape = JSONShape<BulkSummary>(
        "BulkSummary",
        [
            .init(choice: "act", "Việc đã làm", \.kind), .init("done", "Đã làm") { $0.count(.done) },
            .init("pending", "Được phép, chưa làm") { $0.count(.pending) },
            .init("refused", "Bị từ chối") { $0.count(.refused) },
            .init("unseen", "Đã chọn nhưng không có trong danh sách của người gọi", \.unseen),
            .init(list: "items", item, "Từng nhiệm vụ", \.items),
        ])

    private static let item = JSONShape<BulkItem>(
        "BulkItem",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation),
            .init("content", "Nội dung; không có khi người gọi không còn được xem", \.content),
            .init(choice: "state", "Chưa làm, đã làm hay bị từ chối", \.state),
            .init("reason", "Vì sao bị từ chối, hoặc phải nhập gì để làm được", \.reason),
        ])
}

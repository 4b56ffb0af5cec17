import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The same for programs.
///
/// | method | path under /api/plans/:id/next-plan | who | does |
/// |---|---|---|---|
/// | GET | – | whoever sees the plan | what next year's plan begins with |
/// | POST | /points, /points/:point | leaders, the planner | writes a point, changes one |
/// | POST | /points/:point/removal, /removal | the same | takes back what was written, leaves an open point out |
extension ReviewRoutes {
    func addNextPlanAPI(to routes: WebRoutes, year: APISchema.Field) {
        routes.api.get(
            "/api/plans/:id/next-plan", "Nội dung đưa vào kế hoạch năm sau, từ kết luận đến biện pháp, nhiệm vụ",
            query: [year], gives: NextPlanPage.shape
        ) { request, context in
            try await nextPlan(request, context)
        }
        let words: [APISchema.Field] = [
            .init("content", .text, "Nội dung kết luận, hạn chế"),
            .init("source", .text, "Căn cứ", isRequired: false),
            .init("measure", .text, "Biện pháp, nhiệm vụ", isRequired: false),
            .init("lead", .text, "Đơn vị chủ trì; bắt buộc khi có biện pháp", isRequired: false),
            .init("coordinate", .text, "Đơn vị phối hợp", isRequired: false),
            .init("product", .text, "Sản phẩm", isRequired: false),
            .init("time", .text, "Thời gian thực hiện", isRequired: false), year,
        ]
        let ref: APISchema.Field = .init(
            "ref", .text, "Mục của kế hoạch đang kiểm điểm mà nội dung này bổ sung", isRequired: false)
        let version: APISchema.Field = .init("version", .integer, "Phiên bản đã xem")
        routes.api.post(
            "/api/plans/:id/next-plan/points", "Ghi một nội dung cho kế hoạch năm sau",
            takes: APIForm("NewNextPlanPoint", words + [ref]), gives: NextPlanPage.shape
        ) { fields, _, context in
            try await write(fields, point: nil, context)
        }
        routes.api.post(
            "/api/plans/:id/next-plan/points/:point", "Sửa một nội dung cho kế hoạch năm sau",
            takes: APIForm("NextPlanPointChange", words + [version]), gives: NextPlanPage.shape
        ) { fields, _, context in
            try await write(fields, point: try context.key("point"), context)
        }
        routes.api.post(
            "/api/plans/:id/next-plan/points/:point/removal", "Bỏ phần ghi thêm cho kế hoạch năm sau",
            takes: APIForm("NextPlanPointRemoval", [year]), gives: NextPlanPage.shape
        ) { fields, _, context in
            let address = try ReviewAddress(try context.key(), fields)
            try await services.desk.perform(
                DropNextPlanPoint(
                    try context.key("point"), of: address.plan, period: address.period, rules: rules),
                as: context.actor)
            return try await nextPlan(address, context)
        }
        routes.api.post(
            "/api/plans/:id/next-plan/removal", "Không đưa một nội dung của kế hoạch vào kế hoạch năm sau",
            takes: APIForm("NextPlanLeavingOut", [.init("ref", .text, "Mục của kế hoạch"), year]),
            gives: NextPlanPage.shape
        ) { fields, _, context in
            let address = try ReviewAddress(try context.key(), fields)
            let review = PlanReviewQuestion(address.plan, period: address.period, rules: rules)
            try await services.desk.perform(LeaveOutPoint(fields["ref"] ?? "", of: review), as: context.actor)
            return try await nextPlan(address, context)
        }
    }

    private func write(
        _ fields: FormFields, point: Key<NextPlanPoint>?, _ context: OfficerContext
    ) async throws -> NextPlanPage {
        let address = try ReviewAddress(try context.key(), fields)
        _ = try await services.desk.perform(
            WriteNextPlanPoint(
                NextPlanPoint.Words(fields), of: address.plan, period: address.period, point: point,
                version: FormReader(fields).version(), ref: fields["ref"]?.tidyOrNil, rules: rules),
            as: context.actor)
        return try await nextPlan(address, context)
    }

    private func nextPlan(_ address: ReviewAddress, _ context: OfficerContext) async throws -> NextPlanPage {
        try await services.desk.ask(
            NextPlanQuestion(PlanReviewQuestion(address.plan, period: address.period, rules: rules)),
            as: context.actor)
    }
}

extension NextPlanPage {
    static let shape = JSONShape<NextPlanPage>(
        "NextPlan",
        [
            .init("year", "Năm của kế hoạch mới", \.review.nextYear),
            .init("mayEdit", "Được thêm, sửa, bỏ nội dung", \.mayEdit),
            .init(list: "lines", NextPlanLine.shape, "Từng nội dung, theo thứ tự trong dự thảo", \.lines),
        ])
}

extension NextPlanLine {
    static let shape = JSONShape<NextPlanLine>(
        "NextPlanLine",
        [
            .init("obligation", "Mã nhiệm vụ chưa xong") { line -> Key<Obligation>? in
                if case .measure(let measure, _) = line.origin { measure.obligation } else { nil }
            },
            .init("point", "Mã nội dung ghi thêm") { $0.written?.id },
            .init("version", "Phiên bản của nội dung ghi thêm") { $0.written.map { Int($0.version) } },
            .init("ref", "Mục trong kế hoạch đang kiểm điểm") { line -> String? in
                switch line.origin {
                case .measure(let measure, _): measure.ref
                case .open(let heading): heading.ref
                case .written(let point): point.ref
                }
            },
            .init("isLeftOut", "Không đưa vào dự thảo") { $0.words == nil },
            .init("content", "Nội dung kết luận, hạn chế") { $0.words?.content ?? $0.written?.words.content ?? "" },
            .init("source", "Căn cứ") { $0.words?.source },
            .init("measure", "Biện pháp, nhiệm vụ") { $0.words?.measure },
            .init("lead", "Đơn vị chủ trì") { $0.words?.lead },
            .init("coordinate", "Đơn vị phối hợp") { $0.words?.coordinate },
            .init("product", "Sản phẩm") { $0.words?.product },
            .init("time", "Thời gian thực hiện") { $0.words?.time },
        ])

    fileprivate var written: NextPlanPoint? {
        if case .written(let point) = origin { point } else { nil }
    }
}

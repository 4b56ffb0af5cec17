import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What next year's plan begins with, before the draft is made.
///
/// | method | path under /plans/:id/review/next-plan | who | does |
/// |---|---|---|---|
/// | GET | – | whoever sees the plan | shows conclusion, measure, task, line by line |
/// | GET, POST | /points/new?ref= | leaders, the planner | adds a conclusion; completes an open point of the plan |
/// | GET, POST | /points/:point | the same | changes what was written |
/// | POST | /points/:point/removal | the same | takes back what was written |
/// | POST | /removal | the same | leaves an open point of the plan out |
extension ReviewRoutes {
    func addNextPlan(to routes: WebRoutes) {
        routes.officer.get("/plans/:id/review/next-plan") { request, context in
            NextPlanScreen(content: try await nextPlan(request, context), address: try address(request, context)).page
        }
        routes.officer.post("/plans/:id/review/next-plan/removal", use: leaveOut)
        for path in ["new", ":point"] {
            routes.officer.get(RouterPath("/plans/:id/review/next-plan/points/\(path)")) { request, context in
                try await pointForm(request, context).page
            }
            routes.officer.post(RouterPath("/plans/:id/review/next-plan/points/\(path)"), use: write)
        }
        routes.officer.post("/plans/:id/review/next-plan/points/:point/removal", use: drop)
    }

    func nextPlan(_ request: Request, _ context: OfficerContext) async throws -> NextPlanPage {
        try await services.desk.ask(NextPlanQuestion(question(request, context)), as: context.actor)
    }

    func question(_ request: Request, _ context: OfficerContext) throws -> PlanReviewQuestion {
        let address = try address(request, context)
        return PlanReviewQuestion(address.plan, period: address.period, rules: rules)
    }

    private func leaveOut(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let ref = try await request.form()["ref"] ?? ""
        try await services.desk.perform(LeaveOutPoint(ref, of: try question(request, context)), as: context.actor)
        return Redirect(to: try address(request, context).nextPlan, saying: "Đã bỏ nội dung khỏi dự thảo.")
            .response(from: request, context: context)
    }

    private func drop(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let address = try address(request, context)
        // Who does not see the plan is told nothing of it.
        _ = try await nextPlan(request, context)
        let saying: String
        do {
            try await services.desk.perform(
                DropNextPlanPoint(
                    try context.key("point"), of: address.plan, period: address.period, rules: rules),
                as: context.actor)
            saying = "Đã bỏ phần ghi thêm."
        } catch let error as OfficeError where error.code == .notFound {
            saying = error.message
        }
        return Redirect(to: address.nextPlan, saying: saying).response(from: request, context: context)
    }

    private func write(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let address = try address(request, context)
        var form = FormReader(try await request.form())
        do {
            _ = try await services.desk.perform(
                WriteNextPlanPoint(
                    NextPlanPoint.Words(form.fields), of: address.plan, period: address.period,
                    point: try point(context), version: form.version(), ref: try request.query()["ref"], rules: rules),
                as: context.actor)
            return Redirect(to: address.nextPlan, saying: "Đã ghi nội dung.")
                .response(from: request, context: context)
        } catch let error as OfficeError where error.code == .invalid || error.code == .conflict {
            form.refuse(error.field ?? "content", error.message)
            return try await pointForm(request, context, form: FormView(form)).page
                .response(from: request, context: context)
        } catch let error as OfficeError where error.code == .stale {
            return try await pointForm(request, context, form: FormView(form), isStale: true).page
                .response(from: request, context: context)
        }
    }

    /// Nil where a new one is written.
    private func point(_ context: OfficerContext) throws -> Key<NextPlanPoint>? {
        context.parameters.get("point") == nil ? nil : try context.key("point")
    }

    /// `.forbidden` for whoever may not write it, `.notFound` for what is not there.
    private func pointForm(
        _ request: Request, _ context: OfficerContext, form: FormView? = nil, isStale: Bool = false
    ) async throws -> NextPlanPointScreen {
        let content = try await nextPlan(request, context)
        guard content.mayEdit else {
            throw OfficeError(
                .forbidden, "Chỉ lãnh đạo hoặc người theo dõi kế hoạch mới sửa nội dung đưa vào kế hoạch năm sau.")
        }
        var screen = NextPlanPointScreen(content: content, address: try address(request, context), isStale: isStale)
        if let key = try point(context) {
            guard let found = content.points.first(where: { $0.id == key }) else {
                throw OfficeError(.notFound, "Nội dung này không còn trong danh sách; có thể người khác đã bỏ.")
            }
            screen.point = found
            screen.form = form ?? FormView(found.words.fields)
        } else if let ref = try request.query()["ref"] {
            guard let heading = content.review.openPoints.first(where: { $0.ref == ref }) else {
                throw OfficeError(.notFound, "Kế hoạch không có nội dung này, hoặc nội dung đã có nhiệm vụ.")
            }
            screen.ref = ref
            screen.form = form ?? FormView(["content": heading.words])
        } else {
            screen.form = form ?? FormView()
        }
        return screen
    }
}

extension NextPlanPoint.Words {
    /// As a form or a program sends them; the command checks them.
    init(_ fields: FormFields) {
        self.init(
            content: fields["content"] ?? "", source: fields["source"], measure: fields["measure"],
            lead: fields["lead"], coordinate: fields["coordinate"], product: fields["product"], time: fields["time"])
    }

    var fields: FormFields {
        [
            "content": content, "source": source ?? "", "measure": measure ?? "", "lead": lead ?? "",
            "coordinate": coordinate ?? "", "product": product ?? "", "time": time ?? "",
        ]
    }
}

import Desk
import Hummingbird
import HummingbirdCore
public import Office

/// The yearly review of a plan; `?period=2026` says of which year.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /plans/:id/review | whoever sees the plan | shortcomings with measures, units with their assessment |
/// | GET | /plans/:id/review/report.docx, .xlsx, .csv | the same | the same as files |
/// | GET | /plans/:id/review/next-plan, next-plan.docx | the same | what next year's plan begins with; its draft |
/// | GET, POST | /plans/:id/review/next-plan/points/… | leaders, the planner | points written by hand |
/// | GET | /plans/:id/review/parts/:part | whoever speaks for the part | the form for a reason |
/// | POST | /plans/:id/review/parts/:part | the same | says why it is late |
/// | GET | /plans/:id/review/objections/:objection | whoever sees it | the objection, for deciders with the form |
/// | GET | /plans/:id/review/objections/:objection/evidence/:evidence | the same | a file that shows it |
/// | POST | /plans/:id/review/objections/:objection | leaders, the planner | decides it |
public struct ReviewRoutes: RouteProvider {
    let services: ReportServices
    let rules: ReviewRules

    public init(_ services: ReportServices, rule: ReviewRule) {
        self.services = services
        rules = ReviewRules(rule: rule, reports: services.rules)
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/plans/:id/review") { request, context in
            var address = try address(request, context)
            var content = try await content(request, context)
            // In January it is the year that has ended that is reviewed.
            if address.period == nil, let before = rules.unfinished(of: content.review.plan, on: services.today) {
                address.period = before
                content = try await services.desk.ask(
                    PlanReviewQuestion(address.plan, period: before, rules: rules), as: context.actor)
            }
            return ReviewScreen(content: content, address: address, rules: rules, today: services.today).page
        }
        addFiles(to: routes)
        routes.officer.get("/plans/:id/review/parts/:part") { request, context in
            try await objectionForm(FormView(), request, context).page
        }
        routes.officer.post("/plans/:id/review/parts/:part", use: object)
        routes.officer.get("/plans/:id/review/objections/:objection") { request, context in
            try await objection(FormView(), request, context).page
        }
        routes.officer.get("/plans/:id/review/objections/:objection/evidence/:evidence", use: evidence)
        routes.officer.post("/plans/:id/review/objections/:objection", use: decide)
        addNextPlan(to: routes)
        addAPI(to: routes)
    }

    private func addFiles(to routes: WebRoutes) {
        routes.officer.get("/plans/:id/review/report.docx") { request, context in
            let review = try await content(request, context).review
            let paper = try await services.desk.ask(ReviewPaper(review, rules: rules), as: context.actor)
            return try TableFile.docx(paper, named: "kiem-diem-\(review.period)")
        }
        routes.officer.get("/plans/:id/review/next-plan.docx") { request, context in
            let page = try await nextPlan(request, context)
            let paper = try await services.desk.ask(
                NextPlan(after: page.review, points: page.points, rules: rules), as: context.actor)
            return try TableFile.docx(paper, named: "ke-hoach-\(page.review.nextYear)")
        }
        for format in TableFile.allCases {
            routes.officer.get("/plans/:id/review/report.\(format.rawValue)") { request, context in
                let review = try await content(request, context).review
                return try format.response(review.tables, named: "kiem-diem-\(review.period)")
            }
        }
    }

    private func object(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let address = try address(request, context)
        // Whoever may not object sends no files into the store.
        var shown = try await objectionForm(FormView(), request, context)
        let (fields, kept) = try await services.ledger.received(request, from: context.actor.person)
        do {
            _ = try await services.desk.perform(
                ObjectToReview(
                    to: shown.part.participant, of: shown.measure.obligation, period: address.period,
                    reason: fields["reason"] ?? "", files: kept.map(\.file), rules: rules), as: context.actor)
        } catch let error as OfficeError where error.code == .invalid || error.code == .conflict {
            let field = error.field == "files" ? "file" : "reason"
            shown.form = FormView(fields, errors: [FieldError(field: field, message: error.message)])
            shown.keptFiles = kept
            return shown.page.response(from: request, context: context)
        }
        return Redirect(to: address.href, saying: "Đã ghi lý do chậm; chờ quyết định.")
            .response(from: request, context: context)
    }

    private func decide(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let address = try address(request, context)
        let key: Key<ReviewObjection> = try context.key("objection")
        var form = FormReader(try await request.form())
        let decision = form.choice("decision", "Quyết định", of: ReviewObjection.Decision.self)
        if decision == nil, form.isValid { form.refuse("decision", "Chọn chấp nhận hoặc không chấp nhận.") }
        let reason = form.requiredText("reason", "Lý do quyết định", upTo: 2_000)
        if let decision, form.isValid {
            do {
                try await services.desk.perform(DecideObjection(key, decision, reason: reason), as: context.actor)
                return Redirect(to: address.href, saying: "Đã quyết định ý kiến của đơn vị.")
                    .response(from: request, context: context)
            } catch let error as OfficeError where error.code == .invalid || error.code == .conflict {
                form.refuse(error.field ?? "reason", error.message)
            }
        }
        return try await objection(FormView(form), request, context).page.response(from: request, context: context)
    }

    private func evidence(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let key: Key<ReportItem.Evidence> = try context.key("evidence")
        let shown = try await objection(FormView(), request, context).objection
        guard let file = shown.evidence.first(where: { $0.id == key }) else {
            throw OfficeError(.notFound, "Không tìm thấy tệp này.")
        }
        return try await FileDownload(name: file.fileName, hash: file.hash)
            .response(from: services.ledger.files, context)
    }

    // MARK: - What the pages show

    func address(_ request: Request, _ context: OfficerContext) throws -> ReviewAddress {
        try ReviewAddress(try context.key(), try request.query())
    }

    func content(_ request: Request, _ context: OfficerContext) async throws -> PlanReviewPage {
        let address = try address(request, context)
        return try await services.desk.ask(
            PlanReviewQuestion(address.plan, period: address.period, rules: rules), as: context.actor)
    }

    /// `.notFound` when the part is none of those for whose delay the actor may give a reason.
    private func objectionForm(
        _ form: FormView, _ request: Request, _ context: OfficerContext
    ) async throws -> ObjectionFormScreen {
        let participant: Key<Participant> = try context.key("part")
        let content = try await content(request, context)
        let measures = content.review.topics.flatMap(\.measures)
        guard content.mayObject.contains(participant),
            let measure = measures.first(where: { $0.parts.contains { $0.participant == participant } }),
            let part = measure.parts.first(where: { $0.participant == participant })
        else {
            throw OfficeError(
                .notFound, "Không có việc chậm này để nêu lý do, hoặc đơn vị đã có ý kiến đang chờ quyết định.")
        }
        return ObjectionFormScreen(
            review: content.review, measure: measure, part: part, address: try address(request, context), form: form)
    }

    private func objection(
        _ form: FormView, _ request: Request, _ context: OfficerContext
    ) async throws -> ObjectionScreen {
        let key: Key<ReviewObjection> = try context.key("objection")
        let content = try await content(request, context)
        guard let found = content.review.objections.first(where: { $0.id == key }) else {
            throw OfficeError(.notFound, "Không tìm thấy ý kiến này.")
        }
        return ObjectionScreen(
            content: content, objection: found, address: try address(request, context), form: form)
    }
}

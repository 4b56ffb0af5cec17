import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import WorkTime

/// Reviews of procedures, and how procedures went.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /procedure-reviews?year= | signed in | the reviews of a year; drafts for who controls procedures |
/// | GET, POST | /procedure-reviews/new, /procedure-reviews | who controls procedures | drafted |
/// | GET | /procedure-reviews/:id | signed in | one of them |
/// | GET, POST | /procedure-reviews/:id/subjects, …/issue | who controls procedures | a procedure is added; issued |
/// | GET | /procedure-reviews/:id/table, …/docx | signed in | what is proposed, as the table is printed |
/// | GET | /procedure-reviews/subjects/:id | signed in | one reviewed procedure |
/// | GET, POST | /procedure-reviews/subjects/:id/answer | the unit that reviews | |
/// | GET, POST | /procedure-reviews/subjects/:id/approval, …/rejection | who controls procedures | |
/// | GET | /procedure-reviews/figures?from=&to=&audience= | the counter, administrators, who controls procedures | |
/// | GET, POST | /api/procedure-reviews… | the same | the same for programs |
struct ProcedureReviewRoutes: RouteProvider {
    let services: LedgerServices

    private var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/procedure-reviews") { request, context in
            ProcedureReviewListScreen(
                answer: try await desk.ask(ProcedureReviewList(year: try year(request)), as: context.actor),
                reader: context.actor
            ).page
        }
        routes.officer.get("/procedure-reviews/figures") { request, context in
            ProcedureFiguresScreen(answer: try await figures(request, context), reader: context.actor).page
        }
        routes.officer.get("/procedure-reviews/:id") { _, context in
            ProcedureReviewScreen(answer: try await review(context)).page
        }
        routes.officer.get("/procedure-reviews/:id/table") { _, context in
            let answer = try await desk.ask(ProcedureReviewPrint(try context.key()), as: context.actor)
            return ProcedureReviewPrintScreen(answer: answer).page
        }
        routes.officer.get("/procedure-reviews/:id/table/docx") { _, context in
            let answer = try await desk.ask(ProcedureReviewPrint(try context.key()), as: context.actor)
            return try DocxDownload(name: "don-gian-hoa-\(answer.review.id).docx", form: answer.form).response
        }
        routes.officer.get("/procedure-reviews/subjects/:id") { _, context in
            ReviewedProcedureScreen(answer: try await subject(context)).page
        }
        for act in [plan, addition, issue, self.answer, decide(true), decide(false)] { act.add(to: routes) }
        addAPI(to: routes)
    }

    private func year(_ request: Request) throws -> Int? {
        try request.query()["year"].flatMap { Int($0) }.flatMap { (2000...2200).contains($0) ? $0 : nil }
    }

    private func figures(_ request: Request, _ context: OfficerContext) async throws -> ProcedureFigures.Answer {
        let query = try request.query()
        let span = PetitionSpan(query, today: services.today)
        return try await desk.ask(
            ProcedureFigures(
                from: span.from, to: span.to, audience: query["audience"].flatMap(Procedure.Audience.init)),
            as: context.actor)
    }

    private func review(_ context: OfficerContext) async throws -> ProcedureReviewQuestion.Answer {
        try await desk.ask(ProcedureReviewQuestion(try context.key()), as: context.actor)
    }

    private func subject(_ context: OfficerContext) async throws -> ReviewedProcedureQuestion.Answer {
        try await desk.ask(ReviewedProcedureQuestion(try context.key()), as: context.actor)
    }

    private func crumbs(_ review: ProcedureReview? = nil) -> [MenuItem] {
        ControlTabs.breadcrumbs + [.init("Rà soát thủ tục", "/procedure-reviews")]
            + (review.map { [.init($0.title, "/procedure-reviews/\($0.id)")] } ?? [])
    }

    private static let forbidden = OfficeError(
        .forbidden, "Việc này do lãnh đạo hoặc người được giao vai trò «Kiểm soát thủ tục hành chính» làm.")

    // MARK: - Acts

    private var plan: FormAct {
        FormAct(
            path: "/procedure-reviews", formPath: "/procedure-reviews/new", summary: "Lập kế hoạch rà soát thủ tục",
            button: "Lập kế hoạch", name: "NewProcedureReview",
            fields: [
                .init("title", "Tên kế hoạch"), .init("planYear", "Năm", .number),
                .init("due", "Thời hạn rà soát", .day),
            ],
            view: { context in
                guard context.actor.controlsProcedures else { throw Self.forbidden }
                return .init(
                    title: "Lập kế hoạch rà soát", breadcrumbs: crumbs(),
                    values: ["planYear": "\(services.today.year)"], topic: .procedureReviews)
            },
            run: { form, context in
                let (year, due) = (
                    form.integer("planYear", "Năm", in: 2000...2200), form.day("due", "Thời hạn rà soát")
                )
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    PlanProcedureReview(
                        year: year, title: form.fields["title"], due: due, mark: FormToken.mark(form.fields)),
                    as: context.actor)
                return .init(href: "/procedure-reviews/\(id)", words: "Đã lập kế hoạch (dự thảo).", id: id.value)
            })
    }

    private var addition: FormAct {
        FormAct(
            path: "/procedure-reviews/:id/subjects", summary: "Thêm thủ tục vào kế hoạch rà soát",
            button: "Thêm thủ tục", name: "NewReviewedProcedure",
            fields: [
                .init("reviewedProcedure", "Thủ tục", .key),
                .init(
                    "reviewingUnit", "Đơn vị rà soát", .key, help: "Để trống thì đơn vị giải quyết thủ tục.",
                    isOptional: true),
            ],
            view: { context in
                let answer = try await review(context)
                guard answer.mayPlan else { throw Self.forbidden }
                let procedures = try await desk.ask(InspectedProcedures(), as: context.actor)
                let units = try await desk.ask(InspectedUnits(), as: context.actor)
                return .init(
                    title: "Thêm thủ tục", breadcrumbs: crumbs(answer.review),
                    offers: [
                        "reviewedProcedure": procedures.map {
                            ($0.id.description, "\($0.code) \($0.title) (\($0.content.audience.word.lowercased()))")
                        }, "reviewingUnit": units.map { ($0.key.description, $0.name) },
                    ], topic: .procedureReviews)
            },
            run: { form, context in
                let review: Key<ProcedureReview> = try context.key()
                let procedure = form.key("reviewedProcedure", "Thủ tục", of: Procedure.self)
                let unit = form.key("reviewingUnit", "Đơn vị rà soát", of: Office.Unit.self)
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    AddReviewedProcedure(procedure, by: unit, to: review), as: context.actor)
                return .init(href: "/procedure-reviews/\(review)", words: "Đã thêm thủ tục.", id: id.value)
            })
    }

    private var issue: FormAct {
        FormAct(
            path: "/procedure-reviews/:id/issue", summary: "Ban hành kế hoạch rà soát", button: "Ban hành",
            name: "ProcedureReviewIssue", fields: [.init("planNumber", "Số, ký hiệu")],
            view: { context in
                let answer = try await review(context)
                guard answer.mayPlan else { throw Self.forbidden }
                return .init(
                    title: "Ban hành kế hoạch rà soát", breadcrumbs: crumbs(answer.review),
                    values: ["version": "\(answer.review.version)"],
                    note: NoticeBox.html(
                        "<p>Khi ban hành, mỗi thủ tục thành một nhiệm vụ của đơn vị rà soát, hạn \(answer.review.due.written).</p>"
                    ), topic: .procedureReviews)
            },
            run: { form, context in
                let id: Key<ProcedureReview> = try context.key()
                try await desk.perform(
                    IssueProcedureReview(id, number: form.fields["planNumber"], version: form.version()),
                    as: context.actor)
                return .init(href: "/procedure-reviews/\(id)", words: "Đã ban hành kế hoạch.")
            })
    }

    private var answer: FormAct {
        FormAct(
            path: "/procedure-reviews/subjects/:id/answer", summary: "Gửi kết quả rà soát, đề xuất đơn giản hóa",
            button: "Gửi kết quả rà soát", name: "ProcedureReviewAnswer", fields: ReviewAnswerForm.fields,
            view: { context in
                let answer = try await subject(context)
                guard answer.mayAnswer else {
                    throw OfficeError(
                        .forbidden, "Kết quả rà soát do đơn vị được giao rà soát gửi, trước khi có quyết định.")
                }
                return .init(
                    title: "Kết quả rà soát \(answer.subject.code)", breadcrumbs: crumbs(answer.subject.review),
                    values: ReviewAnswerForm.values(answer.subject),
                    note: NoticeBox.html(
                        "<p>Thu nhập bình quân một giờ: \(ComplianceSaving.words(dong: answer.income)) (\(answer.incomeSource)). Không đề xuất đơn giản hóa thì để trống «Phương án».</p>"
                    ), topic: .procedureReviews)
            },
            run: { form, context in
                let id: Key<ReviewedProcedure> = try context.key()
                let draft = ReviewAnswerForm.draft(&form)
                guard form.isValid else { return nil }
                try await desk.perform(AnswerProcedureReview(id, draft, version: form.version()), as: context.actor)
                return .init(href: "/procedure-reviews/subjects/\(id)", words: "Đã gửi kết quả rà soát.")
            })
    }

    private func decide(_ isApproved: Bool) -> FormAct {
        FormAct(
            path: "/procedure-reviews/subjects/:id/\(isApproved ? "approval" : "rejection")",
            summary: isApproved ? "Thông qua đề xuất đơn giản hóa" : "Không thông qua đề xuất đơn giản hóa",
            button: isApproved ? "Thông qua" : "Không thông qua",
            name: isApproved ? "ProcedureReviewApproval" : "ProcedureReviewRejection",
            fields: [.init("reason", isApproved ? "Ý kiến" : "Lý do", .area(rows: 3), isOptional: isApproved)],
            view: { context in
                let answer = try await subject(context)
                guard answer.mayPlan else { throw Self.forbidden }
                return .init(
                    title: isApproved ? "Thông qua đề xuất" : "Không thông qua đề xuất",
                    breadcrumbs: crumbs(answer.subject.review), values: ["version": "\(answer.subject.version)"],
                    note: answer.subject.proposal.map { "<p class=\"written\">\($0.measure)</p>" } ?? .empty,
                    topic: .procedureReviews)
            },
            run: { form, context in
                let id: Key<ReviewedProcedure> = try context.key()
                try await desk.perform(
                    DecideProcedureReview(
                        id, isApproved: isApproved, words: form.fields["reason"], version: form.version()),
                    as: context.actor)
                return .init(href: "/procedure-reviews/subjects/\(id)", words: "Đã ghi quyết định.")
            })
    }

    // MARK: - For programs

    private func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/procedure-reviews", "Kế hoạch rà soát thủ tục của một năm",
            query: [.init("year", .integer, "Năm; bỏ trống là năm nay", isRequired: false)],
            gives: ProcedureReviewList.Answer.shape
        ) { request, context in
            try await desk.ask(ProcedureReviewList(year: try year(request)), as: context.actor)
        }
        routes.api.get(
            "/api/procedure-reviews/:id", "Một kế hoạch rà soát", gives: ProcedureReviewQuestion.Answer.shape
        ) { _, context in try await review(context) }
        routes.api.get(
            "/api/procedure-reviews/subjects/:id", "Một thủ tục được rà soát", gives: ReviewedProcedure.shape
        ) { _, context in try await subject(context).subject }
        routes.api.get(
            "/api/procedure-reviews/figures", "Số liệu từng thủ tục của một kỳ",
            query: [
                .init("from", .day, "Ngày đầu kỳ; bỏ trống là đầu tháng", isRequired: false),
                .init("to", .day, "Ngày cuối kỳ; bỏ trống là hôm nay", isRequired: false),
                .init("audience", .choice(Procedure.Audience.allCases.map(\.rawValue)), "Đối tượng", isRequired: false),
            ], gives: ProcedureFigures.Answer.shape
        ) { request, context in try await figures(request, context) }
    }
}

/// The table of proposals on screen, as it is printed on A4.
struct ProcedureReviewPrintScreen {
    let answer: ProcedureReviewPrint.Answer

    var page: Page {
        let base: Href = "/procedure-reviews/\(answer.review.id)"
        var page = Page(
            title: answer.form.title, place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [
                .init("Rà soát thủ tục", "/procedure-reviews"), .init(answer.review.title, base),
            ],
            actions: Button.link("Tải DOCX", base.followed(by: "/table/docx"), .primary)
                + GuideTopic.procedureReviews.link,
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4 ngang.</p>\
                \(FormPrintScreen.article(answer.form))
                """)
        page.assets = ["cases.css"]
        return page
    }
}

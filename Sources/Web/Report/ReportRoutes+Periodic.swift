import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import WorkTime

extension ReportRoutes {
    func addPeriodic(to routes: WebRoutes) {
        routes.officer.get("/reports/periodic") { request, context in
            let before = try request.query()["before"].flatMap { Key<ReportIssue>($0) }
            let (issues, next) = try await services.desk.ask(ReportIssueListQuestion(before: before), as: context.actor)
            return IssueListScreen(
                issues: issues, next: next, rules: services.rules, today: services.today, actor: context.actor
            ).page
        }
        routes.officer.get("/reports/periodic/:period") { _, context in
            try await screen(period(context), FormView(), context.actor).page
        }
        routes.officer.post("/reports/periodic/:period") { request, context in
            let period = try period(context)
            let fields = try await request.form()
            do {
                let id = try await freeze(period, fields, context.actor)
                return Redirect(to: "/reports/issues/\(id)", saying: "Đã chốt báo cáo \(period.words).")
                    .response(from: request, context: context)
            } catch let error as OfficeError where error.code == .invalid || error.code == .stale {
                let fault = FieldError(field: error.field ?? "assessment", message: error.message)
                return try await screen(period, FormView(fields, errors: [fault]), context.actor).page
                    .response(from: request, context: context)
            }
        }
        routes.officer.get("/reports/issues/:id") { _, context in
            IssueScreen(try await services.desk.ask(ReportIssueQuestion(try context.key()), as: context.actor)).page
        }
        routes.officer.get("/reports/periodic/:period/report.docx") { _, context in
            try await docx(try await report(period(context), context.actor), context.actor)
        }
        routes.officer.get("/reports/issues/:id/report.docx") { _, context in
            let page = try await services.desk.ask(ReportIssueQuestion(try context.key()), as: context.actor)
            return try await docx(page.report, context.actor, on: OfficeTime.day(of: page.issue.frozenAt))
        }
        for format in TableFile.allCases {
            routes.officer.get("/reports/periodic/:period/report.\(format.rawValue)") { _, context in
                let period = try period(context)
                let report = try await report(period, context.actor)
                return try format.response(report.tables, named: "bao-cao-\(period)")
            }
            routes.officer.get("/reports/issues/:id/report.\(format.rawValue)") { _, context in
                let page = try await services.desk.ask(ReportIssueQuestion(try context.key()), as: context.actor)
                return try format.response(page.report.tables, named: "bao-cao-\(page.issue.period)-\(page.issue.id)")
            }
        }
    }

    func period(_ context: OfficerContext) throws -> ReportPeriod {
        guard let period = context.parameters.get("period").flatMap({ ReportPeriod($0) }) else {
            throw OfficeError(.notFound, "Không có kỳ báo cáo này; ghi như 2026-11, 2026-Q3, 2026-H1, 2026-9M, 2026.")
        }
        return period
    }

    func report(_ period: ReportPeriod, _ actor: Actor) async throws -> PeriodicReport {
        try await services.desk.ask(PeriodicReportQuestion(period, rules: services.rules), as: actor)
    }

    /// Freezes what the form says; also what programs send.
    func freeze(_ period: ReportPeriod, _ fields: FormFields, _ actor: Actor) async throws -> Key<ReportIssue> {
        try await services.desk.perform(
            FreezeReport(
                period: period, assessment: fields["assessment"] ?? "", proposals: fields["proposals"] ?? "",
                reason: fields["reason"] ?? "", last: fields["last"].flatMap { Key($0) }, rules: services.rules),
            as: actor)
    }

    private func screen(_ period: ReportPeriod, _ form: FormView, _ actor: Actor) async throws -> PeriodicScreen {
        PeriodicScreen(
            report: try await report(period, actor), period: period,
            last: try await services.desk.ask(LastReportIssue(of: period), as: actor), form: form,
            rules: services.rules, today: services.today)
    }

    private func docx(
        _ report: PeriodicReport, _ actor: Actor, on day: CalendarDay? = nil
    ) async throws -> Response {
        let paper = try await services.desk.ask(ReportPaper(report, rules: services.rules, on: day), as: actor)
        return try TableFile.docx(paper, named: "bao-cao-\(report.period)")
    }
}

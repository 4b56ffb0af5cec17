import Desk
import Hummingbird
import Office

/// Reports for programs: the same figures, the same records.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/reports/board | signed in | the leaders' board |
/// | GET | /api/reports/figures, records, waits | signed in | as the pages |
/// | GET | /api/reports/units/:id | signed in | a unit's report |
/// | GET | /api/reports/periodic | leaders, planner | the report of a period, as it would be now |
/// | GET | /api/reports/issues, /api/reports/issues/:id | leaders, planner | frozen reports |
/// | POST | /api/reports/issues | leaders, planner | freezes the report of a period |
extension ReportRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/reports/board", "Bảng điều hành",
            query: [.init("plan", .integer, "Kế hoạch được vẽ", isRequired: false)], gives: BoardPage.shape
        ) { request, context in
            let plan: Key<Document>? = try QueryReader(try request.query()).key("plan", "Kế hoạch")
            return try await services.desk.ask(BoardQuestion(plan: plan), as: context.actor)
        }
        routes.api.get(
            "/api/reports/figures", "Số liệu của một kỳ hoặc của một ngày đã qua, theo phân tổ",
            query: [.init("by", .choice(ReportSubject.allCases.map(\.rawValue)), "Phân tổ", isRequired: false)]
                + Self.filters, gives: FiguresPage.shape
        ) { request, context in
            try await figures(try ReportAddress(request.query()), context.actor, limit: 5_000)
        }
        routes.api.get(
            "/api/reports/records", "Các nhiệm vụ mà một số liệu đã đếm",
            query: [
                .init("figure", .choice(ReportFigure.allCases.map(\.rawValue)), "Số liệu"),
                .init("after", .text, "Giá trị «next» của trang trước", isRequired: false),
            ] + Self.filters, gives: RecordsPage.shape
        ) { request, context in
            let query = try request.query()
            return try await records(query, try ReportAddress(query), context.actor)
        }
        routes.api.get(
            "/api/reports/waits", "Thời gian chờ ở đơn vị và ở các khâu chuyển giao", query: Self.filters,
            gives: WaitsPage.shape
        ) { request, context in
            try await waits(try ReportAddress(request.query()), context.actor)
        }
        routes.api.get(
            "/api/reports/units/:id", "Báo cáo của một đơn vị", query: Self.days, gives: UnitReportPage.shape
        ) { request, context in
            try await unit(context.key(), try ReportAddress(request.query()), context.actor)
        }
        addPeriodicAPI(to: routes)
    }

    private func addPeriodicAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/reports/periodic", "Báo cáo định kỳ như lập lúc này",
            query: [.init("period", .text, "2026-11, 2026-Q3, 2026-H1, 2026-9M hoặc 2026")],
            gives: PeriodicReport.shape
        ) { request, context in
            try await report(Self.period(try request.query()), context.actor)
        }
        routes.api.get(
            "/api/reports/issues", "Các báo cáo đã chốt, mới nhất trước",
            query: [.init("before", .integer, "Giá trị «next» của trang trước", isRequired: false)],
            gives: ReportIssueList.shape
        ) { request, context in
            let before: Key<ReportIssue>? = try QueryReader(try request.query()).key("before", "Trang trước")
            let (items, next) = try await services.desk.ask(ReportIssueListQuestion(before: before), as: context.actor)
            return ReportIssueList(items: items, next: next)
        }
        routes.api.get("/api/reports/issues/:id", "Một báo cáo đã chốt", gives: ReportIssuePage.shape) { _, context in
            try await services.desk.ask(ReportIssueQuestion(try context.key()), as: context.actor)
        }
        routes.api.post(
            "/api/reports/issues", "Chốt báo cáo của một kỳ, hoặc đính chính báo cáo đã chốt",
            takes: APIForm(
                "NewReportIssue",
                [
                    .init("period", .text, "2026-11, 2026-Q3, 2026-H1, 2026-9M hoặc 2026"),
                    .init("assessment", .text, "Đánh giá, hạn chế, nguyên nhân", isRequired: false),
                    .init("proposals", .text, "Kiến nghị, nhiệm vụ kỳ tới", isRequired: false),
                    .init("last", .integer, "Báo cáo đang là bản cuối của kỳ, khi đính chính", isRequired: false),
                    .init("reason", .text, "Lý do đính chính", isRequired: false),
                ]), gives: FrozenReportKey.shape
        ) { fields, _, context in
            FrozenReportKey(id: try await freeze(Self.period(fields), fields, context.actor))
        }
    }

    private static func period(_ fields: FormFields) throws(OfficeError) -> ReportPeriod {
        guard let period = fields["period"].flatMap({ ReportPeriod($0) }) else {
            throw OfficeError(
                .invalid, "Không có kỳ báo cáo này; ghi như 2026-11, 2026-Q3, 2026-H1, 2026-9M, 2026.", field: "period")
        }
        return period
    }

    private static let days: [APISchema.Field] = [
        .init("period", .text, "Kỳ: 2026-11, 2026-Q3, 2026-H1, 2026-9M hoặc 2026", isRequired: false),
        .init("on", .text, "Tình hình tại ngày, 2026-10-31", isRequired: false),
        .init("from", .text, "Từ ngày", isRequired: false), .init("to", .text, "Đến ngày", isRequired: false),
    ]

    private static let filters: [APISchema.Field] =
        [
            .init("unit", .integer, "Của đơn vị hoặc cá nhân chủ trì này", isRequired: false),
            .init("person", .integer, "Của người thực hiện này", isRequired: false),
            .init("leader", .integer, "Do lãnh đạo này chỉ đạo", isRequired: false),
            .init("plan", .integer, "Của kế hoạch này", isRequired: false),
            .init("field", .integer, "Của lĩnh vực này", isRequired: false),
            .init(
                "without", .choice(ReportSubject.allCases.map(\.rawValue)),
                "Chỉ phần không thuộc dòng nào của phân tổ này",
                isRequired: false),
        ] + days
}

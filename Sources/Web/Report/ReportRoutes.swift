import Desk
import Exchange
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// The place «Báo cáo»: every figure counts what its reader may see, and opens it.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /reports | signed in | the leaders' board |
/// | GET | /reports/figures | signed in | the figures of a period or a past day, broken down; also `.xlsx`, `.csv` |
/// | GET | /reports/records | signed in | the records behind a figure; also `.xlsx`, `.csv` |
/// | GET | /reports/units/:id | signed in | a unit's report; `/report.xlsx`, `/report.csv` |
/// | GET | /reports/waits | signed in | how long work waited; also `.xlsx`, `.csv` |
/// | GET | /reports/periodic | leaders, planner | periods, and frozen reports |
/// | GET, POST | /reports/periodic/:period | leaders, planner | the report of a period; freezes it |
/// | GET | /reports/issues/:id | leaders, planner | a frozen report and its chain |
/// | GET | …/report.docx, .xlsx, .csv | the same | the two above as files |
public struct ReportRoutes: RouteProvider {
    let services: ReportServices

    public init(_ services: ReportServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/reports") { request, context in
            let plan: Key<Document>? = try QueryReader(try request.query()).key("plan", "Kế hoạch")
            let board = try await services.desk.ask(BoardQuestion(plan: plan), as: context.actor)
            return BoardScreen(board: board, actor: context.actor).page
        }
        addFigures(to: routes)
        addRecords(to: routes)
        addUnits(to: routes)
        addPeriodic(to: routes)
        addAPI(to: routes)
    }

    private func addFigures(to routes: WebRoutes) {
        routes.officer.get("/reports/figures") { request, context in
            let address = try ReportAddress(try request.query())
            let figures = try await self.figures(address, context.actor, limit: 200)
            return FiguresScreen(
                figures: figures, address: address, rules: services.rules, today: services.today, actor: context.actor
            ).page
        }
        routes.officer.get("/reports/waits") { request, context in
            let address = try ReportAddress(try request.query())
            return WaitsScreen(
                waits: try await waits(address, context.actor), address: address, rules: services.rules,
                today: services.today, actor: context.actor
            ).page
        }
        for format in TableFile.allCases {
            routes.officer.get("/reports/figures.\(format.rawValue)") { request, context in
                let figures = try await self.figures(try ReportAddress(request.query()), context.actor, limit: 5_000)
                return try format.response([figures.table], named: "so-lieu-\(figures.span.end)")
            }
            routes.officer.get("/reports/waits.\(format.rawValue)") { request, context in
                let waits = try await waits(try ReportAddress(request.query()), context.actor)
                return try format.response(waits.tables, named: "thoi-gian-cho-\(waits.span.end)")
            }
        }
    }

    private func addRecords(to routes: WebRoutes) {
        routes.officer.get("/reports/records") { request, context in
            let query = try request.query()
            let address = try ReportAddress(query)
            let records = try await self.records(query, address, context.actor)
            return RecordsScreen(records: records, address: address, rules: services.rules, today: services.today).page
        }
        for format in TableFile.allCases {
            routes.officer.get("/reports/records.\(format.rawValue)") { request, context in
                let query = try request.query()
                let address = try ReportAddress(query)
                let figure = try Self.figure(query)
                let span = address.span(services.rules, today: services.today)
                return try await ObligationExport(today: services.today).response(
                    format, named: "\(figure.rawValue)-\(span.end)"
                ) { cursor in
                    let page = try await services.desk.ask(
                        RecordsQuestion(
                            figure, of: address.filter, in: span, after: cursor, limit: 5_000, isCounted: false),
                        as: context.actor)
                    return (page.items, page.next)
                }
            }
        }
    }

    private func addUnits(to routes: WebRoutes) {
        routes.officer.get("/reports/units/:id") { request, context in
            let address = try ReportAddress(try request.query())
            return UnitReportScreen(
                report: try await unit(context.key(), address, context.actor), address: address, rules: services.rules,
                today: services.today
            ).page
        }
        for format in TableFile.allCases {
            routes.officer.get("/reports/units/:id/report.\(format.rawValue)") { request, context in
                let report = try await unit(context.key(), try ReportAddress(request.query()), context.actor)
                return try format.response(report.tables, named: "don-vi-\(report.unit.key)-\(report.span.end)")
            }
        }
    }

    func figures(_ address: ReportAddress, _ actor: Actor, limit: Int) async throws -> FiguresPage {
        try await services.desk.ask(
            FiguresQuestion(
                by: address.subject, of: address.filter, in: address.span(services.rules, today: services.today),
                limit: limit), as: actor)
    }

    func waits(_ address: ReportAddress, _ actor: Actor) async throws -> WaitsPage {
        try await services.desk.ask(
            WaitsQuestion(in: address.span(services.rules, today: services.today), of: address.filter), as: actor)
    }

    func records(_ query: FormFields, _ address: ReportAddress, _ actor: Actor) async throws -> RecordsPage {
        try await services.desk.ask(
            RecordsQuestion(
                try Self.figure(query), of: address.filter, in: address.span(services.rules, today: services.today),
                after: try QueryReader(query).value("after", "Không có trang này; hãy xem lại từ đầu.") {
                    DueCursor($0)
                }),
            as: actor)
    }

    func unit(_ key: Key<Unit>, _ address: ReportAddress, _ actor: Actor) async throws -> UnitReportPage {
        try await services.desk.ask(
            UnitReportQuestion(key, in: address.span(services.rules, today: services.today)), as: actor)
    }

    private static func figure(_ query: FormFields) throws(OfficeError) -> ReportFigure {
        guard let figure: ReportFigure = try QueryReader(query).choice("figure", "Số liệu") else {
            throw OfficeError(.invalid, "Chọn số liệu cần xem danh sách.", field: "figure")
        }
        return figure
    }
}

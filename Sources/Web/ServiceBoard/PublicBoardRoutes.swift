import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// The public board, live, and the numbers of its index that come from outside.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /bang-cong-khai?ky= | everybody | the board of a month, quarter or year; without one of this month |
/// | GET | /bang-cong-khai/truc-tiep?ky= | everybody | a stream of `figures` events, each with all figures of the board as they are now |
/// | GET | /api/public/board?period= | everybody | the same for programs |
/// | GET, POST | /service-index?month= | the counter, administrators | what was entered for a month; entered |
/// | GET | /service-index/records?period=&criterion=&of= | signed in | the records of a number that the ledger counts, as far as one sees them |
/// | GET, POST | /api/service-index | the same | the same for programs |
struct PublicBoardRoutes: RouteProvider {
    let services: PublicServices

    private var desk: Desk { services.desk }

    func add(to routes: WebRoutes) {
        routes.open.get("/bang-cong-khai") { request, context in
            try services.admit(context, services.rules.opensBoard)
            let today = try await desk.today()
            let board = try await figures(try period(try request.query()["ky"], today))
            return PublicBoardScreen(
                board: board, rules: services.rules, current: ServiceBoard.periods(holding: today),
                reader: context.visit.visitor?.actor
            ).page
        }
        routes.open.get("/bang-cong-khai/truc-tiep") { request, context in
            try services.admit(context, services.rules.opensBoard)
            let today = try await desk.today()
            let period = try period(try request.query()["ky"], today)
            // What is over changes no more.
            guard ServiceBoard.periods(holding: today).contains(period) else { throw HTTPError(.notFound) }
            let address = context.visit.remoteAddress
            guard
                let listening = services.board.listen(to: period, from: address, limits: services.rules.limits)
            else { return Response(status: .serviceUnavailable, headers: [.retryAfter: "60"]) }
            return LiveStream(elements: listening.frames, finish: listening.finish) { $0 }.response(to: request)
        }
        routes.publicAPI.get(
            "/api/public/board", "Bảng công khai của một kỳ",
            query: [.init("period", .text, "2026-11, 2026-Q4 hoặc 2026; không có là tháng này", isRequired: false)],
            gives: ServiceBoard.shape
        ) { request, context in
            try services.admit(context, services.rules.opensBoard)
            return try await figures(try period(try request.query()["period"], try await desk.today()))
        }
        addIndex(to: routes)
    }

    private func figures(_ period: ReportPeriod) async throws -> ServiceBoard {
        try await services.board.figures(of: period, from: desk)
    }

    private func period(_ text: String?, _ today: CalendarDay) throws(OfficeError) -> ReportPeriod {
        guard let text = text?.tidyOrNil else { return ReportPeriod(.month, holding: today) }
        guard let period = ReportPeriod(text), ServiceBoard.kinds.contains(period.kind) else {
            throw Self.noPeriod
        }
        return period
    }

    // MARK: - Numbers from outside

    private func addIndex(to routes: WebRoutes) {
        routes.officer.get("/service-index") { request, context in
            let month = try month(try request.query())
            return IndexEntryScreen(answer: try await desk.ask(IndexEntries(month), as: context.actor)).page
        }
        routes.officer.post("/service-index", use: enter)
        routes.officer.get("/service-index/records") { request, context in
            let query = try request.query()
            guard let period = query["period"]?.tidyOrNil.flatMap({ ReportPeriod($0) }) else { throw Self.noPeriod }
            let question = IndexRecords(
                period, criterion: query["criterion"] ?? "", isPart: query["of"] == "part",
                after: query["after"].flatMap { Int64($0) })
            return IndexRecordsScreen(
                answer: try await desk.ask(question, as: context.actor), question: question
            ).page
        }
        routes.api.get(
            "/api/service-index", "Số liệu ngoài hệ thống của bộ chỉ số phục vụ trong một tháng",
            query: [.init("month", .text, "Tháng, như 2026-11; không có là tháng này", isRequired: false)],
            gives: IndexEntries.Answer.shape
        ) { request, context in
            try await desk.ask(IndexEntries(try month(try request.query())), as: context.actor)
        }
        routes.api.post(
            "/api/service-index", "Nhập số liệu ngoài hệ thống của bộ chỉ số; thay số đã nhập",
            takes: NewIndexEntries.self, gives: IndexEntries.Answer.shape
        ) { body, _, context in
            guard let month = ReportPeriod(body.month) else { throw Self.noMonth }
            try await desk.perform(
                EnterIndex(
                    month: month,
                    lines: body.entries.map { .init(criterion: $0.criterion, part: $0.part, whole: $0.whole) },
                    source: body.source), as: context.actor)
            return try await desk.ask(IndexEntries(month), as: context.actor)
        }
    }

    private static let noPeriod = OfficeError(
        .invalid, "Kỳ viết như 2026-11 (tháng), 2026-Q4 (quý) hoặc 2026 (năm).", field: "ky")

    private static let noMonth = OfficeError(.invalid, "Tháng viết như 2026-11.", field: "month")

    private func month(_ fields: FormFields) throws(OfficeError) -> ReportPeriod? {
        guard let text = fields["month"]?.tidyOrNil else { return nil }
        guard let month = ReportPeriod(text), month.kind == .month else { throw Self.noMonth }
        return month
    }

    @Sendable private func enter(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        guard let month = try month(form.fields) else { throw Self.noMonth }
        let answer = try await desk.ask(IndexEntries(month), as: context.actor)
        let dropped = answer.overCounts.filter { form.fields[IndexEntryScreen.dropping($0)] != nil }
        let lines = answer.rule.criteria.filter { $0.count == nil }.map { criterion in
            EnterIndex.Line(
                criterion: criterion.code,
                part: form.integer("part-\(criterion.code)", criterion.part, in: 0...1_000_000_000),
                whole: form.integer("whole-\(criterion.code)", criterion.whole, in: 0...1_000_000_000))
        }
        if form.isValid {
            do {
                try await desk.perform(
                    EnterIndex(
                        month: month,
                        lines: lines + dropped.map { .init(criterion: $0.criterion, part: nil, whole: nil) },
                        source: form.fields["source"]), as: context.actor)
                return Redirect(
                    to: ("/service-index" as Href).adding("month", month.description), saying: "Đã lưu số liệu."
                ).response(from: request, context: context)
            } catch { try form.note(error, at: "source") }
        }
        return IndexEntryScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }
}

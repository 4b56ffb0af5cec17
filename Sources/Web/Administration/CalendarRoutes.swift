public import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// The office's working days, for administrators; everybody else gets «not found».
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | GET | /administration/calendar?year= | administrators | the days of a year |
/// | POST | /administration/calendar | administrators | shows what a decision moves; confirmed, enters it; takes one back |
/// | GET, POST | /api/calendar | administrators | the same for programs |
public struct CalendarRoutes: RouteProvider {
    private let desk: Desk

    public init(desk: Desk) { self.desk = desk }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/calendar") { request, context in
            let year = try request.query()["year"].flatMap { Int($0) }
            return CalendarScreen(answer: try await days(year, context)).page
        }
        routes.officer.post("/administration/calendar", use: decide)
        routes.api.get(
            "/api/calendar", "Ngày nghỉ, ngày làm bù của một năm",
            query: [.init("year", .integer, "Năm; không có là năm nay", isRequired: false)],
            gives: YearOfDays.Answer.shape
        ) { request, context in
            try await days(try request.query()["year"].flatMap { Int($0) }, context)
        }
        routes.api.post(
            "/api/calendar", "Ghi quyết định về một ngày, tính lại các thời hạn đang chạy",
            takes: APIForm(
                "DayDecision",
                [
                    .init("day", .day, "Ngày"),
                    .init("kind", .choice(DecidedDay.Kind.allCases.map(\.rawValue)), "Loại"),
                    .init("title", .text, "Tên"), .init("source", .text, "Căn cứ"),
                    .init("holiday", .text, "Mã ngày lễ", isRequired: false),
                    .init("inPlaceOf", .day, "Làm thay cho ngày", isRequired: false),
                    .init("rehearsal", .flag, "Chỉ xem thời hạn nào sẽ đổi", isRequired: false),
                ]), gives: Self.moves
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let day = Self.day(&form) else { throw RefusedForm(errors: form.errors) }
            return try await desk.perform(
                DecideDay(.decided(day), isRehearsal: form.flag("rehearsal")), as: context.actor)
        }
    }

    private func days(_ year: Int?, _ context: OfficerContext) async throws -> YearOfDays.Answer {
        let today = try await desk.today()
        return try await desk.ask(YearOfDays(year ?? today.year), as: context.actor)
    }

    @Sendable private func decide(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let year = form.fields["year"].flatMap { Int($0) }
        if form.fields["act"] == "withdraw", let day = form.day("day", "Ngày") {
            let moves = try await desk.perform(DecideDay(.withdrawn(day), isRehearsal: false), as: context.actor)
            return Redirect(
                to: "/administration/calendar?year=\(day.year)",
                saying: "Đã bỏ quyết định; \(moves.count) thời hạn được tính lại."
            ).response(from: request, context: context)
        }
        var moves: [DecideDay.Move]?
        if let day = Self.day(&form) {
            let isConfirmed = form.flag("confirmed")
            do {
                let moved = try await desk.perform(
                    DecideDay(.decided(day), isRehearsal: !isConfirmed), as: context.actor)
                if isConfirmed {
                    return Redirect(
                        to: "/administration/calendar?year=\(day.day.year)",
                        saying: "Đã ghi quyết định; \(moved.count) thời hạn được tính lại."
                    ).response(from: request, context: context)
                }
                moves = moved
            } catch { try form.note(error, at: "day") }
        }
        return CalendarScreen(answer: try await days(year, context), form: FormView(form), moves: moves).page
            .response(from: request, context: context)
    }

    /// Nil, with each fault at its field.
    private static func day(_ form: inout FormReader) -> DecidedDay? {
        let day = form.day("day", "Ngày")
        if day == nil, form.isValid { form.refuse("day", "Chưa nhập «Ngày».") }
        let kind: DecidedDay.Kind? = form.choice("kind", "Loại")
        let title = form.requiredText("title", "Tên", upTo: 200)
        let source = form.requiredText("source", "Căn cứ", upTo: 300)
        let holiday = form.text("holiday", "Thuộc ngày lễ", upTo: 60)
        let inPlaceOf = form.day("inPlaceOf", "Làm thay cho ngày")
        if let day, !(2013...2060).contains(day.year) {
            form.refuse("day", "Lịch làm việc chỉ có từ năm 2013 đến năm 2060.")
        }
        guard form.isValid, let day, let kind else { return nil }
        return DecidedDay(
            day: day, kind: kind, title: title, source: source, holiday: kind == .holiday ? holiday : nil,
            inPlaceOf: kind.isWorking ? inPlaceOf : nil)
    }

    private static let moves = JSONShape<[DecideDay.Move]>(
        "MovedDeadlines",
        [
            .init(
                list: "moved",
                JSONShape<DecideDay.Move>(
                    "MovedDeadline",
                    [
                        .init("obligation", "Mã nhiệm vụ", \.obligation), .init("content", "Nội dung", \.content),
                        .init("old", "Hạn cũ", \.old), .init("new", "Hạn mới", \.new),
                    ]), "Thời hạn đã, hoặc sẽ đổi"
            ) { $0 }
        ])
}

extension YearOfDays.Answer {
    static let shape = JSONShape<YearOfDays.Answer>(
        "WorkYear",
        [
            .init("year", "Năm", \.year), .init("workingDays", "Số ngày làm việc", \.workingDays),
            .init(
                list: "days",
                JSONShape<YearOfDays.Line>(
                    "WorkDay",
                    [
                        .init("day", "Ngày", \.day), .init("title", "Tên", \.mark.title),
                        .init("kind", "Loại", \.mark.kind.words), .init("source", "Căn cứ", \.mark.source),
                        .init("isCertain", "Đã có quyết định", \.mark.isCertain),
                    ]), "Ngày nghỉ, ngày làm bù, trừ nghỉ hằng tuần", \.lines),
        ])
}

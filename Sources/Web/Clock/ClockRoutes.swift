public import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Deadlines that explain themselves.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /obligations/:id/clock | whoever sees it | why it is due when it is, day by day |
/// | GET | /clock?from=&term= | signed in | the same for any term, to try it |
/// | GET | /api/obligations/:id/clock, /api/clock | the same | the same for programs |
public struct ClockRoutes: RouteProvider {
    private let desk: Desk

    public init(desk: Desk) { self.desk = desk }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/obligations/:id/clock") { _, context in
            let answer = try await desk.ask(DeadlineExplained(try context.key()), as: context.actor)
            return screen(answer).page
        }
        routes.officer.get("/clock") { request, context in
            var form = FormReader(try request.query())
            return try await trial(&form, context).page
        }
        routes.api.get(
            "/api/obligations/:id/clock", "Vì sao nhiệm vụ đến hạn vào ngày đó", gives: ClockAnswer.shape
        ) { _, context in
            let answer = try await desk.ask(DeadlineExplained(try context.key()), as: context.actor)
            return ClockAnswer(explanation: answer.explanation)
        }
        routes.api.get(
            "/api/clock", "Tính thử một thời hạn",
            query: [
                .init("from", .day, "Ngày bắt đầu"),
                .init("term", .text, "Khoảng thời gian, như «5 ngày làm việc»"),
            ], gives: ClockAnswer.shape
        ) { request, context in
            var form = FormReader(try request.query())
            guard let (rule, start) = Self.term(&form) else { throw RefusedForm(errors: form.errors) }
            return ClockAnswer(explanation: try await desk.ask(DeadlineTrial(rule, from: start), as: context.actor))
        }
    }

    private func screen(_ answer: DeadlineExplained.Answer) -> ClockScreen {
        let deadline = answer.deadline
        let from: HTML? = deadline.start.map { start in
            "<div><dt>Tính từ</dt><dd>\(WrittenDay.html(start))</dd></div>"
        }
        let term: HTML? = deadline.term.map { "<div><dt>Khoảng thời gian</dt><dd>\($0.words)</dd></div>" }
        let steps = answer.milestones.filter { $0.doneOn == nil }.map { step -> HTML in
            "<li>\(step.text): \(WrittenDay.html(step.due)), ngày do văn bản ấn định</li>"
        }
        let milestones: HTML? = steps.isEmpty ? nil : "<section><h2>Các mốc</h2><ul>\(steps)</ul></section>"
        let moves: HTML? =
            answer.adjustments.isEmpty
            ? nil
            : """
            <section id="adjustments"><h2>Đã điều chỉnh \(answer.adjustments.count) lần</h2>\
            <div class="prose"><ul>\(answer.adjustments.map { "<li>\($0.line)</li>" as HTML })</ul></div></section>
            """
        // A day that was moved since, or that nobody wrote down, stands in no paper.
        let laid = answer.document == nil ? "Thời hạn được giao" : "Văn bản ghi"
        return ClockScreen(
            title: "Vì sao hạn là ngày này",
            breadcrumbs: [
                MenuItem("Việc của tôi", "/work"),
                MenuItem(ObligationTitle.short(answer.content), "/obligations/\(answer.obligation)"),
            ], place: .work,
            intro: """
                <dl class="facts"><div><dt>\(answer.adjustments.isEmpty ? laid : "Thời hạn sau điều chỉnh")</dt><dd>\(deadline.words)</dd></div>\(term)\(from)</dl>

                """, explanation: answer.explanation, choices: answer.choices, after: "\(moves)\(milestones)")
    }

    private func trial(_ form: inout FormReader, _ context: OfficerContext) async throws -> ClockScreen {
        var explanation: ClockExplanation?
        if form.fields["term"] != nil, let (rule, start) = Self.term(&form) {
            explanation = try await desk.ask(DeadlineTrial(rule, from: start), as: context.actor)
        }
        let view = FormView(form)
        var screen = ClockScreen(
            title: "Tính thời hạn", breadcrumbs: [], place: .work,
            intro: """
                <form class="form" method="get" action="/clock" novalidate>\(view.summary)\
                \(view.day("from", "Tính từ ngày", help: "Ngày nhận, ngày ký…; ngày này không tính."))\
                \(view.text("term", "Khoảng thời gian", help: "Như 5 ngày làm việc, 10 ngày, 1 tháng, 8 giờ làm việc."))\
                <div class="form-buttons">\(Button.submit("Tính"))</div></form>

                """, explanation: explanation, choices: desk.rules.calendar.choices)
        screen.isTrial = true
        return screen
    }

    /// Notes what is wrong at its field.
    private static func term(_ form: inout FormReader) -> (DeadlineRule, ClockStart)? {
        let text = form.requiredText("term", "Khoảng thời gian", upTo: 60)
        let day = form.day("from", "Tính từ ngày")
        if day == nil, form.isValid { form.refuse("from", "Chưa nhập «Tính từ ngày».") }
        let term = Term(words: text)
        if !text.isEmpty, term == nil {
            form.refuse("term", "Không hiểu «\(text)»; nhập như 5 ngày làm việc, 10 ngày, 1 tháng.")
        }
        guard let term, let day else { return nil }
        return (.within(term), ClockStart(day))
    }
}

/// An explanation for programs.
struct ClockAnswer: Sendable {
    let explanation: ClockExplanation?

    static let shape = JSONShape<ClockAnswer>(
        "Clock",
        [
            .init("due", "Hạn cuối; không có khi đang tạm dừng hoặc không có ngày", \.explanation?.due?.day),
            .init("time", "Phút trong ngày, khi hạn tính bằng giờ", \.explanation?.due?.minute),
            .init(list: "steps", line, "Từng ngày theo thứ tự") { $0.explanation?.lines ?? [] },
        ])

    private static let line = JSONShape<ClockLine>(
        "ClockStep",
        [
            .init("day", "Ngày", \.day), .init("through", "Ngày cuối, khi gộp nhiều ngày", \.through),
            .init("verdict", "Được tính hay không", \.verdict), .init("reason", "Lý do", \.reason),
            .init("source", "Căn cứ", \.source),
        ])
}

public import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// «Vì sao tôi xem được?», of any record and any moment.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /sight?kind=&id= | whoever may see the record | why he or she does |
/// | GET | /sight?kind=&id=&person=&on=&at= | oneself; administrators for anybody | why, on that day at that time |
/// | GET | /api/sight?… | the same | the same |
public struct SightRoutes: RouteProvider {
    private let desk: Desk

    public init(desk: Desk) {
        self.desk = desk
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/sight") { request, context in
            let fields = try request.query()
            var form = FormReader(fields)
            let question = try Self.question(&form)
            guard form.isValid else {
                // The question about now stays answerable beside the field that is wrong.
                let now = try await desk.ask(
                    SightQuestion(question.subject, of: question.person), as: context.actor)
                return SightScreen(answer: now, mayAskOthers: context.actor.has(.administrator), form: FormView(form))
                    .page
            }
            let answer = try await desk.ask(question, as: context.actor)
            return SightScreen(
                answer: answer, mayAskOthers: context.actor.has(.administrator), form: FormView(fields)
            ).page
        }
        routes.api.get(
            "/api/sight", "Vì sao xem được một nội dung",
            query: [
                .init("kind", .choice(SightSubject.kinds), "Loại nội dung"), .init("id", .integer, "Mã của nội dung"),
                .init("person", .integer, "Mã của người; quản trị viên hỏi được về người khác", isRequired: false),
                .init("on", .day, "Ngày, khi hỏi về lúc đã qua", isRequired: false),
                .init("at", .text, "Giờ:phút của ngày ấy; để trống là cuối ngày", isRequired: false),
            ], gives: SightQuestion.Answer.shape
        ) { request, context in
            var form = FormReader(try request.query())
            let question = try Self.question(&form)
            guard form.isValid else { throw RefusedForm(errors: form.errors) }
            return try await desk.ask(question, as: context.actor)
        }
    }

    private static func question(_ form: inout FormReader) throws -> SightQuestion {
        let id = Int64(form.text("id", "Mã", upTo: 20) ?? "") ?? 0
        guard let subject = SightSubject(kind: form.text("kind", "Loại", upTo: 20) ?? "", id: id) else {
            throw HTTPError(.notFound)
        }
        let person = form.text("person", "Người", upTo: 20).flatMap { Key<Person>($0) }
        var moment: Instant?
        if let day = form.day("on", "Ngày") {
            let time = form.text("at", "Giờ", upTo: 5) ?? "23:59"
            let parts = time.split(separator: ":").compactMap { Int($0) }
            if parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) {
                moment = OfficeTime.start(of: day).adding(seconds: Int64(parts[0] * 3_600 + parts[1] * 60 + 59))
            } else {
                form.refuse("at", "Giờ viết như 16:30.")
            }
        }
        return SightQuestion(subject, of: person, at: moment)
    }
}

import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What people say of the service after a result.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /danh-gia/:token | whoever holds the link of a result | the first question |
/// | POST | /danh-gia/:token | the same | the next question with what was answered; at the end the rating is kept, once |
/// | GET | /ratings?before= | leaders, the counter, administrators, heads of units | what was said, the newest first |
/// | GET, POST | /api/public/ratings… | whoever holds the link | the same for programs |
/// | GET | /api/ratings?before= | as /ratings | the same |
struct RatingRoutes: RouteProvider {
    let services: PublicServices

    private var desk: Desk { services.desk }

    func add(to routes: WebRoutes) {
        routes.open.get("/danh-gia/:token") { request, context in
            try services.admit(context, true)
            let token = context.parameters.get("token") ?? ""
            let asked = try await questionnaire(token)
            guard !asked.isRated else { return try ended(nil, request, context) }
            return LookUpRoutes.quiet(
                RatingScreen(token: token, answer: asked, rules: services.rules, step: 0).page
                    .response(from: request, context: context))
        }
        routes.open.post("/danh-gia/:token") { request, context in
            try services.admit(context, true)
            return LookUpRoutes.quiet(try await goOn(request, context))
        }
        routes.officer.get("/ratings") { request, context in
            let before: Key<ServiceRating>? = try QueryReader(try request.query()).key("before", "Sau mục")
            return RatingListScreen(
                answer: try await desk.ask(RatingList(before: before), as: context.actor), reader: context.actor
            ).page
        }
        addAPI(to: routes)
    }

    private func questionnaire(_ token: String) async throws -> RatingQuestionnaire.Answer {
        try await desk.ask(RatingQuestionnaire(token: token, key: try await services.ratingKey()), as: .citizen)
    }

    private func rate(_ token: String, _ chosen: [String: String], _ comment: String?) async throws {
        try await desk.perform(
            RateService(token: token, key: try await services.ratingKey(), chosen: chosen, comment: comment),
            as: .citizen)
    }

    private func goOn(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = context.parameters.get("token") ?? ""
        var form = FormReader(try await request.publicForm())
        let asked = try await questionnaire(token)
        guard !asked.isRated else { return try ended(form.fields["comment"], request, context) }
        let questions = asked.form.questions
        var step = min(max(form.fields["buoc"].flatMap { Int($0) } ?? 0, 0), questions.count)
        if form.fields["di"] == "lui" {
            step = max(0, step - 1)
        } else if step < questions.count {
            let question = questions[step]
            if question.isRequired, question.choice(form.fields[question.code]) == nil {
                form.refuse(question.code, "Chọn một mức rồi bấm «Tiếp tục».")
            } else {
                step += 1
            }
        } else {
            let given = questions.compactMap { question in form.fields[question.code].map { (question.code, $0) } }
            do {
                try await rate(token, Dictionary(given) { first, _ in first }, form.fields["comment"])
                return RatingEndScreen(rules: services.rules).page.response(from: request, context: context)
            } catch let refusal as OfficeError where refusal.code == .conflict {
                return try ended(form.fields["comment"], request, context)
            } catch {
                try form.note(error, at: "comment")
                step = questions.firstIndex { $0.code == form.errors.first?.field } ?? questions.count
            }
        }
        return RatingScreen(token: token, answer: asked, rules: services.rules, step: step, form: FormView(form)).page
            .response(from: request, context: context)
    }

    private func ended(_ comment: String?, _ request: Request, _ context: WebContext) throws -> Response {
        RatingEndScreen(rules: services.rules, refused: (RateService.rated.message, comment?.tidyOrNil)).page
            .response(from: request, context: context)
    }

    // MARK: - For programs

    private func addAPI(to routes: WebRoutes) {
        routes.publicAPI.post(
            "/api/public/ratings/questions", "Các câu hỏi đánh giá của một kết quả", takes: RatingLink.self,
            gives: RatingQuestionnaire.Answer.shape
        ) { body, _, context in
            try services.admit(context, true)
            return try await questionnaire(body.token)
        }
        routes.publicAPI.post(
            "/api/public/ratings", "Đánh giá một kết quả; mỗi kết quả một lần", takes: NewRating.self,
            gives: RatingQuestionnaire.Answer.shape
        ) { body, _, context in
            try services.admit(context, true)
            let chosen = Dictionary((body.answers ?? []).map { ($0.name, $0.value) }) { first, _ in first }
            try await rate(body.token, chosen, body.comment)
            return try await questionnaire(body.token)
        }
        routes.api.get(
            "/api/ratings", "Ý kiến đánh giá, mới nhất trước, mỗi lần 50",
            query: [.init("before", .integer, "Giá trị «next» của trang trước", isRequired: false)],
            gives: RatingList.Answer.shape
        ) { request, context in
            let before: Key<ServiceRating>? = try QueryReader(try request.query()).key("before", "Sau mục")
            return try await desk.ask(RatingList(before: before), as: context.actor)
        }
    }
}

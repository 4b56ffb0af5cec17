import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The yearly review for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/plans/:id/review | whoever sees the plan | what the page shows |
/// | POST | /api/reviews/objections | whoever speaks for the part | says why it is late |
/// | POST | /api/reviews/objections/:id | leaders, the planner | decides it |
extension ReviewRoutes {
    func addAPI(to routes: WebRoutes) {
        let year: APISchema.Field = .init(
            "period", .text, "Năm kiểm điểm, 2026; mặc định là năm đang chạy", isRequired: false)
        routes.api.get(
            "/api/plans/:id/review", "Kiểm điểm một kế hoạch: hạn chế, biện pháp, kết quả, đánh giá từng đơn vị",
            query: [year], gives: PlanReviewPage.shape
        ) { request, context in
            try await content(request, context)
        }
        addNextPlanAPI(to: routes, year: year)
        routes.api.post(
            "/api/reviews/objections", "Nêu lý do một phần việc chậm",
            takes: APIForm(
                "NewReviewObjection",
                [
                    .init("obligation", .integer, "Mã nhiệm vụ"), .init("participant", .integer, "Mã phần việc"), year,
                    .init("reason", .text, "Lý do"),
                    .init("kept", .list(.text), "Tệp minh chứng đã gửi qua /api/files", isRequired: false),
                ]), gives: ReviewObjectionKey.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let obligation = form.key("obligation", "Nhiệm vụ", of: Obligation.self)
            let participant = form.key("participant", "Phần việc", of: Participant.self)
            let reason = form.requiredText("reason", "Lý do", upTo: 2_000)
            guard form.isValid, let obligation, let participant else { throw form.firstFault }
            let id = try await services.desk.perform(
                ObjectToReview(
                    to: participant, of: obligation, period: try ReviewAddress(Key(1), fields).period, reason: reason,
                    files: try services.ledger.kept(fields, from: context.actor.person), rules: rules),
                as: context.actor)
            return ReviewObjectionKey(id: id)
        }
        routes.api.post(
            "/api/reviews/objections/:id", "Quyết định ý kiến của đơn vị về việc chậm",
            takes: APIForm(
                "ReviewObjectionDecision",
                [
                    .init("decision", .choice(ReviewObjection.Decision.allCases.map(\.rawValue)), "Quyết định"),
                    .init("reason", .text, "Lý do"),
                ]), gives: DoneAnswer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let decision = form.choice("decision", "Quyết định", of: ReviewObjection.Decision.self)
            let reason = form.requiredText("reason", "Lý do", upTo: 2_000)
            guard form.isValid, let decision else { throw form.firstFault }
            try await services.desk.perform(
                DecideObjection(try context.key(), decision, reason: reason), as: context.actor)
            return DoneAnswer()
        }
    }
}

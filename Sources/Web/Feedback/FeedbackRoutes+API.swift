import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// The same for programs.
extension FeedbackRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/regulation-feedback", "Phản ánh, kiến nghị về quy định, mới nhất trước, mỗi lần 50",
            query: [
                .init("view", .choice(FeedbackList.Tab.allCases.map(\.rawValue)), "Danh sách", isRequired: false),
                .init("text", .text, "Từ cần tìm, không cần dấu", isRequired: false),
                .init("before", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: FeedbackList.Answer.shape
        ) { request, context in try await desk.ask(try question(request), as: context.actor) }
        routes.api.get(
            "/api/regulation-feedback/:id", "Một phản ánh, kiến nghị", gives: FeedbackQuestion.Answer.shape
        ) { _, context in try await asked(context) }
        routes.api.post(
            "/api/regulation-feedback/:id/approval", "Duyệt trả lời",
            takes: APIForm("FeedbackApproval", [ActField.version]), gives: FormAct.shape
        ) { fields, _, context in
            let id: Key<RegulationFeedback> = try context.key()
            try await desk.perform(
                DecideFeedbackAnswer(id, isApproved: true, version: FormReader(fields).version()), as: context.actor)
            return FormAct.Done(href: "/regulation-feedback/\(id)", words: "")
        }
        routes.api.get(
            "/api/regulation-feedback/figures", "Số liệu phản ánh, kiến nghị của một kỳ",
            query: [
                .init("from", .day, "Ngày đầu kỳ; bỏ trống là đầu tháng", isRequired: false),
                .init("to", .day, "Ngày cuối kỳ; bỏ trống là hôm nay", isRequired: false),
            ], gives: FeedbackFiguresQuestion.Answer.shape
        ) { request, context in
            let span = PetitionSpan(try request.query(), today: services.today)
            return try await desk.ask(FeedbackFiguresQuestion(from: span.from, to: span.to), as: context.actor)
        }
    }
}

extension RegulationFeedback {
    /// Without what tells how to reach the sender.
    static let shape = JSONShape<RegulationFeedback>(
        "RegulationFeedback",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("code", "Mã", \.code),
            .init(choice: "channel", "Nguồn", \.channel), .init("receivedOn", "Ngày nhận", \.receivedOn),
            .init("subject", "Tiêu đề", \.subject), .init("content", "Nội dung", \.content),
            .init("regulation", "Quy định được nói tới", \.regulation), .init(choice: "kind", "Loại", \.kind),
            .init(choice: "state", "Tình trạng", \.state), .init("unit", NamedParty.shape, "Đơn vị trả lời", \.unit),
            .init("answerDue", "Hạn trả lời", \.answerDue), .init("answer", "Trả lời", \.answer),
            .init("approvedOn", "Ngày duyệt trả lời", \.approvedOn),
            .init("answeredOn", "Ngày gửi trả lời", \.answeredOn),
            .init("sentWay", "Cách gửi") { $0.sending?.way.rawValue },
            .init("publishedOn", "Ngày công khai") { $0.publication?.day },
            .init("version", "Phiên bản", \.version),
        ])
}

extension FeedbackList.Answer {
    static let shape = JSONShape<FeedbackList.Answer>(
        "FeedbackList",
        [
            .init(list: "items", RegulationFeedback.shape, "Các phản ánh, kiến nghị", \.items),
            .init("next", "Gửi làm «before» để xem tiếp", \.next),
        ])
}

extension FeedbackQuestion.Answer {
    static let shape = JSONShape<FeedbackQuestion.Answer>(
        "FeedbackPage", [.init("feedback", RegulationFeedback.shape, "Phản ánh, kiến nghị", \.feedback)])
}

extension FeedbackFiguresQuestion.Answer {
    static let shape = JSONShape<FeedbackFiguresQuestion.Answer>(
        "FeedbackFigures",
        [
            .init("from", "Ngày đầu kỳ", \.from), .init("to", "Ngày cuối kỳ", \.to),
            .init("received", "Tiếp nhận", \.figures.received), .init("inTime", "Trả lời đúng hạn", \.figures.inTime),
            .init("late", "Trả lời quá hạn", \.figures.late), .init("open", "Đang xử lý trong hạn", \.figures.open),
            .init("overdue", "Đang xử lý quá hạn", \.figures.overdue),
            .init("published", "Đã công khai", \.figures.published), .init("refused", "Không xử lý", \.figures.refused),
            .init("forwarded", "Chuyển cơ quan khác", \.figures.forwarded),
        ])
}

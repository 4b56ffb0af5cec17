import Desk
import Office

/// The key of an objection that was just raised.
struct ReviewObjectionKey: Sendable {
    let id: Key<ReviewObjection>

    static let shape = JSONShape<ReviewObjectionKey>("ReviewObjectionKey", [.init("id", "Mã ý kiến", \.id)])
}

extension PlanReviewPage {
    static let shape = JSONShape<PlanReviewPage>(
        "PlanReview",
        [
            .init("plan", DocumentLabel.shape, "Kế hoạch", \.review.plan),
            .init("period", "Năm kiểm điểm", \.review.period.description),
            .init("span", ReportSpan.shape, "Kỳ số liệu", \.review.span),
            .init("total", ReportFigures.shape, "Toàn kế hoạch, mỗi nhiệm vụ tính một lần", \.review.total),
            .init(list: "units", unit, "Đánh giá từng đơn vị", \.review.units),
            .init(list: "topics", topic, "Hạn chế (trước) và các mục khác, với biện pháp", \.review.topics),
            .init(
                list: "pointsWithoutTask", DraftHeading.shape, "Nội dung chưa có biện pháp, nhiệm vụ",
                \.review.openPoints),
            .init(list: "objections", ReviewObjection.shape, "Ý kiến của đơn vị", \.review.objections),
            .init("mayObject", "Phần việc chậm mà người gọi được nêu lý do") { $0.mayObject.sorted() },
            .init("mayDecide", "Ý kiến mà người gọi được quyết định") { $0.mayDecide.sorted() },
            .init("isCut", "Kế hoạch còn nhiệm vụ chưa tính", \.review.isCut),
        ])

    private static let unit = JSONShape<PlanReview.UnitLine>(
        "ReviewUnit",
        [
            .init("party", NamedParty.shape, "Đơn vị, cá nhân", \.party),
            .init("figures", ReportFigures.shape, "Số liệu", \.figures),
            .init("excused", ReportFigures.shape, "Trong đó chậm có lý do chính đáng", \.excused),
            .init(
                "score", "Điểm, tính bằng phần mười, trên 1000; không có khi chưa việc nào đến hạn", \.assessment.score),
            .init("grade", "Mức", \.assessment.grade), .init("explanation", "Cách tính", \.assessment.explanation),
        ])

    private static let topic = JSONShape<PlanReview.Topic>(
        "ReviewTopic",
        [
            .init("title", "Hạn chế, hoặc đề mục", \.title), .init("isShortcoming", "Là hạn chế", \.isShortcoming),
            .init(choice: "remedy", "Mức khắc phục", \.remedy),
            .init("figures", ReportFigures.shape, "Số liệu", \.figures),
            .init(list: "measures", measure, "Biện pháp", \.measures),
        ])

    private static let measure = JSONShape<ReviewMeasure>(
        "ReviewMeasure",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation), .init("ref", "Mục trong kế hoạch", \.ref),
            .init("content", "Biện pháp, nhiệm vụ", \.content), .init("product", "Sản phẩm", \.product),
            .init("lead", NamedParty.shape, "Chủ trì", \.lead), .init("coordinating", "Phối hợp", \.coordinating),
            .init(list: "parts", part, "Các phần phải có kết quả; phần chủ trì đứng đầu", \.parts),
            .init("lastReport", "Báo cáo gần nhất", \.lastReport), .init("evidence", "Số minh chứng", \.evidenceCount),
            .init("adjustments", "Số lần điều chỉnh thời hạn", \.adjustmentCount),
        ])

    private static let part = JSONShape<ReviewMeasure.Part>(
        "ReviewPart",
        [
            .init("participant", "Mã phần việc", \.participant),
            .init("party", NamedParty.shape, "Đơn vị, cá nhân", \.party),
            .init(choice: "phase", "Tình trạng cuối kỳ", \.standing.phase), .init("due", "Thời hạn", \.standing.due),
            .init("endedOn", "Ngày xong hoặc kết thúc", \.standing.endedOn),
        ])
}

extension ReviewObjection {
    static let shape = JSONShape<ReviewObjection>(
        "ReviewObjection",
        [
            .init("id", "Mã", \.id), .init("obligation", "Mã nhiệm vụ", \.obligation),
            .init("participant", "Mã phần việc", \.participant),
            .init("party", NamedParty.shape, "Đơn vị, cá nhân", \.party), .init("reason", "Lý do chậm", \.reason),
            .init("evidence", "Tên các tệp minh chứng") { $0.evidence.map(\.fileName) },
            .init("askedBy", NamedParty.shape, "Ai nêu", \.askedBy), .init("askedAt", "Lúc nào", \.askedAt),
            .init(choice: "decision", "Quyết định; không có khi đang chờ", \.decision),
            .init("decidedBy", NamedParty.shape, "Ai quyết định", \.decidedBy),
            .init("decidedAt", "Quyết định lúc nào", \.decidedAt),
            .init("decisionReason", "Lý do quyết định", \.decisionReason),
        ])
}

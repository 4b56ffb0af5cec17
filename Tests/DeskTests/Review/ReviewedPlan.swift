import Office
import Paper
import TestSupport

@testable import Desk

/// A plan with a strength, two shortcomings with their measures, and one without, as a clerk takes it in.
enum ReviewedPlan {
    static let text = """
        KẾ HOẠCH
        Khắc phục hạn chế, khuyết điểm năm 2025

        I. MỤC ĐÍCH, YÊU CẦU
        1. Khắc phục dứt điểm các hạn chế đã được chỉ ra.
        II. NỘI DUNG THỰC HIỆN
        1. Nhiệm vụ, giải pháp phát huy ưu điểm
        a) Nội dung: Phổ biến các nghị quyết mới đến công chức.
        - Chỉ đạo thực hiện: Chánh Văn phòng.
        - Đơn vị chủ trì: Phòng Hành chính - Quản trị.
        - Thời gian thực hiện: Thường xuyên trong năm 2025.
        2. Nhiệm vụ, giải pháp khắc phục hạn chế, khuyết điểm
        a) Đơn thư trả lời có lúc còn chậm.
        - Biện pháp khắc phục: Rà soát đơn thư tồn đọng, lập sổ theo dõi.
        - Đơn vị chủ trì: Phòng Nội chính.
        - Phối hợp thực hiện: Phòng Kinh tế.
        - Sản phẩm: Sổ theo dõi đơn thư.
        - Thời gian thực hiện: Trước ngày 30/4/2025.
        b) Dự toán lập chưa sát với thực tế.
        - Biện pháp khắc phục: Ban hành định mức chi nội bộ.
        - Đơn vị chủ trì: Phòng Kinh tế.
        - Thời gian thực hiện: Quý II năm 2025.
        c) Hồ sơ điện tử nộp lưu chưa đầy đủ.
        """

    static func read(_ bytes: [UInt8], name: String) throws -> Reading {
        DirectiveReader().read(try PaperReader.read(bytes: bytes, name: name))
    }
}

extension TestOffice {
    /// The plan, read and confirmed.
    func reviewedPlan() async throws -> Key<Document> {
        let paper = try PaperReader.read(bytes: Array(ReviewedPlan.text.utf8), name: "ke-hoach.txt")
        let document = try await receive(DirectiveReader().read(paper), text: paper.text)
        var draft = try await ask(ReadingQuestion(document), as: clerk).draft
        draft.assigner = chief
        draft.header.number = "18/KH-VP"
        draft.header.issuedOn = "15/01/2025"
        let version = try await perform(SaveDraft(document: document, draft: draft, version: 1), as: clerk)
        let outcome = try await perform(ConfirmReading(document, version: version), as: clerk)
        guard case .done = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        return document
    }

    func review(_ plan: Key<Document>, as person: Key<Person>, year: String? = nil) async throws -> PlanReviewPage {
        try await ask(
            PlanReviewQuestion(plan, period: year.flatMap { ReportPeriod($0) }, rules: .standard), as: person)
    }

    /// Says for whoever it is why the first late part is late.
    func object(
        in plan: Key<Document>, reason: String = "Chờ hướng dẫn của bộ", by person: Key<Person>
    ) async throws -> Key<ReviewObjection> {
        let page = try await review(plan, as: person)
        let parts = page.review.topics.flatMap(\.measures).flatMap(\.parts)
        guard let part = parts.first(where: { page.mayObject.contains($0.participant) }) else {
            throw OfficeError(.notFound, "nothing to object to")
        }
        return try await perform(
            ObjectToReview(
                to: part.participant, of: part.standing.obligation, reason: reason, rules: .standard), as: person)
    }
}

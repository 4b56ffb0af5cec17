import Desk
import Office

extension ReadingDraft {
    static let shape = JSONShape<ReadingDraft>(
        "ReadingDraft",
        [
            .init("header", DraftHeader.shape, "Thông tin của văn bản", \.header),
            .init("assigner", "Mã người giao, xác nhận kết quả", \.assigner),
            .init(list: "keptBy", DraftParty.shape, "Ai theo dõi chung", \.keptBy),
            .init(list: "outline", DraftHeading.shape, "Đề mục của văn bản", \.outline),
            .init(list: "relations", DraftRelation.shape, "Văn bản được viện dẫn, sửa đổi, thay thế", \.relations),
            .init(list: "tasks", DraftTask.shape, "Các nhiệm vụ", \.tasks),
        ])
}

extension DraftHeader {
    static let shape = JSONShape<DraftHeader>(
        "DraftHeader",
        [
            .init(choice: "direction", "Đến, đi hay nội bộ", \.direction), .init("kind", "Tên loại", \.kind),
            .init("number", "Số, ký hiệu", \.number),
            .init("issuedOn", "Ngày ban hành, YYYY-MM-DD hoặc dd/mm/yyyy", \.issuedOn),
            .init("issuer", "Cơ quan ban hành", \.issuer), .init("title", "Trích yếu", \.title),
            .init("signer", "Người ký", \.signer),
            .init("recipients", "Nơi nhận, cách nhau bằng dấu chấm phẩy", \.recipients),
            .init("replyBy", "Hạn trả lời mà nơi gửi đặt, YYYY-MM-DD hoặc dd/mm/yyyy", \.replyBy),
            .init("urgency", "Độ khẩn: 0 không, 1 Khẩn, 2 Thượng khẩn, 3 Hỏa tốc", \.urgency.rawValue),
        ])
}

extension DraftParty {
    static let shape = JSONShape<DraftParty>(
        "DraftParty",
        [
            .init("printed", "Tên như in trong văn bản", \.printed),
            .init("parties", "Mã những đơn vị, người được chỉ; trống khi chưa rõ", \.parties),
            .init("due", "Hạn riêng của bên phối hợp, YYYY-MM-DD hoặc dd/mm/yyyy", \.due),
        ])
}

extension DraftRelation {
    static let shape = JSONShape<DraftRelation>(
        "DraftRelation",
        [
            .init("number", "Số, ký hiệu được viện dẫn", \.number),
            .init("document", "Mã văn bản đó ở đây", \.document),
            .init(choice: "kind", "Sửa đổi, thay thế hay trả lời; không có khi chỉ viện dẫn", \.kind),
        ])
}

extension DraftTask {
    static let shape = JSONShape<DraftTask>(
        "DraftTask",
        [
            .init("id", "Số của nhiệm vụ trong bản đọc, không đổi", \.id), .init("ref", "Mục trong văn bản", \.ref),
            .init("content", "Nội dung", \.content), .init("product", "Sản phẩm", \.product),
            .init("addresses", "Hạn chế mà nhiệm vụ khắc phục", \.addresses),
            .init(list: "directedBy", DraftParty.shape, "Chỉ đạo", \.directedBy),
            .init(list: "lead", DraftParty.shape, "Chủ trì: đúng một", \.lead),
            .init(list: "coordinate", DraftParty.shape, "Phối hợp", \.coordinate),
            .init(list: "inform", DraftParty.shape, "Để biết", \.inform),
            .init(choice: "closingRule", "Xong khi chủ trì xong, hay khi mọi phần xong", \.closingRule),
            .init("deadline", DraftDeadline.shape, "Thời hạn", \.deadline),
            .init("source", SourceRange.shape, "Vị trí trong nguyên văn", \.source),
            .init("isKept", "Là nhiệm vụ; sai khi đã bỏ", \.isKept),
            .init("confidence", "Mức chắc chắn khi đọc, từ 0 đến 100", \.confidence),
            .init("printedLeads", "Mọi tên chủ trì như in trong văn bản", \.printedLeads),
            .init("change", DraftChange.shape, "Nhiệm vụ cũ mà nhiệm vụ này điều chỉnh hoặc thay thế", \.change),
        ])
}

extension DraftDeadline {
    static let shape = JSONShape<DraftDeadline>(
        "DraftDeadline",
        [
            .init(choice: "kind", "Loại thời hạn", \.kind), .init("text", "Như in trong văn bản", \.text),
            .init("from", "Từ ngày, YYYY-MM-DD hoặc dd/mm/yyyy", \.from),
            .init("due", "Đến ngày, YYYY-MM-DD hoặc dd/mm/yyyy", \.due), .init("time", "Giờ, HH:MM", \.time),
            .init("every", "Nhịp báo cáo", \.every),
            .init("term", "Khoảng thời gian tính từ ngày bắt đầu, như «5 ngày làm việc»", \.term),
            .init("start", "Ngày bắt đầu tính, YYYY-MM-DD hoặc dd/mm/yyyy", \.start),
            .init(list: "milestones", DraftMilestone.shape, "Các mốc", \.milestones),
        ])
}

extension DraftMilestone {
    static let shape = JSONShape<DraftMilestone>(
        "DraftMilestone",
        [.init("text", "Nội dung", \.text), .init("due", "Thời hạn, YYYY-MM-DD hoặc dd/mm/yyyy", \.due)])
}

extension DraftChange {
    static let shape = JSONShape<DraftChange>(
        "DraftChange",
        [
            .init("obligation", "Mã nhiệm vụ cũ", \.obligation),
            .init(choice: "kind", "Điều chỉnh hay thay thế", \.kind),
        ])
}

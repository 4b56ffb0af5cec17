import Desk
import Office

extension NamedParty {
    static let shape = JSONShape<NamedParty>(
        "Party",
        [
            .init("key", "Mã đơn vị hoặc người", \.key), .init(choice: "kind", "Đơn vị hay người", \.kind),
            .init("name", "Tên hiện nay", \.name),
        ])
}

extension DocumentLabel {
    static let shape = JSONShape<DocumentLabel>(
        "DocumentLabel",
        [
            .init("id", "Mã văn bản", \.id), .init("kind", "Tên loại", \.kind),
            .init("number", "Số, ký hiệu", \.number), .init("issuedOn", "Ngày ban hành", \.issuedOn),
            .init("title", "Trích yếu", \.title),
        ])
}

extension Deadline {
    static let shape = JSONShape<Deadline>(
        "Deadline",
        [
            .init(choice: "kind", "Loại thời hạn", \.kind), .init("text", "Như in trong văn bản", \.text),
            .init("from", "Từ ngày", \.from), .init("due", "Ngày cuối cùng còn đúng hạn", \.due),
            .init("time", "Giờ, HH:MM", \.time), .init("every", "Nhịp báo cáo", \.every),
            .init("term", "Khoảng thời gian tính từ ngày bắt đầu") { $0.term?.words },
            .init("start", "Ngày bắt đầu tính", \.start),
        ])
}

extension ObligationItem {
    static let shape = JSONShape<ObligationItem>(
        "ObligationItem",
        [
            .init("id", "Mã nhiệm vụ", \.id), .init("ref", "Mục trong văn bản", \.ref),
            .init("content", "Nội dung", \.content), .init("product", "Sản phẩm", \.product),
            .init("document", DocumentLabel.shape, "Văn bản giao", \.document),
            .init(choice: "origin", "Giao bằng gì", \.origin), .init(choice: "state", "Trạng thái", \.state),
            .init("progress", "Tiến độ, phần trăm", \.progress),
            .init("deadline", Deadline.shape, "Thời hạn", \.deadline),
            .init("nextDue", "Ngày đến hạn gần nhất: thời hạn, hoặc mốc chưa xong", \.nextDue),
            .init(
                "lateAfter", "Ngày cuối cùng còn trong hạn; trống khi không thể quá hạn, như đã báo cáo đúng hạn",
                \.lateAfter),
            .init("ownDue", "Hạn riêng của phần việc trong danh sách, khi trước «nextDue»", \.ownDue),
            .init("closedOn", "Ngày kết thúc", \.closedOn), .init("lead", NamedParty.shape, "Chủ trì", \.lead),
            .init("officer", NamedParty.shape, "Người được phân công", \.officer),
            .init(list: "coordinating", NamedParty.shape, "Phối hợp", \.coordinating),
            .init("assigner", NamedParty.shape, "Người giao", \.assigner),
            .init("lastReport", LastReport.shape, "Báo cáo mới nhất", \.lastReport),
        ])
}

extension ObligationItem.LastReport {
    static let shape = JSONShape<ObligationItem.LastReport>(
        "LastReport",
        [
            .init("at", "Lúc", \.at), .init("text", "Nội dung", \.text),
            .init("percent", "Tiến độ, phần trăm", \.percent),
        ])
}

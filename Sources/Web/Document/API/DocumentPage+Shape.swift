import Desk
import Office
import Paper
import Signature

extension DocumentItem {
    static let shape = JSONShape<DocumentItem>(
        "DocumentItem",
        [
            .init("document", DocumentLabel.shape, "Văn bản", \.label),
            .init(choice: "direction", "Đến, đi hay nội bộ", \.direction),
            .init("issuer", "Cơ quan ban hành", \.issuer),
            .init("secrecy", "Độ mật: 0 không, 1 Mật, 2 Tối mật, 3 Tuyệt mật", \.secrecy.rawValue),
            .init("urgency", "Độ khẩn: 0 không, 1 Khẩn, 2 Thượng khẩn, 3 Hỏa tốc", \.urgency.rawValue),
            .init(choice: "state", "Trạng thái", \.state), .init("obligationCount", "Số nhiệm vụ", \.obligationCount),
            .init("createdBy", NamedParty.shape, "Người tiếp nhận", \.createdBy),
            .init("createdAt", "Lúc tiếp nhận", \.createdAt),
            .init("recalledAt", "Thu hồi lúc; không có khi còn hiệu lực", \.recall?.at),
            .init("recallReason", "Lý do thu hồi", \.recall?.reason),
        ])
}

extension DocumentListPage {
    static let shape = JSONShape<DocumentListPage>(
        "DocumentList",
        [
            .init(list: "items", listed, "Các văn bản") { list in
                list.items.map { ($0, list.incomingStates[$0.label.id], list.entries[$0.label.id]) }
            },
            .init(
                "unenteredCount",
                "Số văn bản đến chưa vào sổ, ở danh sách văn bản đến của người xem sổ; 100 là trên 99",
                \.unenteredCount),
            .init("readingCount", "Số văn bản chờ xác nhận; 100 là trên 99", \.readingCount),
            .init("next", "Gửi làm «before» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension DocumentListPage {
    private static let listed = JSONShape<(DocumentItem, IncomingState?, RegisterPlace?)>(
        "ListedDocument",
        DocumentItem.shape.fields.map { field in
            .init(field, of: { $0.0 })
        } + [
            .init(choice: "incomingState", "Văn bản đến: chưa có ý kiến, chờ ý kiến, đã chuyển, đã trả lời") { $0.1 },
            .init("entryNumber", "Số đến, của văn bản đến đã vào sổ") { $0.2?.number.description },
            .init("entryDay", "Ngày đến") { $0.2?.day },
        ])
}

extension DocumentPage {
    static let shape = JSONShape<DocumentPage>(
        "Document",
        [
            .init("item", DocumentItem.shape, "Văn bản", \.item), .init("signer", "Người ký", \.signer),
            .init("recipients", "Nơi nhận", \.recipients), .init("replyBy", "Hạn trả lời", \.replyBy),
            .init("confirmedAt", "Lúc xác nhận", \.confirmedAt), .init("version", "Phiên bản", \.version),
            .init("text", "Nguyên văn đã đọc; không có khi chỉ đăng ký thông tin") { $0.text?.text },
            .init("fileName", "Tên tệp gốc; tải về tại /documents/{id}/original", \.fileName),
            .init(list: "marks", Mark.shape, "Các đoạn đã thành nhiệm vụ, tối đa 500", \.marks),
            .init(list: "relations", RelationItem.shape, "Quan hệ với văn bản khác", \.relations),
            .init(
                list: "signatures", CheckedSignature.shape, "Các chữ ký số của tệp, theo thứ tự ký",
                { $0.signatures?.signatures ?? [] }),
            .init("signaturesSummary", "Một câu về các chữ ký số; không có khi tệp không ký số") {
                $0.signatures?.summary
            },
            .init(list: "annexes", PaperAnnex.shape, "Phụ lục, tệp kèm theo", \.annexes),
            .init(
                list: "foundPages", FoundPage.shape,
                "Các trang có từ đang tìm («find») trên ảnh; ảnh tại /documents/{id}/pages/{number}",
                \.foundPages),
            .init("mayConfirm", "Người gọi được sửa và xác nhận bản đọc lúc này", \.mayConfirm),
        ])
}

extension DocumentPage.Mark {
    static let shape = JSONShape<DocumentPage.Mark>(
        "DocumentMark",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation), .init("ref", "Mục trong văn bản", \.ref),
            .init(choice: "state", "Trạng thái", \.state),
            .init("source", SourceRange.shape, "Vị trí trong nguyên văn", \.range),
        ])
}

extension SourceRange {
    static let shape = JSONShape<SourceRange>(
        "SourceRange",
        [
            .init("start", "Bắt đầu, tính bằng ký tự Unicode của nguyên văn", \.start),
            .init("end", "Sau ký tự cuối", \.end), .init("page", "Trang", \.page),
        ])
}

extension DocumentPage.RelationItem {
    static let shape = JSONShape<DocumentPage.RelationItem>(
        "DocumentRelation",
        [
            .init(choice: "kind", "Sửa đổi, thay thế hay trả lời", \.kind),
            .init("document", DocumentLabel.shape, "Văn bản kia", \.document),
            .init("isOurs", "Văn bản này tác động đến văn bản kia, hay ngược lại", \.isOurs),
        ])
}

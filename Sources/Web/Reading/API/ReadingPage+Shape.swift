import Desk
import Office
import Paper

extension ReadingPage {
    static let shape = JSONShape<ReadingPage>(
        "ReadingPage",
        [
            .init("document", DocumentItem.shape, "Văn bản", \.document),
            .init("version", "Gửi lại khi lưu, xác nhận", \.version),
            .init("draft", ReadingDraft.shape, "Bản đọc đang sửa", \.draft),
            .init("editedBy", NamedParty.shape, "Người sửa gần nhất", \.editedBy),
            .init("editedAt", "Lúc sửa gần nhất", \.editedAt),
            .init(list: "faults", DraftFault.shape, "Những gì còn cản việc xác nhận", \.faults),
            .init(list: "findings", ReadingFinding.shape, "Nhận xét của máy về văn bản", \.findings),
            .init("text", "Nguyên văn đã đọc", \.text.text),
        ])
}

extension DraftFault {
    static let shape = JSONShape<DraftFault>(
        "DraftFault",
        [
            .init("task", "Số của nhiệm vụ; không có khi là lỗi của cả văn bản", \.task),
            .init(choice: "field", "Trường", \.field), .init("message", "Câu giải thích, cách sửa", \.message),
        ])

    /// The same as a fault of a form: `tasks.3.lead`.
    var error: FieldError {
        FieldError(field: task.map { "tasks.\($0).\(field.rawValue)" } ?? field.rawValue, message: message)
    }
}

extension ReadingFinding {
    static let shape = JSONShape<ReadingFinding>(
        "ReadingFinding",
        [
            .init("rule", "Quy tắc", \.rule), .init(choice: "severity", "Mức độ", \.severity),
            .init("message", "Nhận xét", \.message), .init("source", SourceRange.shape, "Vị trí", \.source),
        ])
}

import Desk
import Foundation
import Paper
import Presentation

/// A checked paper for programs.
struct CheckedFile: Sendable {
    let name: String
    let paper: CheckedPaper

    static let shape = JSONShape<CheckedFile>(
        "CheckedPaper",
        [
            .init("file", "Tên tệp", \.name), .init("law", "Văn bản quy định thể thức đã áp dụng", \.paper.report.law),
            .init("day", "Ngày của văn bản, hoặc hôm nay", \.paper.report.day),
            .init("rules", "Số quy tắc đã áp dụng", \.paper.report.rules),
            .init("notes", "Những gì không kiểm tra được, vì sao", \.paper.report.notes),
            .init(list: "findings", finding, "Những chỗ chưa đúng, theo thứ tự trong văn bản", \.paper.report.findings),
            .init("mended", "Tệp .docx đã sửa những chỗ sửa được an toàn, mã hóa base64; không có khi không cần") {
                $0.paper.mended?.base64EncodedString()
            },
            .init("left", "Số chỗ còn phải xem trong tệp đã sửa") { $0.paper.left?.findings.count },
        ])

    private static let finding = JSONShape<PresentationFinding>(
        "PresentationFinding",
        [
            .init("rule", "Mã quy tắc", \.rule), .init(choice: "severity", "Mức độ", \.severity),
            .init("message", "Điều chưa đúng", \.message), .init("found", "Thấy gì", \.found),
            .init("expected", "Cần gì", \.expected), .init("article", "Căn cứ", \.article),
            .init("page", "Trang", \.place?.page), .init("paragraph", "Đoạn thứ mấy của tệp .docx", \.paragraph),
            .init("more", "Còn bao nhiêu chỗ khác như vậy", \.more),
            .init("repairable", "Có sửa được an toàn trong tệp .docx không", \.isRepairable),
        ])
}

import Desk
import Office
import Signature

extension PaperAnnex {
    static let shape = JSONShape<PaperAnnex>(
        "PaperAnnex",
        [
            .init(
                "position",
                "Số thứ tự; tải về tại /documents/{id}/annexes/{position}, trước khi phát hành tại /outgoing/{id}/annexes/{position}",
                \.position), .init("title", "Tên phụ lục", \.title), .init("fileName", "Tên tệp", \.file.name),
            .init("signaturesSummary", "Một câu về các chữ ký số của tệp; không có khi tệp không ký số") {
                $0.report?.summary
            },
            .init("signers", "Tên trên chứng thư của từng chữ ký số") { annex in
                annex.report?.signatures.compactMap { $0.certificate?.name } ?? []
            },
            .init("isOpen", "Mở được; không thì đã xoá hoặc chờ xoá vì là tài liệu mật") { $0.closing == nil },
            .init("replacedBy", "Số thứ tự của phụ lục đến sau thay cho phụ lục này", \.replacedBy),
        ])
}

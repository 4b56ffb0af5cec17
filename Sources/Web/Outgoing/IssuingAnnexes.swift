import Desk
import Office

/// How each annex leaves, in the form that issues the paper: signed by the agency's key, as the clerk signed it elsewhere, or
/// without a signature and with a reason.
struct IssuingAnnexes {
    let screen: OutgoingScreen
    let view: FormView

    /// Nil where the paper has none.
    var html: HTML? {
        let annexes = screen.answer.annexes
        guard !annexes.isEmpty else { return nil }
        let places = annexes.map { annex -> HTML in
            let field = IssueOutgoing.field(of: annex.position)
            return DropZone.html(
                name: field, title: "Phụ lục \(annex.position) «\(annex.title)» đã ký số",
                help: help(annex), accept: ".pdf,.docx,.xlsx,.ods", answersWithPage: true)
                + (view.errorLine(field) ?? .empty)
        }
        let reason = view.area(
            "annexReason", "Lý do gửi phụ lục không có chữ ký số",
            help: "Chỉ cần khi gửi điện tử mà có phụ lục không được ký số; lưu trong quá trình và nhật ký.",
            isOptional: true, rows: 2)
        return "<fieldset class=\"field\" id=\"issued-annexes\"><legend>Phụ lục</legend>\(places)\(reason)</fieldset>"
    }

    private func help(_ annex: PaperAnnex) -> String {
        guard PaperAnnex.isPaper(annex.file.name) else {
            return "Bảng tính không ký số được ở đây: chọn bản PDF đã ký số của phụ lục này, hoặc ghi lý do."
        }
        if screen.keys.hasSeal {
            return screen.keys.asksForSeal
                ? "Không bắt buộc: không chọn thì hệ thống ký số của cơ quan khi có mật khẩu hoặc mã PIN."
                : "Không bắt buộc: không chọn thì hệ thống ký số của cơ quan."
        }
        return
            "Bản PDF đã ký số của cơ quan bằng phần mềm ký. Không chọn thì phụ lục Word được in thành PDF, không có chữ ký số."
    }
}

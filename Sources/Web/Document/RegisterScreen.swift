import HTTPTypes
import Office

/// The form by which a paper is registered without its content: Mật and above, or one that exists on paper only.
struct RegisterScreen {
    var form: FormView = FormView(["secrecy": "1", "direction": "incoming", "urgency": "0"])

    var page: Page {
        Page(
            title: "Đăng ký thông tin văn bản", place: .incoming, breadcrumbs: [.init("Văn bản", "/documents")],
            actions: GuideTopic.documents.link,
            main: """
                <p class="prose">Văn bản từ độ Mật trở lên chỉ được đăng ký thông tin; nội dung quản lý theo quy định về bảo vệ \
                bí mật nhà nước, không đưa lên hệ thống này.</p><br>
                \(Form.html(action: "/documents/register", draft: "document-register", body: fields, buttons: [
                    Button.submit("Đăng ký"), Button.link("Thôi", "/documents", .quiet),
                ]))
                """, layout: .reading, status: form.errors.isEmpty ? .ok : .refusedForm)
    }

    private var fields: HTML {
        form.summary + FormToken.html(form)
            + form.select(
                "secrecy", "Độ mật",
                options: Document.Secrecy.allCases.map { (String($0.rawValue), DocumentWords.title(of: $0)) })
            + form.select(
                "direction", "Loại",
                options: Document.Direction.allCases.map { ($0.rawValue, DocumentWords.title(of: $0)) })
            + form.text("kind", "Tên loại", help: "Kế hoạch, Công văn, Quyết định…", isOptional: true)
            + form.text("number", "Số, ký hiệu", isOptional: true)
            + form.day("issuedOn", "Ngày ban hành", isOptional: true)
            + form.text("issuer", "Cơ quan ban hành", isOptional: true)
            + form.area("title", "Trích yếu", help: "Không ghi nội dung bí mật; có thể ghi «Văn bản mật».")
            + form.text("signer", "Người ký", isOptional: true)
            + form.area("recipients", "Nơi nhận", isOptional: true, rows: 2)
            + form.day("replyBy", "Hạn trả lời", isOptional: true)
            + form.checkbox(Restriction.field, Restriction.label, help: Restriction.help)
            + form.select(
                "urgency", "Độ khẩn",
                options: Document.Urgency.allCases.map { (String($0.rawValue), DocumentWords.title(of: $0)) })
    }
}

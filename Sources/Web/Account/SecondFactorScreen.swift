import Desk
import HTTPTypes
import Office
import WorkTime

/// One's own second factor: whether there is one, and what can be done about it.
struct SecondFactorScreen: Sendable {
    let account: MyGuards.Answer
    /// Why the last try failed, with the field of the form that it was.
    var refusal: OfficeError?
    /// Which of the two forms with a code it was.
    var refused: String?

    var page: Page {
        Page(
            title: "Xác thực hai lớp", breadcrumbs: [MenuItem("Tài khoản", "/account")],
            actions: GuideTopic.account.link,
            main: account.secondFactor == nil ? beginning : inForce, layout: .reading,
            status: refusal.map { $0.code == .tooManyRequests ? .tooManyRequests : .refusedForm } ?? .ok)
    }

    private var beginning: HTML {
        let form = FormView(errors: errors(for: nil))
        return """
            <p>Ngoài mật khẩu, mỗi lần đăng nhập cần thêm mã sáu chữ số trên điện thoại: người khác biết mật khẩu cũng không \
            vào được.</p>
            \(Form.html(
                action: "/account/second-factor",
                body: "\(form.summary)\(form.password("current", "Mật khẩu hiện tại", autocomplete: "current-password"))",
                buttons: [Button.submit("Bắt đầu")]))
            """
    }

    private var inForce: HTML {
        """
        \(Facts.html([
            ("Đang bật từ", account.secondFactor?.confirmedAt.map(WrittenDay.html) ?? "—"),
            ("Mã dự phòng còn lại", .text("\(account.codesLeft)")),
        ]))
        <section><h2>Lập lại mã dự phòng</h2>\(form("recovery", "Lập lại", .plain))</section>
        <section><h2>Tắt xác thực hai lớp</h2>\(form("ending", "Tắt", .danger))</section>
        """
    }

    private func form(_ act: String, _ title: String, _ style: Button.Style) -> HTML {
        let form = FormView(errors: errors(for: act))
        return Form.html(
            action: "/account/second-factor/\(act)",
            body: """
                \(form.summary)\(form.text(
                    Self.field(of: act), "Mã đang hiện trên điện thoại", autocomplete: "one-time-code"))
                """,
            buttons: [Button.submit(title, style)])
    }

    /// Each form has a field of its own name, for both stand on one page.
    static func field(of act: String) -> String { "\(act)-code" }

    private func errors(for act: String?) -> [FieldError] {
        guard let refusal, refused == act else { return [] }
        return [FieldError(field: act.map(Self.field) ?? "current", message: refusal.message)]
    }
}

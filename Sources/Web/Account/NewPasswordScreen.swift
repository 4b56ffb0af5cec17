import HTTPTypes
import Office

/// Where the holder of a one-time link chooses a password.
struct NewPasswordScreen: Sendable {
    let action: Href
    let target: Href
    let link: AccountLink
    var refusal: OfficeError?

    var page: Page {
        let errors = refusal.map { [FieldError(field: $0.field ?? "password", message: $0.message)] } ?? []
        let form = FormView(errors: errors)
        let body: HTML = """
            \(form.summary)\
            <input type="hidden" autocomplete="username" value="\(link.login)">\
            \(form.password(
                "password", "Mật khẩu mới",
                help: "Ít nhất \(PasswordRule.shortest) ký tự. Một câu ngắn dễ nhớ, khó đoán là tốt nhất; có dấu cũng được.",
                autocomplete: "new-password"))\
            \(form.password("again", "Nhập lại mật khẩu mới", autocomplete: "new-password"))\
            \(form.hidden("return", target.string))
            """
        return Page(
            title: "Đặt mật khẩu",
            main: """
                <p>\(purpose) <b>\(link.personName)</b>, tên đăng nhập <b>\(link.login)</b>.</p>
                \(Form.html(action: action, body: body, buttons: [Button.submit("Đặt mật khẩu và đăng nhập")]))
                """,
            layout: .single, status: refusal == nil ? .ok : .refusedForm)
    }

    private var purpose: String {
        switch link.purpose {
        case .invite: "Mời anh/chị đặt mật khẩu cho tài khoản của"
        case .reset: "Mời anh/chị đặt lại mật khẩu cho tài khoản của"
        case .change: "Mật khẩu vừa dùng là mật khẩu được cấp. Trước khi vào, hãy đặt mật khẩu riêng cho tài khoản của"
        }
    }
}

import HTTPTypes
import Office

/// Where a stranger says who he or she is.
struct SignInScreen: Sendable {
    /// Where to go afterwards.
    let target: Href
    var login = ""
    /// Why the last try failed.
    var refusal: OfficeError?

    var page: Page {
        let fields: FormFields = ["login": login]
        let errors = refusal.map { [FieldError(field: $0.field ?? "login", message: $0.message)] } ?? []
        let form = FormView(fields, errors: errors)
        let body: HTML = """
            \(form.summary)\
            \(form.text("login", "Tên đăng nhập", autocomplete: "username"))\
            \(form.password("password", "Mật khẩu", autocomplete: "current-password"))\
            \(form.hidden("return", target.string))
            """
        return Page(
            title: "Đăng nhập",
            main: """
                \(Form.html(action: "/sign-in", body: body, buttons: [Button.submit("Đăng nhập")]))
                <p class="muted">Quên mật khẩu hoặc chưa có tài khoản? Hãy nhờ quản trị viên của cơ quan cấp liên kết \
                đặt mật khẩu.</p>
                """,
            layout: .single, status: status)
    }

    private var status: HTTPResponse.Status {
        switch refusal?.code {
        case nil: .ok
        case .tooManyRequests: .tooManyRequests
        case .forbidden: .forbidden
        default: .refusedForm
        }
    }
}

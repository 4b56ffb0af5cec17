import HTTPTypes
import Office

/// Where a stranger says who he or she is.
struct SignInScreen: Sendable {
    /// Where to go afterwards.
    let target: Href
    /// What was sent after the session had ended.
    var form: CarriedForm?
    var login = ""
    /// What the way in by another system's account is called; nil where there is none.
    var outside: String?
    /// Why whoever went to the other system did not come in.
    var elsewhere: OfficeError?
    /// Why the last try failed.
    var refusal: OfficeError?
    /// What is open to citizens, who come here by mistake; nil where they are not told.
    var open: PublicRules?

    var page: Page {
        let fields: FormFields = ["login": login]
        let errors = refusal.map { [FieldError(field: $0.field ?? "login", message: $0.message)] } ?? []
        let view = FormView(fields, errors: errors)
        let ended: HTML? = form.map { _ in
            NoticeBox.html(
                "<p>Phiên làm việc đã kết thúc. Hãy đăng nhập lại; nội dung vừa nhập còn nguyên và sẽ hiện lại để gửi.</p>",
                .soon)
        }
        let told: HTML? = elsewhere.map { NoticeBox.html("<p>\($0.message)</p>", .late) }
        let body: HTML = """
            \(view.summary)\
            \(view.text("login", "Tên đăng nhập", autocomplete: "username", isFirst: login.isEmpty))\
            \(view.password("password", "Mật khẩu", autocomplete: "current-password"))\
            \(view.hidden("return", target.string))\(form?.carried)
            """
        let citizens: HTML? = open.flatMap { PublicPage.doors(nil, $0) }.map {
            "<section class=\"public-hint\"><h2>Người dân, doanh nghiệp</h2><p>Không cần đăng nhập:</p>\($0)</section>"
        }
        var page = Page(
            title: "Đăng nhập",
            main: """
                \(ended)\(told)\(Form.html(action: "/sign-in", body: body, buttons: [Button.submit("Đăng nhập")]))
                \(otherWay)<p class="muted">Quên mật khẩu hoặc chưa có tài khoản? Hãy nhờ quản trị viên của cơ quan cấp liên kết \
                đặt mật khẩu.</p>\(citizens)
                """,
            layout: .single, status: status)
        if citizens != nil { page.assets = ["public.css"] }
        return page
    }

    private var otherWay: HTML? {
        outside.map { title in
            let kept: HTML? = form.map { _ in
                "<span class=\"help\">Nội dung vừa nhập chỉ giữ lại được khi đăng nhập bằng mật khẩu.</span>"
            }
            return """
                <p>\(Button.link(title, ("/sign-in/office" as Href).adding("return", target.string)))\(kept)</p>

                """
        }
    }

    private var status: HTTPResponse.Status {
        switch (refusal ?? elsewhere)?.code {
        case nil: form == nil ? .ok : .unauthorized
        case .tooManyRequests: .tooManyRequests
        case .forbidden: .forbidden
        case .unavailable: .serviceUnavailable
        default: .refusedForm
        }
    }
}

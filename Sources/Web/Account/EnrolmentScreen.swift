import Desk
import HTTPTypes
import Office

/// Where a second factor is set up: a picture for the telephone, the secret for typing it, a code that shows that both know
/// the same.
struct EnrolmentScreen: Sendable {
    enum Way: Sendable {
        /// Because the office demands it, before the first page.
        case signingIn(step: String, target: Href, form: CarriedForm?)
        /// By one's own wish.
        case ownAccount
    }

    let way: Way
    let secret: SharedSecret
    let login: String
    var refusal: OfficeError?

    var page: Page {
        let view = FormView(errors: refusal.map { [FieldError(field: "code", message: $0.message)] } ?? [])
        let carried: HTML? =
            if case .signingIn(let step, let target, let form) = way {
                "\(view.hidden("step", step))\(view.hidden("return", target.string))\(form?.carried)"
            } else { nil }
        let body: HTML = """
            \(view.summary)\
            \(view.text(
                "code", "Mã sáu chữ số đang hiện trong ứng dụng", autocomplete: "one-time-code"))\(carried)
            """
        return Page(
            title: "Bật xác thực hai lớp", breadcrumbs: isOwn ? [MenuItem("Tài khoản", "/account")] : [],
            main: """
                \(demanded)<ol class="steps">
                <li>Cài một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, Aegis…).</li>
                <li>Quét mã này bằng ứng dụng, hoặc nhập khóa bằng tay, loại «dựa theo thời gian».
                <div>\(QRPicture.html(secret.address(login: login), label: "Mã để quét bằng ứng dụng xác thực"))</div>
                <p>Khóa: <code>\(grouped)</code></p></li>
                <li>Nhập mã mà ứng dụng đang hiện.</li></ol>
                \(Form.html(action: action, body: body, buttons: [Button.submit("Bật xác thực hai lớp")]))
                """,
            layout: isOwn ? .reading : .single,
            status: refusal.map { $0.code == .tooManyRequests ? .tooManyRequests : .refusedForm } ?? .ok)
    }

    private var isOwn: Bool { if case .ownAccount = way { true } else { false } }
    private var action: Href { isOwn ? "/account/second-factor/confirmation" : "/sign-in/enrolment" }

    private var demanded: HTML? {
        guard !isOwn else { return nil }
        return NoticeBox.html(
            "<p>Cơ quan yêu cầu vai trò của anh/chị đăng nhập bằng hai lớp: mật khẩu và mã trên điện thoại.</p>", .soon)
    }

    /// In groups of four, to be typed from the screen.
    private var grouped: String {
        let letters = Array(secret.text)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }
}

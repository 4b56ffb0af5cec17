import HTTPTypes
import Office

/// Where whoever gave the right password proves it by a code of the telephone.
struct ProvingScreen: Sendable {
    /// The token that goes on with the sign-in.
    let step: String
    let target: Href
    /// What was sent after the session had ended.
    var form: CarriedForm?
    var refusal: OfficeError?

    var page: Page {
        let view = FormView(errors: refusal.map { [FieldError(field: "code", message: $0.message)] } ?? [])
        let body: HTML = """
            \(view.summary)\
            \(view.text(
                "code", "Mã xác thực",
                help: "Sáu chữ số đang hiện trong ứng dụng xác thực trên điện thoại, hoặc một mã dự phòng.",
                autocomplete: "one-time-code", isFirst: true))\
            \(view.hidden("step", step))\(view.hidden("return", target.string))\(form?.carried)
            """
        return Page(
            title: "Xác thực lớp thứ hai",
            main: """
                \(Form.html(action: "/sign-in/code", body: body, buttons: [
                    Button.submit("Tiếp tục"), Button.link("Đăng nhập lại từ đầu", "/sign-in", .quiet),
                ]))
                <p class="muted">Mất điện thoại và hết mã dự phòng? Hãy nhờ quản trị viên của cơ quan đặt lại.</p>
                """,
            layout: .single,
            status: refusal.map { $0.code == .tooManyRequests ? .tooManyRequests : .refusedForm } ?? .ok)
    }
}

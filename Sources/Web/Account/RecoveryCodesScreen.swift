import Desk

/// Shows recovery codes that were just made: once, for nobody knows them afterwards.
struct RecoveryCodesScreen: Sendable {
    let codes: [RecoveryCode]
    /// Where the person goes on to.
    let next: Href
    /// What was sent after the session had ended.
    var form: CarriedForm?

    var page: Page {
        let lines = codes.map { code -> HTML in "<li><code>\(code.text)</code></li>" }
        let onward: HTML =
            form.map { $0.sending(back: next) } ?? "<p>\(Button.link("Đã cất, đi tiếp", next, .primary))</p>"
        return Page(
            title: "Mã dự phòng",
            main: """
                \(NoticeBox.html(
                    "<p>Các mã này chỉ hiện một lần. Hãy in hoặc chép ra và cất riêng: mỗi mã thay điện thoại được một lần. Các mã dự phòng cũ, nếu có, không còn dùng được.</p>",
                    .soon))
                <ul class="codes">\(lines)</ul>
                \(onward)
                """, layout: .reading)
    }
}

import Desk
import Office

/// How one is told of each kind of notice: a section of one's own account.
struct NoticeChoiceForm: Sendable {
    let choices: NoticeChoices.Answer

    var html: HTML {
        var fields = FormFields()
        for (kind, channel) in choices.channels { fields = fields.setting(kind.rawValue, to: channel.rawValue) }
        let form = FormView(fields)
        let selects = NoticeKind.allCases.map { kind in
            form.select(
                kind.rawValue, kind.title, options: NoticeChannel.allCases.map { ($0.rawValue, $0.title) })
        }
        return """
            <section id="notices"><h2>Cách nhận thông báo</h2>
            <p class="muted">\(address) Việc hỏa tốc, khẩn được gửi thư ngay, trừ loại đã chọn «Không nhận».</p>
            \(Form.html(
                action: "/account/notices", body: "<div class=\"field-grid\">\(selects)</div>",
                buttons: [Button.submit("Lưu cách nhận", .plain)]))</section>
            """
    }

    private var address: HTML {
        guard let address = choices.address else {
            return "Chưa có địa chỉ thư điện tử; hãy nhờ quản trị viên bổ sung để nhận thư."
        }
        return "Thư được gửi đến <strong>\(address)</strong>."
    }
}

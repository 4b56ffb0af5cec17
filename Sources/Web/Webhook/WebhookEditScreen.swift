import HTTPTypes
import Office

/// One of the other systems that are told what happens, as an administrator changes it.
struct WebhookEditScreen: Sendable {
    let webhook: Webhook
    var fields: FormFields?
    var refusal: OfficeError?

    var page: Page {
        let facts: FormFields = [
            "name": webhook.name, "address": webhook.address, "active": webhook.isActive ? "yes" : "",
        ]
        let saved = webhook.groups.reduce(facts) { $0.adding("group", $1) }
        let shown = fields ?? saved
        let form = FormView(shown)
        return Page(
            title: webhook.name, place: .administration, breadcrumbs: AdministrationTabs.webhooks.breadcrumbs,
            main: """
                \(WebhookFields.form(
                    here, shown, refusal,
                    more: form.checkbox(
                        "active", "Đang báo", help: "Tạm dừng rồi bật lại thì được báo cả những việc xảy ra trong khi dừng.",
                        value: "yes") + form.hidden("version", "\(webhook.version)"),
                    button: "Lưu"))
                <section><h2>Việc khác</h2>\(Button.act("Gửi thử", "/administration/webhooks/\(webhook.id)/trial", .plain))
                \(Button.act(
                    "Bỏ nơi nhận", "/administration/webhooks/\(webhook.id)/removal", .danger,
                    confirm: "Không báo nữa và quên khóa ký. Bỏ?"))</section>
                """, layout: .reading, status: refusal == nil ? .ok : .refusedForm)
    }

    private var here: Href { "/administration/webhooks/\(webhook.id)" }
}

/// Shows the secret of a webhook that was just added: once.
struct WebhookSecretScreen: Sendable {
    let secret: String

    var page: Page {
        Page(
            title: "Khóa ký của nơi nhận", place: .administration,
            breadcrumbs: AdministrationTabs.webhooks.breadcrumbs,
            main: """
                \(NoticeBox.html(
                    "<p>Khóa này chỉ hiện một lần. Hệ thống nhận dùng nó để kiểm tra chữ ký Congvu-Signature: HMAC-SHA256 của «giây.nội-dung».</p>",
                    .soon))
                <p><label for="webhook-secret">Khóa ký</label>
                <input id="webhook-secret" class="wide" readonly value="\(secret)" data-focus></p>
                <p>\(Button.link("Xong", AdministrationTabs.webhooks.href, .primary))</p>
                """, layout: .reading)
    }
}

import HTTPTypes
import Office
import WorkTime

/// The other systems that are told what happens, and the form that adds one.
struct WebhookScreen: Sendable {
    let webhooks: [Webhook]
    var fields = FormFields()
    var refusal: OfficeError?

    var page: Page {
        Page(
            title: "Nơi nhận sự kiện", place: .administration, breadcrumbs: [MenuItem("Quản trị", "/administration")],
            main: """
                \(AdministrationTabs.webhooks.html)
                <p>Khi có việc xảy ra, hệ thống khác được báo loại việc và mã của nội dung, không báo nội dung. Báo không tới \
                được thử lại trong khoảng hai ngày rưỡi.</p>
                \(list)
                <section><h2>Thêm nơi nhận</h2>\(WebhookFields.form(
                    "/administration/webhooks", fields, refusal, button: "Thêm"))</section>
                """, status: refusal == nil ? .ok : .refusedForm)
    }

    private var list: HTML {
        guard !webhooks.isEmpty else {
            return EmptyState.html("Chưa báo cho hệ thống nào", "Thêm nơi nhận đầu tiên ở dưới.")
        }
        let rows = webhooks.map { webhook in
            Table.Row(
                key: "webhook-\(webhook.id)", href: "/administration/webhooks/\(webhook.id)",
                cells: [
                    .text(webhook.name), "<span class=\"clamp\">\(webhook.address)</span>",
                    .text(webhook.groups.map(JournalWords.title(of:)).joined(separator: ", ")),
                    webhook.isActive ? "đang báo" : "tạm dừng", webhook.deliveredAt.map(WrittenDay.html) ?? "chưa",
                ])
        }
        return Table(
            caption: "Nơi nhận sự kiện",
            columns: [
                .init("Tên"), .init("Địa chỉ"), .init("Được báo về"), .init("Trạng thái"),
                .init("Nhận gần nhất", .date),
            ], rows: rows
        ).html
    }
}

import Desk
import Hummingbird
import Office

extension WebhookRoutes {
    func addAPI(to routes: WebRoutes) {
        let input: [APISchema.Field] = [
            .init("name", .text, "Tên"), .init("address", .text, "Địa chỉ nhận, http hoặc https"),
            .init("group", .list(.text), "Các loại sự kiện, như «obligation.»"),
        ]
        routes.api.get(
            "/api/webhooks", "Các hệ thống được báo sự kiện",
            gives: JSONShape<[Webhook]>("Webhooks", [.init(list: "items", Webhook.shape, "Các nơi nhận") { $0 }])
        ) { _, context in try await desk.ask(WebhookList(), as: context.actor) }
        routes.api.get("/api/webhooks/:id", "Một nơi nhận sự kiện", gives: Webhook.shape) { _, context in
            try await desk.ask(WebhookQuestion(try context.key()), as: context.actor)
        }
        routes.api.post(
            "/api/webhooks", "Thêm nơi nhận sự kiện", takes: APIForm("NewWebhook", input),
            gives: JSONShape<(Key<Webhook>, String)>(
                "MadeWebhook",
                [.init("id", "Mã") { $0.0 }, .init("secret", "Khóa ký; chỉ hiện một lần") { $0.1 }])
        ) { fields, _, context in
            let secret = tokens()
            return (
                try await desk.perform(AddWebhook(Self.input(fields), secret: secret), as: context.actor), secret.text
            )
        }
        routes.api.post(
            "/api/webhooks/:id", "Sửa, tạm dừng hoặc báo lại một nơi nhận sự kiện",
            takes: APIForm(
                "ChangeWebhook",
                input + [
                    .init("active", .flag, "Có báo hay không", isRequired: false),
                    .init("version", .integer, "Phiên bản đã xem"),
                ]), gives: DoneAnswer.shape
        ) { fields, _, context in
            try await desk.perform(Self.change(try context.key(), fields), as: context.actor)
            return DoneAnswer()
        }
        routes.api.post(
            "/api/webhooks/:id/trial", "Gửi thử đến một nơi nhận", takes: APIForm("TryWebhook"), gives: DoneAnswer.shape
        ) { _, _, context in
            try await desk.perform(TryWebhook(try context.key()), as: context.actor)
            return DoneAnswer()
        }
        routes.api.post(
            "/api/webhooks/:id/removal", "Bỏ một nơi nhận sự kiện", takes: APIForm("RemoveWebhook"),
            gives: DoneAnswer.shape
        ) { _, _, context in
            try await desk.perform(RemoveWebhook(try context.key()), as: context.actor)
            return DoneAnswer()
        }
    }
}

extension Webhook {
    static let shape = JSONShape<Webhook>(
        "Webhook",
        [
            .init("id", "Mã", \.id), .init("name", "Tên", \.name), .init("address", "Địa chỉ nhận", \.address),
            .init("group", "Các loại sự kiện", \.groups), .init("active", "Đang báo", \.isActive),
            .init("deliveredAt", "Lần nhận gần nhất", \.deliveredAt), .init("version", "Phiên bản", \.version),
        ])
}

public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Other systems that are told what happens, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/webhooks | administrators | which systems are told of what |
/// | POST | /administration/webhooks | administrators | one is added; its secret is shown once |
/// | GET | /administration/webhooks/:id | administrators | one with its form |
/// | POST | /administration/webhooks/:id | administrators | it is changed, stopped, told again |
/// | POST | /administration/webhooks/:id/trial | administrators | it is sent a delivery that tells of nothing |
/// | POST | /administration/webhooks/:id/removal | administrators | it is told nothing any more |
/// | | /api/webhooks… | administrators | the same |
public struct WebhookRoutes: RouteProvider {
    let desk: Desk
    let tokens: @Sendable () -> SecretToken

    public init(desk: Desk, tokens: @escaping @Sendable () -> SecretToken = SecretToken.random) {
        self.desk = desk
        self.tokens = tokens
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/webhooks") { _, context in
            WebhookScreen(webhooks: try await desk.ask(WebhookList(), as: context.actor)).page
        }
        routes.officer.post("/administration/webhooks") { request, context in
            let fields = try await request.form()
            let secret = tokens()
            do {
                _ = try await desk.perform(AddWebhook(Self.input(fields), secret: secret), as: context.actor)
                return WebhookSecretScreen(secret: secret.text).page
            } catch let refusal as OfficeError where refusal.code == .invalid {
                let list = try await desk.ask(WebhookList(), as: context.actor)
                return WebhookScreen(webhooks: list, fields: fields, refusal: refusal).page
            }
        }
        routes.officer.get("/administration/webhooks/:id") { _, context in
            let webhook = try await desk.ask(WebhookQuestion(try context.key()), as: context.actor)
            return WebhookEditScreen(webhook: webhook).page
        }
        routes.officer.post("/administration/webhooks/:id", use: change)
        routes.officer.post("/administration/webhooks/:id/trial") { _, context in
            let webhook: Key<Webhook> = try context.key()
            try await desk.perform(TryWebhook(webhook), as: context.actor)
            return Redirect(
                to: "/administration/webhooks/\(webhook)",
                saying: "Đã gửi thử; nếu không tới được, lỗi hiện ở Thư chưa gửi được.")
        }
        routes.officer.post("/administration/webhooks/:id/removal") { _, context in
            try await desk.perform(RemoveWebhook(try context.key()), as: context.actor)
            return Redirect(to: AdministrationTabs.webhooks.href, saying: "Đã bỏ nơi nhận sự kiện.")
        }
        addAPI(to: routes)
    }

    @Sendable private func change(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let fields = try await request.form()
        let id: Key<Webhook> = try context.key()
        do {
            try await desk.perform(Self.change(id, fields), as: context.actor)
            return Redirect(to: AdministrationTabs.webhooks.href, saying: "Đã lưu nơi nhận sự kiện.")
                .response(from: request, context: context)
        } catch let refusal as OfficeError where [.invalid, .stale].contains(refusal.code) {
            let webhook = try await desk.ask(WebhookQuestion(id), as: context.actor)
            return WebhookEditScreen(webhook: webhook, fields: fields, refusal: refusal).page
                .response(from: request, context: context)
        }
    }

    static func input(_ fields: FormFields) -> WebhookInput {
        WebhookInput(name: fields["name"] ?? "", address: fields["address"] ?? "", groups: fields.all("group"))
    }

    static func change(_ id: Key<Webhook>, _ fields: FormFields) -> ChangeWebhook {
        ChangeWebhook(
            id, input(fields), isActive: fields["active"] == "yes", version: Int64(fields["version"] ?? "") ?? 0)
    }
}

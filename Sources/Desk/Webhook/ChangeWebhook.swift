public import Office
import Storage

/// Changes what another system is told and where, or stops telling it for a while: told again, it hears what happened
/// meanwhile. Administrators only; journal: `webhook.changed`.
public struct ChangeWebhook: Command {
    public let webhook: Key<Webhook>
    public let input: WebhookInput
    public let isActive: Bool
    public let version: Int64

    public init(_ webhook: Key<Webhook>, _ input: WebhookInput, isActive: Bool, version: Int64) {
        self.webhook = webhook
        self.input = input
        self.isActive = isActive
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard try WebhookStore.find(act.tx, webhook) != nil else { throw OfficeError.noSuchWebhook }
        let input = try input.checked()
        try WebhookStore.change(
            act.tx, webhook, name: input.name, address: input.address, groups: input.groups, isActive: isActive,
            version: version)
        try act.record(
            .webhookChanged, on: .webhook, webhook.value,
            [
                "address": .digest(of: input.address), "groups": .text(input.groups.joined(separator: " ")),
                "active": .bool(isActive),
            ])
    }
}

extension OfficeError {
    static let noSuchWebhook = OfficeError(.notFound, "Không có nơi nhận sự kiện này.")
}

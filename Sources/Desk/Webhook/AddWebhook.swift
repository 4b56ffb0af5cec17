public import Office
import Storage

/// Tells another system what happens from now on. Administrators only; journal: `webhook.added`.
public struct AddWebhook: Command {
    public let input: WebhookInput
    /// Signs what is sent; whoever receives it knows it too.
    public let secret: SecretToken

    public init(_ input: WebhookInput, secret: SecretToken) {
        self.input = input
        self.secret = secret
    }

    public func run(_ act: Act) throws -> Key<Webhook> {
        try act.actor.mustAdminister()
        let input = try input.checked()
        let id = try WebhookStore.insert(
            act.tx, name: input.name, address: input.address, groups: input.groups, by: act.actor.person)
        try WebhookStore.setSecret(act.tx, id, try act.secrets.seal(secret.text, for: .webhook(id.value)))
        try act.record(
            .webhookAdded, on: .webhook, id.value,
            ["address": .digest(of: input.address), "groups": .text(input.groups.joined(separator: " "))])
        return id
    }
}

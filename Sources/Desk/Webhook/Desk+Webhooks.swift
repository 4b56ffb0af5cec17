import Office
import Storage

extension Desk {
    /// Puts what was sealed since the last time into the outbox, for each other system that is to be told. The journal is
    /// read, no act waits for it: an act costs nothing more for being told of.
    public func postWebhooks() async throws {
        while try await postWebhooksOnce() {}
    }

    /// How many entries one delivery tells of at most.
    private static let batch = 200

    /// Whether there may be more.
    private func postWebhooksOnce() async throws -> Bool {
        let behind = try await storage.read { tx in try WebhookStore.behind(tx) }
        guard !behind.isEmpty else { return false }
        try await storage.write { tx in
            for (webhook, after) in behind {
                let entries = try JournalStore.sealed(tx, after: after, limit: Self.batch)
                guard let last = entries.last?.seq,
                    try WebhookStore.pass(tx, webhook.id, from: after, to: last),
                    entries.contains(where: { webhook.wants($0.entry.act) })
                else { continue }
                try OutboxStore.post(
                    tx, kind: .webhook,
                    payload: WebhookBatch(webhook: webhook.id, first: after + 1, last: last).payload)
            }
        }
        return true
    }
}

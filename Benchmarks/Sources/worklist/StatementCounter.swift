import Synchronization

/// Hears every statement that the storage runs, and keeps their texts while it is asked to.
final class StatementCounter: Sendable {
    private let kept = Mutex<[String]?>(nil)

    func note(_ text: String) {
        kept.withLock { $0?.append(text) }
    }

    /// What was run while `body` ran.
    func statements(during body: () async throws -> Void) async throws -> [String] {
        kept.withLock { $0 = [] }
        try await body()
        return kept.withLock { texts in
            defer { texts = nil }
            return texts ?? []
        }
    }
}

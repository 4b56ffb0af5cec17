import TestSupport
import Testing

/// Gives a suite one primary and one replica of it, which its tests use one after the other.
struct SharedReplica: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await ReplicatedServer.with { server in
            try await ReplicaStage.$shared.withValue(server) { try await function() }
        }
    }
}

extension Trait where Self == SharedReplica {
    static var sharedReplica: Self { Self() }
}

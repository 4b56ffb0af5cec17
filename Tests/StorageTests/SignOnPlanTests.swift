import Office
import TestSupport
import Testing

@testable import Storage

/// What is asked at the door and on the page of one's own account, as the databases would run it.
@Suite("How sessions, keys and attempts are read") struct SignOnPlanTests {
    private static let growing = [
        "session", "known_device", "sign_in_failure", "sign_in_delay", "sign_in_step", "api_token", "recovery_code",
        "second_factor", "account",
    ]

    @Test("By token and by account along their indexes; what is swept away, by its age", arguments: Backend.all)
    func plans(_ backend: Backend) async throws {
        let account = Key<Account>(7)
        let statements =
            [
                SessionStore.all(of: account), SessionStore.end(tokenHash: "a"),
                SessionStore.endAll(of: account, but: Key(3)), APITokenStore.holder(tokenHash: "a", at: testTime),
                APITokenStore.all(of: account, at: testTime), APITokenStore.revokeAll(of: account, at: testTime),
                SignInDelayStore.sweep(at: testTime), SignInStepStore.sweep(at: testTime),
                SignInStepStore.find(tokenHash: "a", at: testTime), SecondFactorStore.codesLeft(of: account),
                SecondFactorStore.useCode(hash: "a", of: account, at: testTime),
            ] + SessionStore.sweep(at: testTime)
        try await withStorage(backend) { storage in
            for statement in statements { try await assertPlan(statement, on: storage, neverScans: Self.growing) }
        }
    }
}

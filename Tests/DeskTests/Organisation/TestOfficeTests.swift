import Desk
import Storage
import TestSupport
import Testing

@Suite("The office that tests are about")
struct TestOfficeTests {
    @Test("A copy holds what its acts would write anew, whatever the rules", arguments: Backend.all)
    func copy(_ backend: Backend) async throws {
        let rules = try ShippedRules.rules.get()
        let copied = try await withOffice(backend, rules: rules) { try await text(of: $0.storage) }
        let founded = try await withStorage(backend) { storage in
            _ = try await TestOffice.found(in: storage, clock: TestClock(), rules: rules)
            return try await text(of: storage)
        }
        #expect(copied == founded)
    }

    /// Each password is salted anew.
    private func text(of storage: any Storage) async throws -> String {
        try await databaseText(of: storage).replacing(/'scrypt[^']*'/, with: "'…'")
    }
}

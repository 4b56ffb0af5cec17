import Storage
import WorkTime

extension Desk {
    /// Brings `person_scope` up to what holds today: posts and roles begin and end with the days. To be done at start and
    /// after each midnight; returns how many memberships changed.
    public func refreshAccess() async throws -> Int {
        try await write { tx in try ScopeStore.refresh(tx, on: OfficeTime.day(of: tx.now)) }
    }
}

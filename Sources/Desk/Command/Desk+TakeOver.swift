import Storage

extension Desk {
    /// Takes over at the start what an earlier process had in hand when it died: the turns at urging and at
    /// the nightly backup, acts on many obligations. On SQLite no other process can hold anything, so nobody has to wait until a turn runs out; on
    /// PostgreSQL another may be at it, and what is abandoned is taken up after a minute.
    public func takeOver() async throws {
        guard storage.dialect == .sqlite else { return }
        try await storage.write { tx in
            try UrgingRulesStore.free(tx)
            try BulkStore.freeAll(tx)
            try DailyRunStore.freeAll(tx)
        }
    }
}

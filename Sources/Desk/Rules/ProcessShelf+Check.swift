public import Storage

extension ProcessShelf {
    /// What this release of the program finds in the processes that were issued in an office's database, a sentence each; the shelf
    /// stays as it is.
    public func faults(in storage: any Storage) async throws -> [String] {
        let (turns, texts) = try await storage.read { tx in
            (try ProcessTextStore.turns(tx), try ProcessTextStore.issued(tx))
        }
        return merged(texts, turns: turns).faults
    }
}

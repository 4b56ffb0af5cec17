import Office
public import Storage
import WorkTime

/// The one sealer: gives entries their places in the chain within a second of their writing, and signs where the chain
/// stands at the end of each day and at every stop.
///
/// Writers never wait for it. It seals what it can see in the order of ids; an entry whose transaction ends later is sealed
/// later. Should two sealers ever run, the unique place lets only one of them through.
public struct JournalSealer: Sendable {
    private let storage: any Storage
    private let key: JournalKey
    private static let batch = 1000

    public init(storage: any Storage, key: JournalKey) {
        self.storage = storage
        self.key = key
    }

    /// Seals everything that waits. Returns how many entries it sealed.
    @discardableResult
    public func seal() async throws -> Int {
        var sealed = 0
        while true {
            let count = try await storage.write { [key] tx in
                let waiting = try JournalStore.unsealed(tx, limit: Self.batch)
                guard !waiting.isEmpty else { return 0 }
                let entries = JournalChain.seal(waiting, after: try JournalStore.head(tx))
                try JournalStore.seal(tx, entries)
                if let last = entries.last {
                    let day = OfficeTime.day(of: tx.now)
                    try JournalRootStore.put(tx, try key.root(of: day, seq: last.seq, hash: last.hash))
                }
                return entries.count
            }
            sealed += count
            if count < Self.batch { return sealed }
        }
    }
}

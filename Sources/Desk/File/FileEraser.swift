public import Office
public import Storage

/// Takes the bytes of erased files out of the store: at once when it is confirmed, and for what was broken off at a start and every
/// night. A backup that is made later has them no more.
public struct FileEraser: Sendable {
    private let storage: any Storage
    private let files: FileStore

    public init(storage: any Storage, files: FileStore) {
        self.storage = storage
        self.files = files
    }

    /// Confirms it in somebody's name and takes the bytes away. Throws what `ConfirmErasure` throws; `.unavailable` where the bytes
    /// could not be taken away: it is confirmed then, and tried again every night.
    public func confirm(_ erasure: Key<FileErasure>, on desk: Desk, as actor: Actor) async throws {
        try await desk.perform(ConfirmErasure(erasure), as: actor)
        try await clear()
    }

    /// Returns how many files lost their bytes. One that cannot be taken away keeps no other: its fault is thrown at the end.
    @discardableResult
    public func clear() async throws -> Int {
        var (count, after) = (0, "")
        var fault: (any Error)?
        while true {
            let position = after
            let hashes = try await storage.read { tx in try FileErasureStore.erased(tx, after: position) }
            guard let last = hashes.last else { break }
            for hash in hashes {
                do { if try files.erase(hash) { count += 1 } } catch { fault = fault ?? error }
            }
            after = last
        }
        if let fault { throw fault }
        return count
    }
}

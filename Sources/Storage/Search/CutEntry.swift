public import WorkTime

/// An entry whose words are cut. On SQLite everybody waits for whoever writes, and to cut a long text takes as long as several
/// statements: so a text that is known before the transaction is cut before it.
public struct CutEntry: Sendable {
    private(set) var entry: SearchEntry
    let text: SearchEntryText

    public init(_ entry: SearchEntry) {
        self.entry = entry
        text = SearchEntryText(entry)
    }

    /// The same words as the entry of a record that got its key and its time since.
    public func placed(_ id: Int64, at: Instant) -> CutEntry {
        var placed = self
        placed.entry.id = id
        placed.entry.at = at
        return placed
    }
}

public import Office
import Storage
public import WorkTime

/// Folders whose paper lies elsewhere than the electronic dossier: two statements. Everybody, of what he or she sees.
public struct StrayFolders: Question {
    /// Where a page begins: after this folder.
    public struct Cursor: Sendable, Hashable {
        public let since: Instant
        public let id: Key<LedgerCase>

        public init(since: Instant, id: Key<LedgerCase>) {
            self.since = since
            self.id = id
        }
    }

    public struct Answer: Sendable {
        public let lines: [StrayFolder]
        /// From which unit to which how many have to go, over all pages.
        public let passages: [FolderPassage]
        /// Nil when this was all.
        public let next: Cursor?
        public let now: Instant
    }

    public static let pageSize = 50

    public let filter: FolderFilter
    public let after: Cursor?

    public init(_ filter: FolderFilter = FolderFilter(), after: Cursor? = nil) {
        self.filter = filter
        self.after = after
    }

    public func answer(_ look: View) throws -> Answer {
        let found = try StrayFolderStore.page(
            look.tx, filter, after: after.map { .init(since: $0.since, id: $0.id) }, limit: Self.pageSize + 1,
            for: look.actor)
        let lines = Array(found.prefix(Self.pageSize))
        return Answer(
            lines: lines, passages: try StrayFolderStore.passages(look.tx, filter, for: look.actor),
            next: found.count > Self.pageSize
                ? lines.last.map { Cursor(since: $0.folder.heldSince, id: $0.id) } : nil, now: look.now)
    }
}

/// How many there are, 100 for more: one statement.
public struct StrayFolderCount: Question {
    public init() {}

    public func answer(_ look: View) throws -> Int {
        try StrayFolderStore.count(look.tx, FolderFilter(), limit: 100, for: look.actor)
    }
}

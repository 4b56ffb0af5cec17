public import Office
import Storage

/// One page of the journal, newest first. Administrators only.
public struct ReadJournal: Question {
    public struct Answer: Sendable, Equatable {
        public let lines: [JournalLine]
        /// The entry before which the next page begins; nil at the end.
        public let next: Int64?
        /// Today's name of the person whom the filter names.
        public let actorName: String?
    }

    public static let pageSize = 50

    public var filter: JournalFilter
    public var before: Int64?

    public init(_ filter: JournalFilter = JournalFilter(), before: Int64? = nil) {
        self.filter = filter
        self.before = before
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        let found = try JournalLineStore.page(view.tx, filter, before: before, limit: Self.pageSize + 1)
        let lines = Array(found.prefix(Self.pageSize))
        return Answer(
            lines: lines, next: found.count > Self.pageSize ? lines.last?.id : nil,
            actorName: try filter.actor.flatMap { try PersonStore.find(view.tx, $0)?.person.fullName })
    }
}

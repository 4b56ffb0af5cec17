public import Office
import Storage
public import WorkTime

/// The case files of one year as far as the actor sees them, in the order of codes; two statements.
public struct CaseFileList: Question {
    public struct Answer: Sendable, Equatable {
        public let files: [CaseFile]
        public let next: CaseCursor?
        /// That the year's list is approved; nil while it is a draft.
        public let approval: CaseYear?
        public let today: CalendarDay
    }

    public static let pageSize = 50

    public let filter: CaseFileFilter
    public let cursor: CaseCursor?

    public init(_ filter: CaseFileFilter, after cursor: CaseCursor? = nil) {
        self.filter = filter
        self.cursor = cursor
    }

    public func answer(_ view: View) throws -> Answer {
        let found = try CaseFilePageStore.page(
            view.tx, filter, after: cursor?.stored, limit: Self.pageSize + 1, for: view.actor)
        let shown = Array(found.prefix(Self.pageSize))
        let approval = try CaseYearStore.find(view.tx, filter.year, for: view.actor)
        return Answer(
            files: shown, next: found.count > Self.pageSize ? shown.last.map { CaseCursor($0) } : nil,
            approval: approval,
            today: view.today)
    }
}

extension Actor {
    /// Whether this person puts files into a year's list.
    public var plansFiles: Bool {
        has(.clerk) || keepsArchive || standings.contains { $0.rank.answersForUnit && $0.rank != .leader }
    }

    /// Whether this person approves a year's list, or enters that it was approved.
    var approvesCaseLists: Bool { isLeader || keepsArchive || has(.clerk) }
}

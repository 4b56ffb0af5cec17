public import Office
import Storage
public import WorkTime

/// «Hồ sơ đến hạn nộp lưu»: closed files that are to be handed in soon or are late, and files of earlier years that nobody
/// closed. As far as the actor sees them; at most three statements.
public struct DueFiles: Question {
    public enum List: String, Sendable, Codable, CaseIterable {
        /// To be handed in, within the days of notice, or late.
        case due
        /// Of earlier years, and still open.
        case lingering
    }

    public struct Answer: Sendable, Equatable {
        public let list: List
        public let files: [CaseFile]
        /// Give as `after` for the next page; nil at the end.
        public let next: Key<CaseFile>?
        public let duties: [Key<CaseFile>: Key<Obligation>]
        /// Those that the actor hands in.
        public let kept: Set<Key<CaseFile>>
        public let today: CalendarDay
        public let noticeDays: Int
    }

    public static let pageSize = 50

    public let list: List
    public let unit: Key<Unit>?
    public let after: Key<CaseFile>?

    public init(_ list: List = .due, unit: Key<Unit>? = nil, after: Key<CaseFile>? = nil) {
        self.list = list
        self.unit = unit
        self.after = after
    }

    public func answer(_ view: View) throws -> Answer {
        let (tx, actor) = (view.tx, view.actor)
        let notice = view.rules.archive.noticeDays
        let last = try after.map { try CaseFilePageStore.find(tx, $0, for: actor) }
        let found =
            switch list {
            case .due:
                try CaseFilePageStore.due(
                    tx, by: view.today.adding(days: notice), unit: unit,
                    after: last.flatMap { file in file.handInBy.map { DueCaseCursor(day: $0, id: file.id) } },
                    limit: Self.pageSize + 1, for: actor)
            case .lingering:
                try CaseFilePageStore.lingering(
                    tx, before: view.today.year, unit: unit,
                    after: last.map { LingeringCaseCursor(year: $0.year, id: $0.id) }, limit: Self.pageSize + 1,
                    for: actor)
            }
        let shown = Array(found.prefix(Self.pageSize))
        let duties = list == .due ? try CaseDutyStore.handIns(tx, of: shown.map(\.id)) : []
        return Answer(
            list: list, files: shown, next: found.count > Self.pageSize ? shown.last?.id : nil,
            duties: Dictionary(duties.compactMap { duty in duty.file.map { ($0, duty.obligation) } }) { first, _ in
                first
            },
            kept: Set(shown.filter { $0.isKept(by: actor) }.map(\.id)), today: view.today, noticeDays: notice)
    }
}

public import Office
import Process
import Storage
public import WorkTime

/// The petitions that are shared with the agencies of whoever looks, the newest share first: one statement.
public struct SharedPetitionList: Question {
    /// A line in words.
    public struct Line: Sendable {
        public let line: SharedPetitionLine
        public let kindTitle: String
        public let stateTitle: String
    }

    public struct Answer: Sendable {
        public let lines: [Line]
        /// Nil when this was all.
        public let next: Key<PetitionShare>?
        public let today: CalendarDay
    }

    public static let pageSize = 50

    /// The last share of the page before.
    public let after: Key<PetitionShare>?

    public init(after: Key<PetitionShare>? = nil) { self.after = after }

    public func answer(_ look: View) throws -> Answer {
        let found = try SharedPetitionStore.page(
            look.tx, for: look.actor, on: look.today, before: after, limit: Self.pageSize + 1)
        let lines = found.prefix(Self.pageSize).map { line in
            let process = look.rules.processes.version(line.process, line.processVersion)
            return Line(
                line: line, kindTitle: process?.kind.title ?? line.process,
                stateTitle: process?.state(line.state)?.title ?? line.state)
        }
        return Answer(
            lines: lines, next: found.count > Self.pageSize ? lines.last?.line.share : nil, today: look.today)
    }
}

public import Office
import Process
import Storage
public import WorkTime

/// A leader's reception day with who is put down for it, was received on it or did not come, as far as the reader sees them: two
/// statements. `.notFound` where there is no such day.
public struct ReceptionDayQuestion: Question {
    /// One visit of the day.
    public struct Line: Sendable {
        public let id: Key<LedgerCase>
        public let code: String
        public let title: String
        /// As the process calls it.
        public let state: String
        /// Whether somebody is still to come.
        public let isAwaited: Bool
        public let people: Int
        /// Nil where that is secret.
        public let name: String?
        public let isSecret: Bool
    }

    public struct Answer: Sendable {
        public let day: ReceptionDay
        public let lines: [Line]
        /// Whether the reader puts people down.
        public let mayKeep: Bool
        public let today: CalendarDay
    }

    public let id: Key<ReceptionDay>

    public init(_ id: Key<ReceptionDay>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        guard let day = try ReceptionDayStore.find(look.tx, id) else {
            throw OfficeError(.notFound, "Không có ngày tiếp công dân này.")
        }
        let host = Key<Person>(day.leader.key.value)
        let lines = try VisitStore.day(look.tx, day.day, host: host, for: look.actor).map { line in
            let process = look.rules.processes.version(line.process, line.processVersion)
            return Line(
                id: line.id, code: line.code, title: line.title,
                state: process?.state(line.state)?.title ?? line.state, isAwaited: line.state == "registered",
                people: line.people, name: line.isSecret ? nil : line.name, isSecret: line.isSecret)
        }
        return Answer(day: day, lines: lines, mayKeep: look.actor.receivesCitizens, today: look.today)
    }
}

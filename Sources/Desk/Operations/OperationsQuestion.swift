public import Office
import Storage
public import WorkTime

/// How the program is doing: what waits, what was given up, how large it has grown. Six statements. Administrators only.
public struct OperationsQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let queues: [OutboxQueue]
        /// Up to 100.
        public let deadLetters: Int
        /// Entries of the journal that wait for the sealer.
        public let unsealed: Int
        /// On the database's disk, in bytes.
        public let databaseSize: Int
        /// The day on which each daily work was last begun.
        public let dailyRuns: [DailyWork: CalendarDay]
        public let now: Instant
        /// What the rows of files say that they take, in bytes.
        public let filesSize: Int
        /// What is due of the work beside the requests.
        public let background: [BackgroundQueue]
        /// What is wrong with processes that were issued in the program, and between them and the layouts of papers, a sentence each.
        public let processFaults: [String]

        public init(
            queues: [OutboxQueue], deadLetters: Int, unsealed: Int, databaseSize: Int,
            dailyRuns: [DailyWork: CalendarDay], now: Instant, filesSize: Int = 0, background: [BackgroundQueue] = [],
            processFaults: [String] = []
        ) {
            self.queues = queues
            self.deadLetters = deadLetters
            self.unsealed = unsealed
            self.databaseSize = databaseSize
            self.dailyRuns = dailyRuns
            self.now = now
            self.filesSize = filesSize
            self.background = background
            self.processFaults = processFaults
        }
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        // By the law's calendar: a day off of the office's own is not worth a statement more.
        let isOpen = look.rules.calendar.clock().isOfficeTime(look.now)
        let sizes = try OperationsStore.sizes(look.tx)
        return Answer(
            queues: try OperationsStore.queues(look.tx), deadLetters: try DeadLetterStore.count(look.tx),
            unsealed: try JournalStore.countUnsealed(look.tx), databaseSize: sizes.database,
            dailyRuns: try DailyRunStore.last(look.tx), now: look.tx.now, filesSize: sizes.files,
            background: try OperationsStore.background(look.tx, onlyExpress: !isOpen),
            processFaults: look.rules.faults(of: look.rules.shelf.standing))
    }
}

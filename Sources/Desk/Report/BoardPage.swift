public import Office
public import WorkTime

/// The leaders' board: how the office stands today.
public struct BoardPage: Sendable, Equatable {
    /// One party that owes something, or did lately.
    public struct Line: Sendable, Equatable {
        public let party: Key<Party>
        public let name: String
        /// Parts owed, of them late, and due by Sunday.
        public var owed: Int
        public var late: Int
        public var dueThisWeek: Int
        /// Late at the end of each month of the trend; the last one is today.
        public var lateAtEnd: [Int]
    }

    /// One month of the trend.
    public struct Month: Sendable, Equatable {
        /// `2026-11`.
        public let month: String
        public let assigned: Int
        public let doneInTime: Int
        public let doneLate: Int
        /// Owed and late at its end; today for the last.
        public let late: Int
    }

    public let day: CalendarDay
    public let weekEnd: CalendarDay
    /// Obligations, each counted once.
    public let owed: Int
    public let late: Int
    public let dueThisWeek: Int
    /// Exact to 99, 100 for more.
    public let decisions: Int
    public let months: [Month]
    /// Those with something late first.
    public let lines: [Line]
    public let lateList: [BoardLine]
    public let weekList: [BoardLine]
    public let decisionList: [BoardLine]
    /// Urging letters that wait for a signature; empty for whoever signs none.
    public let letters: [UrgingLetterItem]
    public let plan: DocumentLabel?
    public let bars: [PlanBar]
}

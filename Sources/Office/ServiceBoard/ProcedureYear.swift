/// How the dossiers of one procedure went in a year, counted as the public board counts.
public struct ProcedureYear: Sendable, Equatable {
    public let period: ReportPeriod
    /// What is open and overdue stands with the year of today alone.
    public let count: ServiceCount
    /// Results returned in the year, in time or late.
    public let settled: Int
    /// What these took together from being taken in to the result, in milliseconds; waiting for the applicant counts too.
    public let took: Int
    /// Dossiers that ended in the year and have a written apology.
    public let apologised: Int

    public init(period: ReportPeriod, count: ServiceCount, settled: Int, took: Int, apologised: Int) {
        self.period = period
        self.count = count
        self.settled = settled
        self.took = took
        self.apologised = apologised
    }

    /// Days of the calendar that a result took on average, in tenths, rounded; nil where there was none.
    public var averageTenths: Int? {
        let day = 86_400_000
        return settled > 0 ? (took / settled * 10 + day / 2) / day : nil
    }
}

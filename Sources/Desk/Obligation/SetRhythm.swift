public import Office
public import WorkTime

/// Sets how often an ongoing obligation is reported: by the assigner, or the planner. The next report is the first of the
/// rhythm that falls due after today; what was owed before and not sent stays in the journal only.
/// Writes `obligation.rhythm_set`.
public struct SetRhythm: Command {
    public let obligation: Key<Obligation>
    /// As the page showed it.
    public let version: Int64
    public let rhythm: Rhythm

    public init(obligation: Key<Obligation>, version: Int64, rhythm: Rhythm) {
        self.obligation = obligation
        self.version = version
        self.rhythm = rhythm
    }

    /// The day of the next report.
    public func run(_ act: Act) throws -> CalendarDay? {
        var change = try act.begin(.setRhythm, on: obligation, version: version)
        guard rhythm != change.old.rhythm else {
            throw OfficeError(.invalid, "Nhịp báo cáo mới trùng với nhịp đang có.", field: "period")
        }
        change.new.setRhythm(rhythm, by: try act.clock(), on: act.today)
        change.new.deadline.every = rhythm.written
        try act.finish(
            change, as: .rhythmSet,
            [
                "rhythm": .text(rhythm.code), "missed": JournalValue(change.old.reportDue),
                "next": JournalValue(change.new.reportDue),
            ])
        return change.new.reportDue
    }
}

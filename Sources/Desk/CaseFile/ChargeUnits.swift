import Office
import Storage
import WorkTime

/// Charges every unit that left papers unfiled for too long: once a day, by the program itself, for whoever keeps the
/// archive. Answers how many were charged; zero when it was done today, or nobody keeps the archive.
public struct ChargeUnits: Command {
    public init() {}

    public func run(_ act: Act) throws -> Int {
        guard try DailyRunStore.claim(act.tx, .filing, on: act.today), let assigner = try act.archivist() else {
            return 0
        }
        let through = act.today.adding(days: -act.rules.archive.fileWithin)
        var charged = 0
        for line in try UnfiledPaperStore.units(act.tx, through: through)
        where try act.chargeFiling(line.unit, assigner: assigner) != nil {
            charged += 1
        }
        return charged
    }
}

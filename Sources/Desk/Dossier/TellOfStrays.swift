import Office
import Storage

/// Tells whoever answers for a unit how many folders lie in it that belong elsewhere, or belong in it and lie elsewhere: on each working
/// day, once, in office hours, by the program itself. Answers how many units were told.
public struct TellOfStrays: Command {
    public init() {}

    public func run(_ act: Act) throws -> Int {
        guard try act.clock().isOfficeTime(act.now), try DailyRunStore.claim(act.tx, .folders, on: act.today) else {
            return 0
        }
        let units = try StrayFolderStore.units(act.tx)
        guard !units.isEmpty else { return 0 }
        try act.inform(
            units.map { unit, count in
                NewNotice(.folders, to: [Key<Party>(unit)], about: nil, words: NoticeWords.strays(count))
            })
        return units.count
    }
}

import Office
import Storage
import WorkTime

/// Tells whoever has a dossier in hand that is nearly due that a written apology with a new day must be made before its time is over:
/// on each working day, once, in office hours, by the program itself. Answers how many steps were told of.
public struct TellOfApologies: Command {
    static let most = 1_000

    public init() {}

    public func run(_ act: Act) throws -> Int {
        let clock = try act.clock()
        guard clock.isOfficeTime(act.now), try DailyRunStore.claim(act.tx, .apologies, on: act.today) else { return 0 }
        let day = clock.lastDay(of: act.rules.counter.apology, from: act.today)
        let ways = ApologyStore.Way.all(act.rules)
        var count = 0
        var last: Key<LedgerCase>?
        while true {
            let charges = try ApologyStore.charges(act.tx, by: day, ways, after: last, limit: Self.most)
            let notices = charges.map { charge in
                NewNotice(
                    .due, to: [charge.party], about: .obligation(charge.obligation),
                    words: NoticeWords.apology(due: charge.due))
            }
            if !notices.isEmpty { try act.inform(notices) }
            count += charges.count
            guard charges.count == Self.most else { return count }
            last = charges.last?.id
        }
    }
}

public import Office
import Storage

/// Reminds whoever has to act on an obligation: by the assigner, a directing leader, or the planner; once a day at most,
/// whoever does it. Writes `obligation.reminded`.
public struct Remind: Command {
    public let obligation: Key<Obligation>

    public init(_ obligation: Key<Obligation>) { self.obligation = obligation }

    public func run(_ act: Act) throws {
        let change = try act.begin(.remind, on: obligation, version: nil)
        let isReminded = try !JournalStore.subjects(
            act.tx, of: .obligationReminded, on: .obligation, among: [obligation.value], since: act.today
        ).isEmpty
        let holders = try change.old.holders(remindedBy: act.actor, isRemindedToday: isReminded)
        try act.finish(change, as: .obligationReminded, ["holders": .list(holders.map { JournalValue($0) })])
        try act.inform([NewNotice(.reminded, to: holders, about: .obligation(obligation))])
    }
}

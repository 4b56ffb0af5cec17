public import Office
import Storage

/// Reminds whoever has to act on an obligation: by the assigner, a directing leader, or the planner; once a day at most,
/// whoever does it. Writes `obligation.reminded`.
public struct Remind: Command {
    public let obligation: Key<Obligation>

    public init(_ obligation: Key<Obligation>) { self.obligation = obligation }

    public func run(_ act: Act) throws {
        let change = try act.begin(.remind, on: obligation, version: nil)
        let holders = Worklist.items(of: change.old)
            .filter { $0.isOpen && [.waiting, .coordinate].contains($0.tab) }.map(\.holder)
            .filter { $0 != Key<Party>(act.actor.person) }
        guard !holders.isEmpty else {
            throw OfficeError(.conflict, "Không có ai khác đang phải làm nhiệm vụ này nên không nhắc.")
        }
        guard try !JournalStore.has(act.tx, .obligationReminded, on: .obligation, obligation.value, since: act.today)
        else { throw OfficeError(.conflict, "Hôm nay đã nhắc nhiệm vụ này rồi.") }
        try act.finish(change, as: .obligationReminded, ["holders": .list(holders.map { JournalValue($0) })])
        try act.inform([NewNotice(.reminded, to: holders, about: .obligation(obligation))])
    }
}

public import Office
import Process
import Storage
import WorkTime

/// Lets a running case go on by a newer version of its process, by whoever answers for the unit that settles it.
///
/// Times are counted by the lengths of the new version from the same event, what is owed is laid anew where that differs, and
/// the steps that were taken stay as they were read in their time. Throws `.notFound` for who does not see the case, `.forbidden`,
/// `.stale`, or `.conflict` with the sentence of the engine. Journal: `case.moved`.
public struct MoveCase: Command {
    public let id: Key<LedgerCase>
    /// The number of the version to go on by.
    public let target: Int
    /// As the page showed it.
    public let version: Int64

    public init(_ id: Key<LedgerCase>, to target: Int, version: Int64) {
        self.id = id
        self.target = target
        self.version = version
    }

    /// Whoever answers for the unit that settles.
    static func allows(_ actor: Actor, unit: Key<Unit>) -> Bool { actor.holders.contains(Key<Party>(unit)) }

    public func run(_ act: Act) throws {
        let held = try CaseStore.lock(act.tx, id, for: act.actor)
        guard held.version == version else { throw OfficeError.stale }
        let old = try act.processVersion(held.process, held.processVersion)
        guard MoveCase.allows(act.actor, unit: held.unit) else {
            throw OfficeError(
                .forbidden, "Chỉ người phụ trách đơn vị giải quyết được chuyển phiên bản quy trình của hồ sơ.")
        }
        guard let new = try act.processesInForce().version(held.process, target) else {
            throw OfficeError(.conflict, "Quy trình của hồ sơ không có phiên bản \(target).")
        }
        let play = try JSONText.decode(held.body, as: ProcessCase.self)
        let clock = try act.clock()
        let move: CaseMove
        do throws(CaseRefusal) {
            move = try ProcessEngine(new, clock: clock).moved(play, from: old, at: act.now)
        } catch { throw Act.refusal(error) }
        let standing = CaseStanding(version: new, play: move.case, clock: clock)
        let debts = CaseDebts(held: held, standing: standing, rules: act.rules.counter)
        try CaseStore.save(
            act.tx, id, standing.standing(body: try JSONText.encode(move.case), holder: debts.holder))
        try CaseMoveStore.insert(
            act.tx,
            .init(
                from: old.number, to: new.number, after: move.case.done.values.reduce(0, +),
                differences: try JSONText.encode(move.differences), body: held.body), of: id, by: act.actor.person)
        try act.record(
            .caseMoved, on: .processCase, id.value,
            [
                "process": .text(old.process), "from": JournalValue(old.number), "to": JournalValue(new.number),
                "due": JournalValue(standing.due?.day),
            ])
        try act.charge(debts, by: [], because: "Chuyển sang phiên bản \(new.number) của quy trình", isNew: false)
        act.notify(Notice(topic: "dossiers", parties: [Key<Party>(held.receiver)]))
    }
}

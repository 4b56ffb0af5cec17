import Office
import Process
import Storage

/// What part somebody has in a case.
struct CasePart: Sendable {
    /// The roles of its process that he or she holds in it.
    let roles: Set<String>
    /// Whether he or she takes papers in for it: the counter, of procedures between agencies văn thư.
    let isCounter: Bool

    init(_ actor: Actor, in item: LedgerCase, _ process: ProcessVersion, held: [CasePartyStore.Holder]) {
        roles = process.roles(of: actor, unit: Key(item.unit.key.value), held: held)
        isCounter = actor.has(process.kind == .internal ? .clerk : .counter)
    }

    /// Whether he or she may add a file to it, as a dossier.
    var addsFiles: Bool { !roles.isEmpty || isCounter }
}

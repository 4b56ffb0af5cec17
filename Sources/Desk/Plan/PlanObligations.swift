public import Office
import Storage

/// The open obligations of a paper, for choosing which of them a later paper changes; at most 500.
public struct PlanObligations: Question {
    public let plan: Key<Document>

    public init(_ plan: Key<Document>) { self.plan = plan }

    public func answer(_ look: View) throws -> [ObligationItem] {
        guard try DocumentStore.sees(look.tx, plan, look.actor) else { throw DocumentStore.notFound }
        let open = Array(try ObligationStore.open(look.tx, of: plan).prefix(500))
        let seen = try ObligationStore.seen(look.tx, Set(open), by: look.actor)
        return try ObligationItemStore.items(look.tx, open.filter(seen.contains), for: look.actor)
    }
}

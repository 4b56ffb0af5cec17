import Office
import Storage

/// How annexes that come with a message stand beside those that its paper has, whether they are taken when it is accepted or
/// later.
struct AnnexJoining {
    /// Whether the message comes in the place of the one by which its sender sent this very paper: one of the same name takes the
    /// place of an earlier one.
    let replaces: Bool
    /// The files whose place none takes, by their hashes: two of one name in one message are two annexes, and what came after it
    /// is newer.
    let sparing: Set<String>

    init(
        of message: Key<InterchangeItem>, _ standing: InterchangeStore.Standing, to paper: Key<Document>,
        in tx: any Transaction
    ) throws {
        replaces = try Self.replaces(paper, standing, tx)
        sparing = replaces ? try InterchangePageStore.since(tx, message, of: paper) : []
    }

    private static func replaces(
        _ paper: Key<Document>, _ standing: InterchangeStore.Standing, _ tx: any Transaction
    ) throws -> Bool {
        guard standing.business == .replacement, let sender = standing.agency.code, let old = standing.refersTo else {
            return false
        }
        let earlier = try InterchangeStore.standing(tx, old)
        return earlier.document == paper && earlier.agency.code == sender
    }
}

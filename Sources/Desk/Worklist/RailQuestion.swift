public import Office
import Storage

/// How much waits for somebody in the places of the rail: one statement, whatever he or she holds. Every page asks it, and to
/// plan it took PostgreSQL longer than to answer it.
public struct RailQuestion: Question {
    public init() {}

    public func answer(_ look: View) throws -> RailCounts {
        try look.tx.byKeys(always: true) { try RailStore.counts(look.tx, for: look.actor) }
    }
}

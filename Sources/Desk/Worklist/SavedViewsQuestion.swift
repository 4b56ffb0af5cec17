public import Office
import Storage

/// The actor's own saved views of «Việc của tôi», oldest first: one statement.
public struct SavedViewsQuestion: Question {
    public init() {}

    public func answer(_ look: View) throws -> [SavedView] {
        try SavedViewStore.all(look.tx, of: look.actor.person)
    }
}

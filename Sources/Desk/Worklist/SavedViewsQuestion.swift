public import Office
import Storage

/// The actor's own saved views of a list, oldest first: one statement.
public struct SavedViewsQuestion: Question {
    public let list: SavedView.List

    public init(_ list: SavedView.List = .work) { self.list = list }

    public func answer(_ look: View) throws -> [SavedView] {
        try SavedViewStore.all(look.tx, of: look.actor.person, list)
    }
}

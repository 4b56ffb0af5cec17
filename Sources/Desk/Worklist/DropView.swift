public import Office
import Storage

/// Forgets one of the actor's saved views; the work in it stays where it is. `.notFound` when it is not the actor's.
public struct DropView: Command {
    public let view: Key<SavedView>
    public let list: SavedView.List

    static let missing = OfficeError(.notFound, "Không tìm thấy mục đã lưu này. Có thể nó đã được xóa.")

    public init(_ view: Key<SavedView>, of list: SavedView.List = .work) {
        self.view = view
        self.list = list
    }

    public func run(_ act: Act) throws {
        guard try SavedViewStore.delete(act.tx, view, of: act.actor.person, list) else { throw Self.missing }
    }
}

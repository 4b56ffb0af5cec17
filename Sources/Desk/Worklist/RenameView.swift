public import Office
import Storage
import Vietnamese

/// Gives one of the actor's saved views another name. `.notFound` when it is not the actor's, `.invalid` at `name` when
/// another view bears it.
public struct RenameView: Command {
    public let view: Key<SavedView>
    public let name: String
    public let list: SavedView.List

    public init(_ view: Key<SavedView>, to name: String, of list: SavedView.List = .work) {
        self.view = view
        self.name = name
        self.list = list
    }

    public func run(_ act: Act) throws {
        let name = try Words.viewName(name, of: list)
        let others = try SavedViewStore.all(act.tx, of: act.actor.person, list).filter { $0.id != view }
        guard !others.contains(where: { $0.name.folded == name.folded }) else {
            throw OfficeError(.invalid, "Đã có \(list.noun) tên «\(name)».", field: "name")
        }
        guard try SavedViewStore.rename(act.tx, view, of: act.actor.person, list, to: name) else {
            throw DropView.missing
        }
    }
}

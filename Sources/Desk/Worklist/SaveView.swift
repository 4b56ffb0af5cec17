public import Office
import Storage

/// Keeps the filters of a worklist, or a search, under a name, in place of what the actor had under it.
///
/// How somebody likes to look at his or her work is no act of the office: it stands in no journal and nobody else sees it.
public struct SaveView: Command {
    public let name: String
    /// The part of the list's address behind the question mark, as the page wrote it.
    public let query: String
    public let list: SavedView.List

    public init(_ name: String, query: String, of list: SavedView.List = .work) {
        self.name = name
        self.query = query
        self.list = list
    }

    public func run(_ act: Act) throws -> Key<SavedView> {
        let name = try Words.viewName(name, of: list)
        guard !query.isEmpty, query.utf8.count <= 2_000 else {
            throw OfficeError(
                .invalid, "Chưa có \(list == .work ? "điều kiện lọc nào" : "từ hay điều kiện nào") để lưu.",
                field: "name")
        }
        let kept = try SavedViewStore.all(act.tx, of: act.actor.person, list)
        let id = try SavedViewStore.put(act.tx, of: act.actor.person, list, name: name, query: query)
        guard kept.count < SavedView.most || kept.contains(where: { $0.id == id }) else {
            throw OfficeError(
                .invalid, "Đã lưu \(SavedView.most) \(list.noun), là nhiều nhất. Hãy xóa bớt rồi lưu lại.",
                field: "name")
        }
        return id
    }
}

extension Words {
    static func viewName(_ text: String, of list: SavedView.List) throws(OfficeError) -> String {
        try required(
            text, field: "name", limit: 60, missing: "Nhập tên \(list.noun).",
            tooLong: "Tên \(list.noun) dài quá 60 ký tự. Hãy rút gọn.")
    }
}

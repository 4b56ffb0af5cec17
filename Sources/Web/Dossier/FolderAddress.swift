import Desk
import Office
import WorkTime

/// What the address of a list of stray folders says: `/dossiers/folders?unit=3`, of a hand-over `?from=3&to=4`.
struct FolderAddress {
    let filter: FolderFilter
    private let after: StrayFolders.Cursor?

    /// Throws `.invalid` for what is no key.
    init(_ query: FormFields) throws(OfficeError) {
        let reader = QueryReader(query)
        let from = try reader.key("from", "Bên giao", of: Office.Unit.self)
        let to = try reader.key("to", "Bên nhận", of: Office.Unit.self)
        var filter = FolderFilter(unit: try reader.key("unit", "Đơn vị", of: Office.Unit.self))
        if let from, let to { filter.passage = FolderFilter.Passage(from: from, to: to) }
        self.filter = filter
        let id = try reader.key("after", "Trang sau", of: LedgerCase.self)
        let since = try reader.value("since", "«Trang sau» phải là thời điểm.") { Int64($0) }
        after = id.flatMap { id in since.map { StrayFolders.Cursor(since: Instant(milliseconds: $0), id: id) } }
    }

    var question: StrayFolders { StrayFolders(filter, after: after) }

    func href(_ place: Href) -> Href {
        place.adding("unit", filter.unit?.description).adding("from", filter.passage?.from.description)
            .adding("to", filter.passage?.to.description)
    }

    func next(_ cursor: StrayFolders.Cursor) -> Href {
        href("/dossiers/folders").adding("since", String(cursor.since.milliseconds))
            .adding("after", cursor.id.description)
    }
}

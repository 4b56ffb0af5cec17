/// What is wrong with one row.
public struct ImportFault: Sendable, Hashable {
    public let place: ImportPlace
    /// Nil where the whole row is meant.
    public let column: ImportColumn?
    /// A Vietnamese sentence that says how to mend it.
    public let message: String

    public init(_ place: ImportPlace, in column: ImportColumn? = nil, _ message: String) {
        self.place = place
        self.column = column
        self.message = message
    }

    /// «Nhân sự, dòng 7, cột «Chủ trì»».
    public var words: String {
        let sheet = place.sheet.isEmpty ? "" : "Trang «\(place.sheet)», "
        return "\(sheet)dòng \(place.row)" + (column.map { ", cột «\($0.title)»" } ?? "")
    }
}

public import Office
import Storage

/// Where a page of a year's case files begins: after this file, in the order of codes.
public struct CaseCursor: Sendable, Hashable {
    public let sortKey: String
    public let id: Key<CaseFile>

    public init(sortKey: String, id: Key<CaseFile>) {
        self.sortKey = sortKey
        self.id = id
    }

    init(_ file: CaseFile) { self.init(sortKey: CaseCode(file.code)?.sortKey ?? "", id: file.id) }

    var stored: CaseFilePageStore.Cursor { .init(sortKey: sortKey, id: id) }
}

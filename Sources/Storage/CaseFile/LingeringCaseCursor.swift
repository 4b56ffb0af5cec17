public import Office

/// Where a page of files of earlier years begins.
public struct LingeringCaseCursor: Sendable, Hashable {
    public let year: Int
    public let id: Key<CaseFile>

    public init(year: Int, id: Key<CaseFile>) {
        self.year = year
        self.id = id
    }
}

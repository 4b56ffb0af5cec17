/// Numbers of a criterion in a month that the ledger cannot count, as somebody entered them.
public struct IndexEntry: Sendable, Equatable {
    public let criterion: String
    public let share: Share
    /// «Báo cáo của Cổng Dịch vụ công quốc gia ngày 01/12/2026»
    public let source: String

    public init(criterion: String, share: Share, source: String) {
        self.criterion = criterion
        self.share = share
        self.source = source
    }
}

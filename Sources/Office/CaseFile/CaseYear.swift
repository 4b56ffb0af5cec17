public import WorkTime

/// That the office has approved a year's list of files (danh mục hồ sơ).
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 28.
public struct CaseYear: Sendable, Equatable {
    public let year: Int
    public let approvedBy: NamedParty
    public let approvedAt: Instant
    /// The decision by which it was issued, where that is here.
    public let document: DocumentLabel?

    public init(year: Int, approvedBy: NamedParty, approvedAt: Instant, document: DocumentLabel?) {
        self.year = year
        self.approvedBy = approvedBy
        self.approvedAt = approvedAt
        self.document = document
    }
}

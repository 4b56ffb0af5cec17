/// What is attached to a paper, on pages of its own that are counted from 1.
///
/// Where there are several they are numbered I, II; each says which paper it belongs to.
public struct OfficialAnnex: Sendable, Equatable {
    /// «Danh mục nhiệm vụ quá hạn», set in capitals.
    public var title: String
    public var blocks: [OfficialBlock]
    /// On pages that lie across, as wide tables need.
    public var isLandscape: Bool

    public init(title: String, blocks: [OfficialBlock], isLandscape: Bool = true) {
        self.title = title
        self.blocks = blocks
        self.isLandscape = isLandscape
    }
}

/// What a post lets its holder do in its unit.
public enum Rank: String, Sendable, Codable, CaseIterable {
    /// Lãnh đạo cơ quan: directs, assigns and accepts for the whole office.
    case leader
    /// Trưởng đơn vị: answers for the unit's obligations and passes them on.
    case head
    /// Cấp phó: acts for the head.
    case deputy
    case officer

    /// Whether work laid on the unit waits for this person too.
    public var answersForUnit: Bool { self == .head || self == .deputy || self == .leader }
}

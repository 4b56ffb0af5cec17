public import Office

/// What a unit leads or coordinates.
public struct UnitWorkPage: Sendable, Equatable {
    public let unit: NamedParty
    public let part: WorkPart
    public let counts: WorkCounts
    public let items: [ObligationItem]
    public let next: DueCursor?
    /// Nil while the unit exists.
    public let end: UnitEnd?

    public init(
        unit: NamedParty, part: WorkPart, counts: WorkCounts, items: [ObligationItem], next: DueCursor?,
        end: UnitEnd? = nil
    ) {
        self.unit = unit
        self.part = part
        self.counts = counts
        self.items = items
        self.next = next
        self.end = end
    }
}

/// Which of a unit's or person's work a page lists.
public enum WorkPart: String, Sendable, CaseIterable {
    /// What it owes: as lead, or as one of the units that each owe a part.
    case lead
    case coordinate
    case either
}

/// Exact to 99, 100 for more.
public struct WorkCounts: Sendable, Equatable {
    public let leading: Int
    public let coordinating: Int
    public let overdue: Int

    public init(leading: Int, coordinating: Int, overdue: Int) {
        self.leading = leading
        self.coordinating = coordinating
        self.overdue = overdue
    }
}

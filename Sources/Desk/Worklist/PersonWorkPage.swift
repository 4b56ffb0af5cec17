public import Office

/// What a person leads or coordinates, in his or her own name or passed on by a unit.
public struct PersonWorkPage: Sendable, Equatable {
    public let person: NamedParty
    public let part: WorkPart
    public let counts: WorkCounts
    public let items: [ObligationItem]
    public let next: DueCursor?

    public init(person: NamedParty, part: WorkPart, counts: WorkCounts, items: [ObligationItem], next: DueCursor?) {
        self.person = person
        self.part = part
        self.counts = counts
        self.items = items
        self.next = next
    }
}

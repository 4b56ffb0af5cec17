public import Office

/// «Việc của tôi»: one view of the actor's worklist, with the counts of all views.
public struct WorklistPage: Sendable, Equatable {
    public let view: WorklistView
    public let counts: WorklistCounts
    public let items: [ObligationItem]
    /// Where the next page begins; nil at the end.
    public let next: DueCursor?
    /// Of the items, those that stand here only because somebody is away, with the name of that person.
    public let standIns: [Key<Obligation>: String]
    /// The actor's saved views, where they were asked for.
    public let saved: [SavedView]

    public init(
        view: WorklistView, counts: WorklistCounts, items: [ObligationItem], next: DueCursor?,
        standIns: [Key<Obligation>: String] = [:], saved: [SavedView] = []
    ) {
        self.view = view
        self.counts = counts
        self.items = items
        self.next = next
        self.standIns = standIns
        self.saved = saved
    }
}

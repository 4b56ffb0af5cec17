/// What hangs on one obligation: what was adjusted, asked, suspended, reported by period, broken off, said; and what the
/// actor alone keeps there.
public struct ObligationFolder: Sendable, Equatable {
    /// Each list oldest first.
    public var adjustments: [AdjustmentItem]
    public var requests: [RequestItem]
    public var suspensions: [SuspensionItem]
    public var periods: [PeriodReport]
    public var whole: PartItem?
    public var parts: [PartItem]
    public var comments: [CommentItem]
    /// Who follows it, by name, at most 100.
    public var watchers: [NamedParty]
    public var isWatched: Bool
    public var reminders: [ReminderItem]

    public init(
        adjustments: [AdjustmentItem] = [], requests: [RequestItem] = [], suspensions: [SuspensionItem] = [],
        periods: [PeriodReport] = [], whole: PartItem? = nil, parts: [PartItem] = [], comments: [CommentItem] = [],
        watchers: [NamedParty] = [], isWatched: Bool = false, reminders: [ReminderItem] = []
    ) {
        self.adjustments = adjustments
        self.requests = requests
        self.suspensions = suspensions
        self.periods = periods
        self.whole = whole
        self.parts = parts
        self.comments = comments
        self.watchers = watchers
        self.isWatched = isWatched
        self.reminders = reminders
    }

    public var openRequests: [RequestItem] { requests.filter { $0.state == .open } }
}

public import WorkTime

/// What is looked for besides words: facts that a record must have.
///
/// Kind, issuer, signer, direction and the state of a paper are facts of papers, the state of an obligation one of
/// obligations; a day is the paper's own, or the one on which the obligation is due.
public struct SearchFilter: Hashable, Sendable {
    /// Names, in any spelling and without marks too.
    public var kind: String?
    public var issuer: String?
    public var signer: String?
    public var direction: Document.Direction?
    public var paperState: Document.State?
    public var taskState: ObligationState?
    /// Both days included.
    public var from: CalendarDay?
    public var to: CalendarDay?

    public init(
        kind: String? = nil, issuer: String? = nil, signer: String? = nil, direction: Document.Direction? = nil,
        paperState: Document.State? = nil, taskState: ObligationState? = nil, from: CalendarDay? = nil,
        to: CalendarDay? = nil
    ) {
        self.kind = kind
        self.issuer = issuer
        self.signer = signer
        self.direction = direction
        self.paperState = paperState
        self.taskState = taskState
        self.from = from
        self.to = to
    }

    public static let none = SearchFilter()

    /// Whether only papers can have all of it.
    public var isOfPapers: Bool {
        kind != nil || issuer != nil || signer != nil || direction != nil || paperState != nil
    }

    /// Whether only obligations can.
    public var isOfTasks: Bool { taskState != nil }
}

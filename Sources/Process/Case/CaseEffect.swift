public import WorkTime

/// What followed from an act, in the order in which it followed.
public enum CaseEffect: Hashable, Sendable {
    case moved(to: String)
    case assigned(role: String, party: String)
    case clockStarted(String, due: Due?)
    case clockPaused(String)
    case clockResumed(String, due: Due?)
    case clockChanged(String, due: Due?)
    /// `isLate`: after its end.
    case clockStopped(String, isLate: Bool)
    /// It turned out not to apply.
    case clockDropped(String)
    case trackOpened(String)
    case trackClosed(String)
    /// A paper to write by this form.
    case form(String)
    case ended(ProcessState.Outcome)
}

/// A case after an act, and what followed.
public struct CaseStep: Hashable, Sendable {
    public let `case`: ProcessCase
    public let effects: [CaseEffect]
}

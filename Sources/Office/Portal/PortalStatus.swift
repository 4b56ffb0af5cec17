public import WorkTime

/// How far a dossier has come, told to the portal through which it came.
public struct PortalStatus: Sendable, Equatable {
    public enum Step: String, Sendable, Codable, CaseIterable {
        case accepted, supplement, apology, ready, delivered, refused, stopped
        /// What was added was not taken; the dossier goes on as it stands.
        case supplementRefused = "supplement-refused"
    }

    /// The version of this format.
    public var version = PortalMessage.present
    /// Follows from the step alone: the same status may come twice.
    public let id: String
    /// The portal's own number.
    public let code: String
    /// The office's number; nil for what never became a dossier.
    public let dossier: String?
    public let step: Step
    /// The sentence for whoever brought it.
    public let words: String
    /// When the result is due, as of that step.
    public let due: CalendarDay?
    public let at: Instant

    public init(
        id: String, code: String, dossier: String?, step: Step, words: String, due: CalendarDay?, at: Instant
    ) {
        self.id = id
        self.code = code
        self.dossier = dossier
        self.step = step
        self.words = words
        self.due = due
        self.at = at
    }
}

/// What is counted of a procedure, and whose dossiers a list then shows.
public enum ProcedureTally: String, Sendable, CaseIterable {
    /// Taken in during the year.
    case received
    /// Results returned in the year, in time.
    case timely
    /// Ended in the year after their time, whatever came out.
    case late
    /// Ended in the year, with a written apology.
    case apologised
    /// Not ended, at this moment.
    case open
    /// Of these, whose time is over.
    case overdue
}

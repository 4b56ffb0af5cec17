public import WorkTime

/// What must be so that an act can be done.
public enum ActCondition: Hashable, Sendable {
    case field(String, is: String)
    /// The clock runs and its last day is not over.
    case beforeDue(String)
    /// The clock's last day is over.
    case afterDue(String)
    case done(String)
    case notDone(String)
    /// The requests to other bodies are answered or given up.
    case closed(String)
    case open(String)
    /// The day that a field names lies at least so many days after the day of the act, which does not count itself.
    case ahead(String, by: Term)
}

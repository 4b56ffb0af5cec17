/// Who may see a paper or an obligation besides those who take part in it.
public enum Visibility: Sendable, Equatable {
    /// Everybody of the office.
    case office
    case unit(Key<Unit>)
    /// Nobody else but whoever registered it.
    case participants
}

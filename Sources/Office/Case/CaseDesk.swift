/// At which desk of the office cases of a kind are begun and listed.
public enum CaseDesk: String, Sendable, Hashable, CaseIterable, Codable {
    /// The one-stop counter.
    case dossiers
    /// Petitions.
    case petitions
    /// Visits of citizens.
    case visits
}

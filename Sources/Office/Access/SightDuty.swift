/// What a role or a leading post looks after: everything of that kind is seen by whoever holds it.
public enum SightDuty: String, Sendable, Codable, CaseIterable {
    /// Plans inspections, and controls administrative procedures.
    case inspections, procedures
    /// Follows how obligations are urged.
    case urging
    /// Văn thư, who keeps the interchange of papers.
    case interchange
    /// Reports for the whole office.
    case reports
    /// Receives citizens.
    case reception
}

/// As what somebody takes part in an obligation.
public enum SightPart: String, Sendable, Codable, CaseIterable {
    case doing, coordinating, assigning, informed

    /// By the list of work in which it stands.
    public init(tab: WorklistTab) {
        switch tab {
        case .waiting: self = .doing
        case .coordinate: self = .coordinating
        case .assigned: self = .assigning
        case .inform: self = .informed
        }
    }

    public init(role: ParticipantRole) {
        switch role {
        case .lead, .part, .former: self = .doing
        case .coordinate: self = .coordinating
        case .direct: self = .assigning
        case .inform: self = .informed
        }
    }
}

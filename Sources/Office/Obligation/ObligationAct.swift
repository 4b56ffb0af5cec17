/// What can be done to an obligation in its life; each act that succeeds is one entry in the journal.
public enum ObligationAct: String, Sendable, Codable, CaseIterable {
    // On one participant's part.
    case accept
    /// To an officer of the unit, or back to the unit.
    case pass
    case report
    case acceptResult = "accept_result"
    case returnResult = "return_result"
    /// Gives a part a due day of its own, or takes it away.
    case adjustPart = "adjust_part"
    // On the whole.
    case completeMilestone = "complete_milestone"
    case adjust
    case cancel
    case attachBasis = "attach_basis"

    /// Whether it is done to one participant's part.
    public var concernsPart: Bool {
        switch self {
        case .accept, .pass, .report, .acceptResult, .returnResult, .adjustPart: true
        case .completeMilestone, .adjust, .cancel, .attachBasis: false
        }
    }
}

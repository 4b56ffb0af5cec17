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
    /// Refuses it within its time, or asks afterwards that somebody else be charged with it.
    case decline
    /// Asks that it be handed over to a unit or person who is named.
    case handOver = "hand_over"
    /// Asks for another date.
    case askDate = "ask_date"
    /// Lays it on somebody else.
    case reassign
    /// Lets a coordinating part fall away.
    case waive
    // On the whole.
    case completeMilestone = "complete_milestone"
    case adjust
    case cancel
    case attachBasis = "attach_basis"
    /// Grants or refuses what was asked of whoever assigned it.
    case decide
    case suspend
    case resume
    /// Lays a part of it on somebody of the lead's own branch.
    case breakDown = "break_down"
    /// Sets how often it is reported.
    case setRhythm = "set_rhythm"
    /// Reminds whoever has to act.
    case remind

    /// Whether it is done to one participant's part.
    public var concernsPart: Bool {
        switch self {
        case .accept, .pass, .report, .acceptResult, .returnResult, .decline, .handOver, .askDate, .reassign, .waive,
            .adjustPart:
            true
        case .completeMilestone, .adjust, .cancel, .attachBasis, .decide, .suspend, .resume, .breakDown, .setRhythm,
            .remind:
            false
        }
    }
}

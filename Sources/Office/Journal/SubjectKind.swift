/// The nouns that acts are done to.
public enum SubjectKind: String, Sendable, Codable, CaseIterable {
    case office, unit, person, account, document, obligation, report, setting, letter, calendar, register, interchange
    case outgoing
    case caseFile = "case_file"
    case handIn = "hand_in"
    case processCase = "case"
    case procedure, process
    case receptionDay = "reception_day"
    case coordination
    case inspection
    case inspectionVisit = "inspection_visit"
    case feedback
    case procedureReview = "procedure_review"
    case deadLetter = "dead_letter"
    case webhook
    case portal
}

/// What one may ask about.
public enum SightSubject: Sendable, Hashable {
    case obligation(Key<Obligation>)
    case document(Key<Document>)
    /// A leader's instruction on a paper: whoever sees the paper sees it.
    case instruction(Key<Instruction>)
    case outgoing(Key<Outgoing>)
    case caseFile(Key<CaseFile>)
    case dossier(Key<LedgerCase>)
    /// A petition, and a visit at the reception, as the desk and whoever settles it see them.
    case petition(Key<LedgerCase>)
    case visit(Key<LedgerCase>)
    /// A petition as an agency sees it with which it is shared.
    case sharedPetition(Key<LedgerCase>)
    case inspection(Key<InspectionPlan>)
    case inspectionVisit(Key<InspectionVisit>)
    case feedback(Key<RegulationFeedback>)
    case procedureReview(Key<ProcedureReview>)
    case letter(Key<UrgingLetterItem>)
    case interchange(Key<InterchangeItem>)
    case bulk(Key<BulkSummary>)
    case report(Key<ReportIssue>)

    /// By the word and the number that addresses say; nil for anything else.
    public init?(kind: String, id: Int64) {
        switch kind {
        case "obligation": self = .obligation(Key(id))
        case "document": self = .document(Key(id))
        case "instruction": self = .instruction(Key(id))
        case "outgoing": self = .outgoing(Key(id))
        case "case_file": self = .caseFile(Key(id))
        case "dossier": self = .dossier(Key(id))
        case "petition": self = .petition(Key(id))
        case "visit": self = .visit(Key(id))
        case "shared_petition": self = .sharedPetition(Key(id))
        case "inspection": self = .inspection(Key(id))
        case "inspection_visit": self = .inspectionVisit(Key(id))
        case "feedback": self = .feedback(Key(id))
        case "procedure_review": self = .procedureReview(Key(id))
        case "letter": self = .letter(Key(id))
        case "interchange": self = .interchange(Key(id))
        case "bulk": self = .bulk(Key(id))
        case "report": self = .report(Key(id))
        default: return nil
        }
    }

    public static let kinds = [
        "obligation", "document", "outgoing", "case_file", "dossier", "shared_petition", "instruction", "petition",
        "visit", "inspection", "inspection_visit", "feedback", "procedure_review", "letter", "interchange", "bulk",
        "report",
    ]

    public var kind: String {
        switch self {
        case .obligation: "obligation"
        case .document: "document"
        case .instruction: "instruction"
        case .outgoing: "outgoing"
        case .caseFile: "case_file"
        case .dossier: "dossier"
        case .petition: "petition"
        case .visit: "visit"
        case .sharedPetition: "shared_petition"
        case .inspection: "inspection"
        case .inspectionVisit: "inspection_visit"
        case .feedback: "feedback"
        case .procedureReview: "procedure_review"
        case .letter: "letter"
        case .interchange: "interchange"
        case .bulk: "bulk"
        case .report: "report"
        }
    }

    public var id: Int64 {
        switch self {
        case .obligation(let key): key.value
        case .document(let key): key.value
        case .instruction(let key): key.value
        case .outgoing(let key): key.value
        case .caseFile(let key): key.value
        case .dossier(let key), .petition(let key), .visit(let key), .sharedPetition(let key): key.value
        case .inspection(let key): key.value
        case .inspectionVisit(let key): key.value
        case .feedback(let key): key.value
        case .procedureReview(let key): key.value
        case .letter(let key): key.value
        case .interchange(let key): key.value
        case .bulk(let key): key.value
        case .report(let key): key.value
        }
    }
}

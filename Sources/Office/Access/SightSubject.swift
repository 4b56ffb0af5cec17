/// What one may ask about.
public enum SightSubject: Sendable, Equatable {
    case obligation(Key<Obligation>)
    case document(Key<Document>)
    case outgoing(Key<Outgoing>)
    case caseFile(Key<CaseFile>)
    case dossier(Key<LedgerCase>)
    /// A petition as an agency sees it with which it is shared.
    case sharedPetition(Key<LedgerCase>)

    /// By the word and the number that addresses say; nil for anything else.
    public init?(kind: String, id: Int64) {
        switch kind {
        case "obligation": self = .obligation(Key(id))
        case "document": self = .document(Key(id))
        case "outgoing": self = .outgoing(Key(id))
        case "case_file": self = .caseFile(Key(id))
        case "dossier": self = .dossier(Key(id))
        case "shared_petition": self = .sharedPetition(Key(id))
        default: return nil
        }
    }

    public static let kinds = ["obligation", "document", "outgoing", "case_file", "dossier", "shared_petition"]

    public var kind: String {
        switch self {
        case .obligation: "obligation"
        case .document: "document"
        case .outgoing: "outgoing"
        case .caseFile: "case_file"
        case .dossier: "dossier"
        case .sharedPetition: "shared_petition"
        }
    }

    public var id: Int64 {
        switch self {
        case .obligation(let key): key.value
        case .document(let key): key.value
        case .outgoing(let key): key.value
        case .caseFile(let key): key.value
        case .dossier(let key), .sharedPetition(let key): key.value
        }
    }
}

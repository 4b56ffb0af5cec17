public import Office
public import Process
public import WorkTime

/// Everything about one case, with what whoever looks may do in it now.
public struct CasePage: Sendable {
    /// A step that the reader's roles allow, and why it cannot be taken now.
    public struct Offer: Sendable {
        public let act: ProcessAct
        public let refusal: String?
    }

    public let item: LedgerCase
    public let process: ProcessVersion
    /// As the engine has it: fields, clocks, requests.
    public let play: ProcessCase
    public let applicant: Applicant?
    public let parts: [DossierPart]
    /// In their order.
    public let transitions: [CaseTransition]
    /// The procedure of the catalogue.
    public let procedure: Key<Procedure>?
    /// Its code in the catalogue, and what it costs in đồng; nil for nothing.
    public let procedureCode: String?
    public let fee: Int?
    /// The unit of whoever took it in.
    public let counter: NamedParty
    /// By role, to whom it was given.
    public let parties: [String: NamedParty]
    public let offers: [Offer]
    /// Whether the reader ticks off papers that are brought.
    public let isCounter: Bool
    public let clock: Clock
    public let now: Instant

    /// Its number with check digits, where it is an official one.
    public var code: DossierCode? { DossierCode(item.code) }
    public var stateTitle: String { process.state(item.state)?.title ?? item.state }
}

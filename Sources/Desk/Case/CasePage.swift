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
    /// When it went on by a newer version of its process, in their order.
    public let moves: [CaseVersionMove]
    /// How it stood before each move, by the version that it followed then.
    let earlier: [Int: (process: ProcessVersion, play: ProcessCase)]
    /// The newer versions that hold today, for who may move the case to one.
    public let newer: [ProcessVersion]
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
    /// Where the paper of a dossier lies; nil where it has none.
    public let folder: DossierFolder?
    /// What is to be paid for a dossier, and how far it is; nil for nothing.
    public let owed: DossierFee?
    /// Who got the result.
    public let delivery: DossierDelivery?
    /// How a dossier came, and how its result is wanted.
    public let channel: IntakeChannel?
    public let wish: DeliveryWay?
    /// Where the post brings the result; nil for the applicant's own address.
    public let wishAddress: String?
    /// That a dossier was received before it was entered; nil where it was not.
    public let late: LateEntry?
    /// The reader's.
    let part: CasePart
    public let clock: Clock
    public let now: Instant

    /// Whether the dossier costs anything any more: one that was refused or withdrawn does not.
    public var isCharged: Bool { play.outcome == nil || play.outcome == .settled }
    /// What is still to be paid for it, in đồng.
    public var left: Int { isCharged ? owed?.left ?? 0 : 0 }

    /// Its number with check digits, where it is an official one.
    public var code: DossierCode? { DossierCode(item.code) }
    /// The version by which the step of that position was taken.
    public func process(at position: Int) -> ProcessVersion {
        before(position)?.process ?? process
    }

    /// As the engine had it before the first move after that step; as it stands now where there was none.
    func play(at position: Int) -> ProcessCase { before(position)?.play ?? play }

    private func before(_ position: Int) -> (process: ProcessVersion, play: ProcessCase)? {
        moves.first { position <= $0.after }.flatMap { earlier[$0.from] }
    }

    public var stateTitle: String { process.state(item.state)?.title ?? item.state }

    /// Whether a step hands the result over to whoever brought the dossier.
    public func delivers(_ act: ProcessAct) -> Bool { process.delivers(act) }

    /// Whether the reader ticks off papers that are brought.
    public var isCounter: Bool { part.isCounter }
    /// Whether the reader holds a role in the case: others do not read what is personal in it.
    public var hasPart: Bool { !part.roles.isEmpty }

    /// Whether the reader may read what stands in a field: what is personal only whoever holds a role in the case.
    public func shows(_ field: String) -> Bool { hasPart || process.field(field)?.isPersonal != true }
}

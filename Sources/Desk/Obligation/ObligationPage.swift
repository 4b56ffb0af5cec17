public import Office
public import WorkTime

/// Everything about one obligation.
public struct ObligationPage: Sendable, Equatable {
    /// State, closing rule, deadline, progress, version.
    public let obligation: Obligation
    public let ref: String?
    public let content: String
    public let addresses: String?
    public let product: String?
    public let origin: ObligationOrigin
    /// Who ordered it and when, where it was not a paper.
    public let orderedBy: String?
    public let orderedOn: CalendarDay?
    public let document: DocumentLabel?
    /// The due day before any adjustment.
    public let firstDue: CalendarDay?
    public let assigner: NamedParty
    public let createdAt: Instant
    /// In the paper's order: direct, lead, parts, coordinating, told.
    public let participants: [ParticipantItem]
    /// Newest first, at most 100.
    public let reports: [ReportItem]
    /// What was adjusted, asked, suspended, broken off, said.
    public let folder: ObligationFolder
    /// Oldest first, at most 200 of the newest.
    public let timeline: [TimelineItem]
    public let source: SourceExcerpt?
    /// What its ladder does next.
    public let nextUrging: PlannedUrging?
    /// The case that it is a step of.
    public let processCase: Key<LedgerCase>?
    /// The desk of that case.
    public let processDesk: CaseDesk?
    /// What it was laid for in the control of procedures.
    public let control: ControlDuty?
    /// What the actor may do now to the whole.
    public let acts: [ObligationAct]
    /// What the actor may do now to each participant's part.
    public let partActs: [Key<Participant>: [ObligationAct]]
    /// Until when each part may be refused that nobody has accepted yet.
    public let refusalEnds: [Key<Participant>: CalendarDay]
    /// The days of the reports that are owed, the last of which may still lie ahead.
    public let owedReports: [CalendarDay]

    public init(
        obligation: Obligation, ref: String?, content: String, addresses: String?, product: String?,
        origin: ObligationOrigin, orderedBy: String?, orderedOn: CalendarDay?, document: DocumentLabel?,
        firstDue: CalendarDay?, assigner: NamedParty, createdAt: Instant, participants: [ParticipantItem],
        reports: [ReportItem], folder: ObligationFolder, timeline: [TimelineItem], source: SourceExcerpt?,
        nextUrging: PlannedUrging? = nil, processCase: Key<LedgerCase>? = nil, processDesk: CaseDesk? = nil,
        control: ControlDuty? = nil,
        acts: [ObligationAct], partActs: [Key<Participant>: [ObligationAct]],
        refusalEnds: [Key<Participant>: CalendarDay] = [:], owedReports: [CalendarDay] = []
    ) {
        self.obligation = obligation
        self.ref = ref
        self.content = content
        self.addresses = addresses
        self.product = product
        self.origin = origin
        self.orderedBy = orderedBy
        self.orderedOn = orderedOn
        self.document = document
        self.firstDue = firstDue
        self.assigner = assigner
        self.createdAt = createdAt
        self.participants = participants
        self.reports = reports
        self.folder = folder
        self.timeline = timeline
        self.source = source
        self.nextUrging = nextUrging
        self.processCase = processCase
        self.processDesk = processDesk
        self.control = control
        self.acts = acts
        self.partActs = partActs
        self.refusalEnds = refusalEnds
        self.owedReports = owedReports
    }

    public var adjustments: [AdjustmentItem] { folder.adjustments }

    /// Whether `decline` would be a refusal in time, rather than a request.
    public func mayRefuse(_ participant: Participant, on today: CalendarDay) -> Bool {
        guard participant.state == .waiting, let end = refusalEnds[participant.id], today <= end else { return false }
        return !folder.requests.contains { $0.participant == participant.id && $0.isRefusal }
    }
}

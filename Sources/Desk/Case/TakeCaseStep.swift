public import Office
import Process
import Storage
import WorkTime

/// Takes a step of a case, by whoever holds one of the roles that its process names for it.
///
/// What the process asks for is written down, its clocks start, stop, stand still or move, what was owed ends and what is owed now is
/// laid on whoever owes it. Throws `.notFound` for who does not see the case, `.stale` when somebody was faster, `.forbidden`,
/// `.conflict` or `.invalid` with the sentence of the engine. Journal: `case.step_taken`,
/// with a result that is handed over `case.delivered`.
public struct TakeCaseStep: Command {
    public let id: Key<LedgerCase>
    public let act: String
    /// As typed, by field of the process.
    public let fields: [String: String]
    /// By role, to whom it is given.
    public let parties: [String: Key<Party>]
    /// The codes of the papers that lie in the case.
    public let papers: Set<String>
    /// The places of papers of the dossier that were brought with this step.
    public let brought: [Int]
    /// The incoming paper by which an agency answers what was passed to it; of petitions only.
    public let answer: Key<Document>?
    /// To whom the result is handed over, where the step does that; nil for whoever brought the dossier, at the counter.
    public let delivery: DeliveryDraft?
    /// As the page showed it.
    public let version: Int64

    public init(
        _ id: Key<LedgerCase>, act: String, fields: [String: String] = [:], parties: [String: Key<Party>] = [:],
        papers: Set<String> = [], brought: [Int] = [],
        answer: Key<Document>? = nil, delivery: DeliveryDraft? = nil, version: Int64
    ) {
        self.id = id
        self.act = act
        self.fields = fields
        self.parties = parties
        self.papers = papers
        self.brought = brought
        self.answer = answer
        self.delivery = delivery
        self.version = version
    }

    public func run(_ act: Act) throws {
        let held = try CaseStore.lock(act.tx, id, for: act.actor)
        guard held.version == version else { throw OfficeError.stale }
        let process = try act.processVersion(held.process, held.processVersion)
        let play = try JSONText.decode(held.body, as: ProcessCase.self)
        let roles = process.roles(
            of: act.actor, unit: held.unit, held: try CasePartyStore.holders(act.tx, in: id))
        guard let wanted = process.act(self.act) else {
            throw OfficeError(.conflict, "Quy trình của hồ sơ không có bước này.")
        }
        try act.checkParties(wanted, of: process, self.parties)
        try act.checkPetitionStep(held, wanted, fields, process)
        let handedOver = try act.checkedDelivery(delivery, of: held, by: wanted, process)
        let clock = try act.clock()
        let step: CaseStep
        do throws(CaseRefusal) {
            step = try ProcessEngine(process, clock: clock).perform(
                CaseAsk(
                    self.act, as: roles, fields: fields, papers: papers,
                    parties: self.parties.mapValues(\.description), at: act.now), on: play)
        } catch { throw Act.refusal(error) }
        try act.checkSentInTime(held, wanted, play, process, clock)
        if act.actor.has(.counter) || act.actor.has(.clerk) { try DossierStore.receive(act.tx, brought, of: id) }
        try act.keep(
            step, of: held, act: wanted, by: process, clock: clock, fields: fields, papers: papers, roles: roles,
            isNew: false)
        if let handedOver { try act.deliver(handedOver, of: id) }
        if let answer { try act.answer(held, by: answer) }
    }
}

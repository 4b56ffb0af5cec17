public import Office
import Process
import Storage
import WorkTime

/// One case: five statements, four where it is no dossier. `.notFound` when there is none that the actor sees.
public struct CaseQuestion: Question {
    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func answer(_ look: View) throws -> CasePage { try look.tx.byKeys(always: true) { try page(look) } }

    private func page(_ look: View) throws -> CasePage {
        let found = try CasePageStore.find(look.tx, id, for: look.actor)
        let process = try look.rules.processVersion(found.case.process, found.case.processVersion)
        let play = try JSONText.decode(found.body, as: ProcessCase.self)
        let history = try CaseTransitionStore.history(look.tx, of: id)
        let transitions = try history.steps.map { line in
            CaseTransition(
                position: line.position, act: line.act, state: line.state, by: line.by, at: line.at,
                fields: try JSONText.decode(line.fields), papers: try JSONText.decode(line.papers), due: line.due)
        }
        let holders = try CasePartyStore.holders(look.tx, in: id)
        let part = CasePart(look.actor, in: found.case, process, held: holders)
        let clock = try look.clock()
        let engine = ProcessEngine(process, clock: clock)
        let offers = found.case.isOpen ? engine.offers(play, as: part.roles, at: look.now) : []
        func obstacle(_ act: ProcessAct) -> String? { process.delivers(act) ? found.owed?.obstacle : nil }
        return CasePage(
            item: found.case, process: process, play: play, applicant: found.applicant,
            parts: found.case.desk == .dossiers ? try DossierStore.parts(look.tx, of: id) : [],
            transitions: transitions,
            moves: try history.moves.map(Self.move),
            earlier: Dictionary(
                try history.moves.map { line in
                    (
                        line.from,
                        (
                            try look.rules.processVersion(process.process, line.from),
                            try JSONText.decode(line.body, as: ProcessCase.self)
                        )
                    )
                }
            ) { first, _ in first }, newer: newer(found.case, process, look), procedure: found.procedure,
            procedureCode: found.procedureCode, fee: found.fee,
            counter: found.counter, parties: Dictionary(holders.map { ($0.role, $0.party) }) { first, _ in first },
            offers: offers.map { CasePage.Offer(act: $0.act, refusal: $0.refusal?.message ?? obstacle($0.act)) },
            folder: found.folder, owed: found.owed, delivery: found.delivery, channel: found.channel, wish: found.wish,
            wishAddress: found.wishAddress, late: found.late, part: part, clock: clock, now: look.now)
    }
}

extension CaseQuestion {
    private static func move(_ line: CaseMoveStore.Line) throws -> CaseVersionMove {
        CaseVersionMove(
            from: line.from, to: line.to, after: line.after, by: line.by, at: line.at,
            differences: try JSONText.decode(line.differences))
    }

    private func newer(_ item: LedgerCase, _ process: ProcessVersion, _ look: View) -> [ProcessVersion] {
        guard item.isOpen, MoveCase.allows(look.actor, unit: Key(item.unit.key.value)) else { return [] }
        return look.rules.processes.process(process.process)?.versions
            .filter { $0.number > process.number && $0.since <= look.today } ?? []
    }
}

/// The same with those among whom an officer can be chosen: one statement more.
public struct CaseStepQuestion: Question {
    public struct Answer: Sendable {
        public let page: CasePage
        public let offer: CasePage.Offer
        /// Who works in the unit that settles.
        public let colleagues: [UnitColleague]
    }

    public let id: Key<LedgerCase>
    public let act: String

    public init(_ id: Key<LedgerCase>, act: String) {
        self.id = id
        self.act = act
    }

    /// Throws `.forbidden` for a step that is none of the reader's.
    public func answer(_ look: View) throws -> Answer {
        let page = try CaseQuestion(id).answer(look)
        guard let offer = page.offers.first(where: { $0.act.code == act }) else {
            throw OfficeError(
                page.item.isOpen ? .forbidden : .conflict,
                page.item.isOpen
                    ? "Hồ sơ đang ở «\(page.stateTitle)»; bước này không phải của anh/chị hoặc không làm được lúc này."
                    : "Hồ sơ đã kết thúc, không làm thêm bước nào.")
        }
        let needsOfficer = offer.act.assigns.contains { page.process.role($0)?.holder == .officer }
        return Answer(
            page: page, offer: offer,
            colleagues: needsOfficer
                ? try OfficerStore.colleagues(
                    look.tx, in: Key(page.item.unit.key.value), for: look.actor, on: look.today) : [])
    }
}

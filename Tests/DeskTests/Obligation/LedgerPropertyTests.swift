import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Whatever people do, in whatever order")
struct LedgerPropertyTests {
    @Test(
        "the ledger stays whole, and each act that was kept is one entry of an unbroken journal",
        arguments: Backend.all, testSeeds(3))
    func whole(backend: Backend, seed: UInt64) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            try await withTemporaryFolder { folder in
                var play = try await RandomPlay(office, seed: seed)
                let sealer = JournalSealer(
                    storage: office.storage, key: try JournalKey(file: URL(filePath: folder + "/key")))
                for round in 0..<6 {
                    for _ in 0..<20 { try await play.act() }
                    for _ in 0..<3 { try await play.actOnMany() }
                    try await play.changeFollower()
                    let broken = try await LedgerInvariants.broken(in: office.storage)
                    let unplanned = try await UrgingInvariants.broken(
                        in: office.storage, rules: ShippedRules.rules.get())
                    #expect(broken + unplanned == [], "seed \(seed), round \(round): \(play.log.suffix(20))")
                    try await sealer.seal()
                }
                let verdict = try await JournalAudit.check(office.storage)
                #expect(verdict.fault == nil && verdict.unsealed == 0)
                #expect(play.kept > 20, "seed \(seed): only \(play.kept) acts were possible")
            }
        }
    }
}

/// People who do things at random, most of which are refused.
private struct RandomPlay {
    private let office: TestOffice
    private let people: [Actor]
    private let units: [Key<Office.Unit>]
    private let paper: Key<Document>
    private var ids: [Key<Obligation>] = []
    private var random: SeededRandom
    private var open: [(id: Key<RequestItem>, of: Key<Obligation>)] = []
    private var tokens = 0
    private(set) var kept = 0
    private(set) var log: [String] = []

    init(_ office: TestOffice, seed: UInt64) async throws {
        self.office = office
        random = SeededRandom(seed: seed)
        var people: [Actor] = []
        for person in [
            office.chief, office.deputyChief, office.planner, office.clerk, office.headOfAdministration,
            office.headOfInternalAffairs, office.headOfEconomy, office.headOfReception,
            office.officerOfInternalAffairs, office.officerOfEconomy,
        ] { people.append(try await office.actor(person)) }
        self.people = people
        units = [office.administration, office.internalAffairs, office.economy, office.reception, office.finance]
        let registered = try await office.perform(
            RegisterPaper(DraftHeader(title: "Báo cáo kết quả"), secrecy: .none, visibility: .office), as: office.clerk)
        guard case .done(let paper) = registered else { throw OfficeError(.invalid, "\(registered)") }
        self.paper = paper
        for _ in 0..<5 { try await assign() }
    }

    /// One attempt; a refusal must leave no entry, an act exactly one.
    mutating func act() async throws {
        let before = try await entries()
        var chosen = pick(ids)
        let kind = pick(Self.kinds)
        open = kind == .decide ? try await requests() : []
        if !open.isEmpty { chosen = pick(open).of }
        let obligation = try await office.obligation(chosen)
        var (person, participant) = (pick(people), pick(obligation.participants))
        // Mostly somebody who may; blind attempts find little else than refusals.
        let able = people.flatMap { person in
            obligation.participants.filter {
                obligation.acts(open: kind.concernsPart ? $0 : nil, to: person).contains(kind)
            }.map { (person, $0) }
        }
        if !able.isEmpty, Int.random(in: 0..<4, using: &random) > 0 { (person, participant) = pick(able) }
        let command = command(kind, obligation, participant)
        do {
            try await command(office.desk, person)
            kept += 1
            if kind == .breakDown { ids = try await allIDs() }
            log.append("\(person.name): \(kind) \(obligation.id)")
            let after = try await entries()
            // Many an act on a whole takes its parts with it; what is broken off is a subject of its own.
            let takesParts: [ObligationAct] = [.cancel, .suspend, .resume, .adjust, .attachBasis, .decide, .reassign]
            let isSeveral = takesParts.contains(kind) && obligation.breakdown != nil || kind == .breakDown
            if isSeveral ? after <= before : after != before + 1 { Issue.record("\(kind): \(after - before) entries") }
        } catch is OfficeError {
            if try await entries() != before { Issue.record("\(kind): refused, with an entry") }
        }
    }

    /// The agency gets another follower, or none: what it owes moves with that.
    mutating func changeFollower() async throws {
        let agency = office.finance
        let item = try await office.ask(UnitAdministration(agency), as: office.administrator).item
        let others = people.map { Optional($0.person) } + [nil]
        let follower = pick(others.filter { $0 != item.unit.follower })
        try await office.perform(
            ChangeUnit(
                unit: agency, kind: item.unit.kind, parent: item.unit.parent, follower: follower,
                version: item.unit.version), as: office.administrator)
        log.append("follower: \(follower.map { "\($0)" } ?? "nobody")")
    }

    private static let kinds: [ObligationAct] =
        [
            .cancel, .adjust, .adjust, .adjustPart, .adjustPart, .completeMilestone, .decline, .decline, .handOver,
            .askDate, .askDate, .reassign,
            .waive, .suspend, .resume, .resume, .breakDown, .breakDown, .remind, .setRhythm, .setRhythm,
        ] + Array(repeating: .decide, count: 5) + Array(repeating: .accept, count: 4)
        + Array(repeating: .pass, count: 3) + Array(repeating: .report, count: 8)
        + Array(repeating: .acceptResult, count: 4) + Array(repeating: .returnResult, count: 3)

    private typealias Attempt = @Sendable (Desk, Actor) async throws -> Void

    private mutating func command(
        _ kind: ObligationAct, _ obligation: Obligation, _ participant: Participant
    ) -> Attempt {
        // Now and then an old version, as from a page that stood open.
        let age: Int64 = Int.random(in: 0..<12, using: &random) == 0 ? 1 : 0
        let part = PartVersion(
            obligation: obligation.id, participant: participant.id, version: participant.version - age)
        let number = Int.random(in: 0...100, using: &random)
        func run<C: Command>(_ command: C) -> Attempt {
            { desk, actor in _ = try await desk.perform(command, as: actor) }
        }
        switch kind {
        case .accept: return run(AcceptObligation(part, document: participant.isOutside ? paper : nil))
        case .pass: return run(PassToOfficer(part, to: number < 20 ? nil : pick(people).person))
        case .report:
            return run(
                report(part, number, "Báo cáo", isFinal: number > 40, document: participant.isOutside ? paper : nil))
        case .acceptResult: return run(AcceptResult(part))
        case .returnResult: return run(ReturnResult(part, reason: "Chưa đạt"))
        case .completeMilestone:
            return run(CompleteMilestone(obligation.milestones.first?.id ?? Key(1), of: obligation.id))
        case .adjust, .attachBasis:
            let day = CalendarDay.of("2025-03-01").adding(days: number)
            return run(
                AdjustDeadline(
                    obligation: obligation.id, version: obligation.version - age,
                    deadline: DraftDeadline(kind: .date, due: day.description), reason: "Chờ", basis: nil))
        case .adjustPart:
            let day = CalendarDay.of("2025-02-20").adding(days: number / 2)
            return run(AdjustPart(part, due: number < 15 ? nil : day, reason: "Cần sớm", basis: nil))
        case .decline:
            return run(
                AskAnotherDoer(part, reason: "Không thuộc chức năng", document: participant.isOutside ? paper : nil))
        case .handOver: return run(AskHandOver(part, to: Key(pick(units)), reason: "Đúng lĩnh vực hơn"))
        case .askDate:
            return run(
                AskAnotherDate(
                    part, milestone: number < 20 ? obligation.milestones.first?.id : nil,
                    wished: CalendarDay.of("2025-05-01").adding(days: number), reason: "Chờ"))
        case .reassign: return run(Reassign(part, to: Key(pick(units)), reason: "Phân công lại"))
        case .waive: return run(WaiveCoordination(part, reason: "Không còn cần"))
        case .suspend:
            return run(
                SuspendObligation(
                    obligation: obligation.id, version: obligation.version - age, reason: "Chờ", basis: nil))
        case .resume: return run(ResumeObligation(obligation: obligation.id, version: obligation.version - age))
        case .breakDown:
            let lead = obligation.lead?.party ?? Key(units[0])
            return run(
                BreakDown(
                    obligation.id, version: obligation.version - age, content: "Việc nhỏ \(number)", product: nil,
                    doer: number < 50 ? lead : Key(pick(people).person), deadline: DraftDeadline(),
                    weight: max(1, number)))
        case .setRhythm:
            return run(
                SetRhythm(
                    obligation: obligation.id, version: obligation.version - age,
                    rhythm: rhythm(number)))
        case .remind: return run(Remind(obligation.id))
        case .decide:
            let decision: DecideRequest.Decision =
                [
                    .refuse, .handOver, .doer(Key(pick(units))),
                    .date(CalendarDay.of("2025-05-02").adding(days: number)),
                ][
                    number % 4]
            let request = open.filter { $0.of == obligation.id }.first?.id ?? Key(1)
            return run(
                DecideRequest(request, of: obligation.id, decision, reason: "Đã xem xét", basis: nil))
        case .cancel:
            return run(
                CancelObligation(
                    obligation: obligation.id, version: obligation.version - age, reason: "Không còn cần", basis: nil))
        }
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    /// One act on many: each that is done is one entry, each that is refused none; what a killed server left is gone on
    /// with, and a form that is sent again does nothing twice.
    mutating func actOnMany() async throws {
        let kind = pick(BulkKind.allCases)
        let person = pick(people)
        let chosen = ids.shuffled(using: &random).prefix(4)
        let number = Int.random(in: 0...100, using: &random)
        let wish = BulkWish(
            officer: number < 20 ? nil : pick(people).person, words: "Nhiều việc", percent: number,
            isFinal: number > 60,
            due: CalendarDay.of("2025-04-01").adding(days: number))
        tokens += 1
        let start = StartBulk(
            token: "token\(String(repeating: "0", count: 10))\(tokens)", kind, wish, Array(chosen))
        let before = try await entries()
        let bulk = try await office.desk.perform(start, as: person)
        _ = try await office.desk.perform(RunBulk(bulk, limit: 1), as: person)
        if try await office.desk.perform(start, as: person) != bulk { Issue.record("\(kind): begun twice") }
        try await office.desk.finish(bulk, as: person)
        try await office.desk.finish(bulk, as: person)
        let summary = try await office.ask(BulkQuestion(bulk), as: person.person)
        let done = summary.count(.done)
        kept += done
        log.append("\(person.name): \(kind) \(chosen.map(\.value)), \(done) done")
        let written = try await entries() - before
        if written != done { Issue.record("bulk \(kind): \(done) done, \(written) entries") }
        if summary.count(.pending) > 0 { Issue.record("bulk \(kind): something is left") }
    }

    private mutating func assign() async throws {
        let shuffled = units.shuffled(using: &random)
        let isGroup = ids.count.isMultiple(of: 2)
        let lead = isGroup ? Array(shuffled.prefix(3)) : [shuffled[0]]
        var task = office.task(
            "Nhiệm vụ \(ids.count)", lead: lead.map { Key($0) },
            coordinate: [Key(shuffled[3]), Key(office.officerOfEconomy)],
            directedBy: [Key(office.deputyChief)], inform: [Key(shuffled[4])],
            milestones: [DraftMilestone(text: "Sơ kết", due: "2025-03-31")],
            rule: isGroup ? .all : .lead)
        if ids.count == 3 {
            task.deadline = DraftDeadline(
                kind: .ongoing, every: "hằng tháng", milestones: [DraftMilestone(text: "Sơ kết", due: "2025-03-31")])
        }
        ids.append(try await office.assign(task))
    }

    private func rhythm(_ number: Int) -> Rhythm {
        guard let rhythm = Rhythm(.month, day: max(1, min(number, 31))) else { preconditionFailure("a day of a month") }
        return rhythm
    }

    private func requests() async throws -> [(id: Key<RequestItem>, of: Key<Obligation>)] {
        try await office.storage.read { tx in
            try tx.query("SELECT id, obligation_id FROM obligation_request WHERE state = 'open' ORDER BY id").map {
                (try $0.key("id"), try $0.key("obligation_id"))
            }
        }
    }

    private func allIDs() async throws -> [Key<Obligation>] {
        try await office.storage.read { tx in
            try tx.query("SELECT id FROM obligation ORDER BY id").map { try $0.key("id") }
        }
    }

    private func entries() async throws -> Int {
        try await office.storage.read { tx in try tx.first("SELECT COUNT(*) AS n FROM journal_entry")?.int("n") ?? 0 }
    }
}

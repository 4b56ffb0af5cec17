import Office
import Process
import TestSupport
import WorkTime

@testable import Desk
@testable import Storage

/// A dossier of the ledger that people do allowed acts with, hours and days apart, until it ends; what is wrong after each.
struct DossierWalk {
    let office: TestOffice
    let people: [Key<Person>]
    var random: SeededRandom
    private(set) var acts: [String] = []
    private(set) var faults: [String] = []

    init(_ office: TestOffice, seed: UInt64) {
        self.office = office
        random = SeededRandom(seed: seed)
        people = [
            office.counter, office.clerk, office.chief, office.headOfEconomy, office.officerOfEconomy,
            office.headOfInternalAffairs, office.officerOfInternalAffairs, office.planner, office.headOfReception,
        ]
    }

    mutating func run(_ procedure: Key<Procedure>, _ process: String, steps: Int = 25) async throws {
        let receiver = process == "internal" ? office.clerk : office.counter
        let intake = try await office.ask(DossierIntake(procedure), as: receiver)
        guard let first = intake.acts.randomElement(using: &random) else { return }
        var draft = office.draft(procedure, act: first.code)
        draft.fields = fields(first, intake.process)
        draft.parties = parties(first, intake.process)
        let id = try await office.perform(ReceiveDossier(draft), as: receiver)
        acts.append(first.code)
        try await check(id)
        var waits = 0
        for _ in 0..<steps {
            guard try await office.page(id, as: office.chief).item.isOpen else { return }
            let days: Int64 = Int.random(in: 0..<4, using: &random) == 0 ? 40 : 5
            office.clock.advance(seconds: Int64.random(in: 600..<(days * 86_400), using: &random))
            waits = try await step(id) ? 0 : waits + 1
            if waits > 8 { return faults.append("không ai làm tiếp được sau \(acts)") }
            try await check(id)
        }
    }

    /// Whoever can takes a step; false where nobody can now.
    private mutating func step(_ id: Key<LedgerCase>) async throws -> Bool {
        for person in people.shuffled(using: &random) {
            guard let page = try? await office.page(id, as: person) else { continue }
            for offer in page.offers.filter({ $0.refusal == nil }).shuffled(using: &random) {
                let command = TakeCaseStep(
                    id, act: offer.act.code, fields: fields(offer.act, page.process),
                    parties: parties(offer.act, page.process), papers: Set(page.process.papers.map(\.code)),
                    version: page.item.version)
                do {
                    try await office.perform(command, as: person)
                    acts.append(offer.act.code)
                    return true
                } catch let error as OfficeError {
                    // What was offered is refused only for what was typed, as a day that is not later than the one that holds.
                    if error.code != .invalid { faults.append("\(offer.act.code): \(error.message) sau \(acts)") }
                }
            }
        }
        return false
    }

    private mutating func fields(_ act: ProcessAct, _ version: ProcessVersion) -> [String: String] {
        var fields: [String: String] = [:]
        for code in act.needs + act.asks {
            guard let field = version.field(code) else { continue }
            let day = OfficeTime.day(of: office.clock.now).adding(days: Int.random(in: 10...70, using: &random))
            fields[code] =
                switch field.kind {
                case .text, .note: "nội dung"
                case .number: "3"
                case .yesNo: "yes"
                case .choice: field.choices.first?.code
                case .day: day.description
                }
        }
        return fields
    }

    private mutating func parties(_ act: ProcessAct, _ version: ProcessVersion) -> [String: Key<Party>] {
        let units = [office.economy, office.internalAffairs, office.finance].map { Key<Party>($0) }
        let officers = [office.officerOfEconomy, office.planner].map { Key<Party>($0) }
        var parties: [String: Key<Party>] = [:]
        for role in act.assigns.compactMap({ version.role($0) }) {
            parties[role.code] = (role.holder == .officer ? officers : units).randomElement(using: &random)
        }
        return parties
    }

    /// What holds for every dossier after every step.
    private mutating func check(_ id: Key<LedgerCase>) async throws {
        let page = try await office.page(id, as: office.chief)
        let (item, play) = (page.item, page.play)
        var found: [String] = []
        func demand(_ holds: Bool, _ what: String) { if !holds { found.append("\(what) sau \(acts)") } }
        let owner = page.process.state(item.state).flatMap { page.process.role($0.owner) }
        let charges = try await office.storage.read { tx in try CaseChargeStore.open(tx, of: id) }
        let waiting = play.tracks.values.filter(\.isOpen).count
        demand(item.isOpen == play.isOpen && item.state == play.state, "sổ khác quy trình")
        demand(!item.isOpen || item.holder != nil || owner?.holder == .citizen, "hồ sơ không có người giữ")
        demand(charges.count == (item.isOpen ? 1 + waiting : 0), "có \(charges.count) việc đang mở")
        demand(!item.isOpen || !page.process.acts(in: item.state).isEmpty, "không có lối ra")
        demand(item.due.map { $0.end > item.begunAt } ?? true, "hạn trước khi bắt đầu")
        demand(item.due == nil || !item.isPaused, "tạm dừng mà có hạn")
        demand(page.transitions.count == acts.count && page.transitions.map(\.act) == acts, "thiếu bước trong lịch sử")
        demand(item.processVersion == play.version, "đổi phiên bản")
        for charge in charges {
            let work = try await office.storage.read { tx in try ObligationStore.find(tx, charge.obligation) }
            let holders = Worklist.items(of: work).map(\.holder)
            demand(work.isOpen && !holders.isEmpty, "việc không ở danh sách của ai")
        }
        faults += found
    }
}

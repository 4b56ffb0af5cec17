import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

/// Petitions that come, are classified and settled in any order, against what holds of the figures of any weeks.
@Suite("What comes in goes out or stays, week by week") struct PetitionFigurePropertyTests {
    private typealias Counts = [PetitionTable: [String: [String: Int]]]

    /// A step that somebody may take of a petition in a state.
    private struct Step {
        let act: String
        let person: Key<Person>
        var fields: [String: String] = [:]
        var parties: [String: Key<Party>] = [:]
        var papers: Set<String> = []
    }

    private static let settlements: [PetitionTable] = [.complaints, .denunciations, .proposals]

    @Test(
        "Carried over and received are classified or remain; what remains is carried over; a week that is over stays",
        arguments: [Backend.sqliteMemory, .postgres], [1, 2, 3] as [UInt64])
    func runs(_ backend: Backend, _ seed: UInt64) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            var random = SeededRandom(seed: seed)
            var petitions: [Key<LedgerCase>] = []
            // Half of them with days of reception that are over, then none: those would belong to weeks that are over.
            for step in 0..<30 {
                try await take(step, isLate: true, of: &petitions, office, &random)
            }
            let halfway = OfficeTime.day(of: office.clock.now)
            let early = try await weeks(until: halfway, office)
            for step in 0..<30 {
                try await take(step, isLate: false, of: &petitions, office, &random)
            }
            office.clock.advance(days: 7)
            let all = try await weeks(until: OfficeTime.day(of: office.clock.now), office)
            #expect(early.count > 1 && all.count > early.count)
            let changed = zip(early, all).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
            #expect(changed == [])
            var faults: [String] = []
            for (week, counts) in all.enumerated() {
                let next = week + 1 < all.count ? all[week + 1] : nil
                faults += Self.faults(counts, next: next).map { "week \(week): \($0)" }
            }
            #expect(faults == [])
        }
    }

    /// What does not hold of a week and the one after it.
    private static func faults(_ counts: Counts, next: Counts?) -> [String] {
        var faults: [String] = []
        for table in settlements + [.handling] {
            for row in table.rows {
                let count = counts[table]?[row.code] ?? [:]
                func sum(_ columns: String...) -> Int { columns.reduce(0) { $0 + (count[$1] ?? 0) } }
                let remaining = table == .handling ? "waiting" : "open"
                var equal: [(String, Int, Int)] = [("all", sum("before", "received"), sum("all"))]
                if table == .handling {
                    equal += [
                        ("classified", sum("all"), sum("classified", "waiting")),
                        (
                            "ways", sum("classified"),
                            sum("taken", "guided", "passed", "refused", "filed", "withdrawn")
                        ),
                        ("eligible", sum("classified"), sum("eligible", "ineligible")),
                    ]
                } else {
                    equal += [
                        ("settled", sum("all"), sum("settled", "withdrawn", "open")),
                        ("time", sum("settled"), sum("in-time", "late")),
                    ]
                }
                if table == .complaints { equal.append(("verdicts", sum("settled"), sum("right", "partly", "wrong"))) }
                if let next {
                    equal.append(("carried", sum(remaining), next[table]?[row.code]?["before"] ?? 0))
                }
                faults += equal.filter { $0.1 != $0.2 }.map { "\(table) \(row.code) \($0.0): \($0.1), \($0.2)" }
            }
        }
        return faults
    }

    /// The figures of each week that was over on that day, from the one of 2 November 2026.
    private func weeks(until day: CalendarDay, _ office: TestOffice) async throws -> [Counts] {
        var result: [Counts] = []
        var from = CalendarDay.of("2026-11-02")
        while from.adding(days: 6) < day {
            let question = PetitionFigures(from: from, to: from.adding(days: 6))
            result.append(try await office.ask(question, as: office.receiver).counts)
            from = from.adding(days: 7)
        }
        return result
    }

    /// Takes a petition in, or a step of one of those that are open.
    private func take(
        _ step: Int, isLate: Bool, of petitions: inout [Key<LedgerCase>], _ office: TestOffice,
        _ random: inout SeededRandom
    ) async throws {
        if step % 2 == 0 { office.clock.advance(days: Int64.random(in: 0...2, using: &random)) }
        if Int.random(in: 0..<3, using: &random) == 0 || petitions.isEmpty {
            let back = isLate ? Int.random(in: 0...4, using: &random) : 0
            let received = OfficeTime.day(of: office.clock.now).adding(days: -back)
            let isComplaint = Bool.random(using: &random)
            let draft =
                isComplaint
                ? office.complaint { $0.receivedOn = received } : office.feedback { $0.receivedOn = received }
            petitions.append(try await office.perform(ReceivePetition(draft), as: office.receiver))
            return
        }
        guard let id = petitions.randomElement(using: &random) else { return }
        let item = try await office.petition(id).page.item
        guard let next = Self.steps(item, office).randomElement(using: &random) else { return }
        try await office.handle(
            next.act, of: id, as: next.person, next.fields, parties: next.parties, papers: next.papers)
    }

    private static func steps(_ item: LedgerCase, _ office: TestOffice) -> [Step] {
        let worker = office.officerOfInternalAffairs
        let officer = ["officer": Key<Party>(worker)]
        let because = ["reason": "Có căn cứ"]
        let withdraw = Step(act: "withdraw", person: office.chief, fields: because)
        switch (item.process, item.state) {
        case ("complaint-first", "received"):
            return [
                Step(act: "accept", person: office.chief, parties: officer),
                Step(act: "accept", person: office.chief, parties: officer),
                Step(act: "refuse", person: office.chief, fields: because),
                Step(act: "guide", person: office.receiver, fields: ["body": "UBND xã"]),
                Step(act: "file", person: office.receiver, fields: because), withdraw,
            ]
        case ("complaint-first", "verifying"):
            return [Step(act: "propose", person: worker, papers: ["findings"]), withdraw]
        case ("complaint-first", "deciding"):
            return ["right", "partly", "wrong"].map {
                Step(act: "decide", person: office.chief, fields: ["verdict": $0, "decision": "15/QĐ-UBND"])
            }
        case ("complaint-first", "decided"): return [Step(act: "send", person: worker)]
        case ("proposal", "received"):
            return [
                Step(
                    act: "take-up", person: office.receiver,
                    parties: ["officer": Key<Party>(office.internalAffairs)]),
                Step(
                    act: "transfer", person: office.receiver,
                    parties: ["receiver": Key<Party>(office.finance)]),
                Step(act: "refuse", person: office.receiver, fields: because),
                Step(act: "file", person: office.receiver, fields: because),
            ]
        case ("proposal", "answering"):
            return [Step(act: "draft", person: office.headOfInternalAffairs, fields: ["answer": "Đã dọn bãi rác"])]
        case ("proposal", "approving"): return [Step(act: "answer", person: office.chief)]
        default: return []
        }
    }
}

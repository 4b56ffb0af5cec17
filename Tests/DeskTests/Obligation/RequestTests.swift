import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What whoever owes a part asks, and whoever assigned it decides")
struct RequestTests {
    @Test(
        "Refused in time it waits for the assigner, who insists once or lays it on somebody else",
        arguments: Backend.all)
    func refusal(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let affairs = Key<Party>(office.internalAffairs)
            let economy = Key<Party>(office.economy)
            let id = try await office.assign(office.task(lead: [affairs]))
            var states: [String] = []
            func note() async throws {
                let now = try await office.obligation(id)
                let waiting = try await office.counts(office.chief).waiting
                states.append("\(now.state), \(now.lead?.printedName ?? ""), chief \(waiting)")
            }
            let head = office.headOfInternalAffairs
            let refused = try await office.perform(
                AskAnotherDoer(try await office.part(of: id, affairs), reason: "Không thuộc chức năng"), as: head)
            try await note()
            try await office.decide(id, .refuse, reason: "Đơn vị có chức năng này")
            try await note()
            let again = try await office.perform(
                AskAnotherDoer(try await office.part(of: id, affairs), reason: "Vẫn đề nghị"), as: head)
            try await note()
            try await office.decide(id, .doer(economy))
            try await note()
            #expect([refused, again] == [true, false])
            #expect(
                states == [
                    "refused, Đơn vị \(affairs), chief 1", "assigned, Đơn vị \(affairs), chief 0",
                    "assigned, Đơn vị \(affairs), chief 1", "assigned, Phòng Kinh tế, chief 0",
                ])
            let now = try await office.obligation(id)
            #expect(now.participants.map { "\($0.role) \($0.state)" } == ["former waived", "lead waiting"])
            #expect(
                try await office.journal().suffix(4) == [
                    "obligation.refused obligation \(id)", "obligation.request_refused obligation \(id)",
                    "obligation.another_doer_asked obligation \(id)", "obligation.doer_replaced obligation \(id)",
                ])
        }
    }

    @Test("What the asker wrote is not put into the mouth of whoever grants it without a word", arguments: Backend.all)
    func grantedSilently(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let affairs = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [affairs]))
            try await office.perform(
                AskAnotherDoer(try await office.part(of: id, affairs), reason: "Không thuộc chức năng"),
                as: office.headOfInternalAffairs)
            try await office.decide(id, .doer(Key(office.economy)), reason: "")
            let asked = try await office.ask(ObligationQuestion(id), as: office.chief).folder.requests
            #expect(asked.map(\.reason) == ["Không thuộc chức năng"])
            #expect(asked.map(\.decisionReason) == [nil])
        }
    }

    @Test("After the time to refuse is over, or once accepted, one may only ask", arguments: [0, 1, 2, 3, 4])
    func refusalTime(days: Int) async throws {
        try await withOffice { office in
            // Assigned on Friday 14/3; two working days end on Tuesday 18/3.
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit]))
            office.clock.advance(days: Int64(days))
            let refused = try await office.perform(
                AskAnotherDoer(try await office.part(of: id, unit), reason: "Không thuộc chức năng"),
                as: office.headOfInternalAffairs)
            #expect(refused == (days <= 4))
        }
    }

    @Test("Another date is asked until the due day, and refused after it with whom to turn to", arguments: Backend.all)
    func date(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit], due: "2025-03-20"))
            let head = office.headOfInternalAffairs
            func ask(_ day: String) async throws {
                try await office.perform(
                    AskAnotherDate(
                        try await office.part(of: id, unit), wished: .of(day), reason: "Chờ ý kiến Trung ương"),
                    as: head)
            }
            await expectRefusal(.invalid, field: "due") { try await ask("2025-03-20") }
            try await ask("2025-04-20")
            await expectRefusal(.conflict) { try await ask("2025-04-21") }
            try await office.decide(id, .date(.of("2025-04-10")))
            office.clock.advance(days: 40)
            do {
                try await ask("2025-05-30")
                Issue.record("was not refused")
            } catch let error as OfficeError {
                #expect(error.message.contains("10/04/2025") && error.message.contains("Nguyễn Minh Khôi"))
            }
            let page = try await office.ask(ObligationQuestion(id), as: head)
            #expect(
                page.folder.requests.map {
                    "\($0.kind) \($0.state) \($0.wishedOn?.description ?? "") \($0.grantedOn?.description ?? "")"
                } == ["anotherDate granted 2025-04-20 2025-04-10"])
            #expect(
                page.adjustments.map { "\($0.kind) \($0.oldDue?.description ?? "") \($0.newDue?.description ?? "")" }
                    == ["deadline 2025-03-20 2025-04-10"])
        }
    }

    @Test("A step and a coordinating part have dates of their own to be asked about")
    func ownDates() async throws {
        try await withOffice { office in
            let unit = Key<Party>(office.internalAffairs)
            let economy = Key<Party>(office.economy)
            let id = try await office.assign(
                office.task(
                    lead: [unit], coordinate: [economy],
                    milestones: [DraftMilestone(text: "Sơ kết", due: "2025-03-31")]))
            let step = try await office.obligation(id).milestones.first?.id ?? Key(0)
            try await office.perform(
                AskAnotherDate(
                    try await office.part(of: id, unit), milestone: step, wished: .of("2025-04-05"), reason: "Bận"),
                as: office.headOfInternalAffairs)
            try await office.decide(id, .date(.of("2025-04-06")))
            try await office.perform(
                AskAnotherDate(try await office.part(of: id, economy), wished: .of("2025-05-05"), reason: "Bận"),
                as: office.headOfEconomy)
            // Never after the whole, whose date is adjusted first.
            await expectRefusal(.invalid, field: "due") { try await office.decide(id, .date(.of("2025-05-05"))) }
            try await office.decide(id, .date(.of("2025-04-25")))
            let now = try await office.obligation(id)
            #expect(now.milestones.map(\.due.description) == ["2025-04-06"])
            #expect(now.participants.map { $0.due?.description } == [nil, "2025-04-25"])
            #expect(now.deadline.due == .of("2025-04-30"))
            #expect(
                try await office.ask(ObligationQuestion(id), as: office.chief).folder.adjustments.map(\.kind) == [
                    .milestone, .part,
                ])
        }
    }

    @Test("A hand-over is asked by the head, granted by the assigner, and may come back", arguments: Backend.all)
    func handOver(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let affairs = Key<Party>(office.internalAffairs)
            let economy = Key<Party>(office.economy)
            let id = try await office.assign(office.task(lead: [affairs], coordinate: [economy]))
            try await office.perform(
                AskHandOver(try await office.part(of: id, affairs), to: economy, reason: "Đúng lĩnh vực hơn"),
                as: office.headOfInternalAffairs)
            try await office.decide(id, .handOver)
            let there = try await office.obligation(id)
            try await office.perform(
                Reassign(
                    try await office.part(of: id, economy, role: .lead), to: affairs, reason: "Chuyển lại"),
                as: office.chief)
            let back = try await office.obligation(id)
            func parts(_ obligation: Obligation) -> [String] {
                obligation.participants.map { "\($0.party == affairs ? "affairs" : "economy") \($0.role) \($0.state)" }
            }
            #expect(parts(there) == ["affairs former waived", "economy coordinate waived", "economy lead waiting"])
            #expect(parts(back) == ["affairs lead waiting", "economy coordinate waived", "economy former waived"])
            // Who handed it over goes on seeing it.
            _ = try await office.ask(ObligationQuestion(id), as: office.headOfEconomy)
        }
    }

    @Test(
        "Suspended, nothing is due and nobody has to act; resumed, every date is later by that time",
        arguments: Backend.all)
    func suspension(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(
                office.task(
                    lead: [unit], due: "2025-03-28", milestones: [DraftMilestone(text: "Sơ kết", due: "2025-03-20")]))
            func version() async throws -> Int64 { try await office.obligation(id).version }
            try await office.perform(
                SuspendObligation(obligation: id, version: try await version(), reason: "Chờ hướng dẫn", basis: nil),
                as: office.chief)
            office.clock.advance(days: 30)
            let still = try await office.obligation(id)
            let counts = try await office.counts(office.headOfInternalAffairs)
            await expectRefusal(.conflict) {
                try await office.perform(
                    AcceptObligation(try await office.part(of: id, unit)), as: office.headOfInternalAffairs)
            }
            #expect(still.nextDue == nil && [counts.waiting, counts.inform, counts.overdue] == [0, 1, 0])
            let due = try await office.perform(
                ResumeObligation(obligation: id, version: try await version()), as: office.chief)
            // 14/3 to 12/4 stood still: 30 days later is Sunday 27/4, the next working day Monday 28/4.
            #expect(due == .of("2025-04-28"))
            let now = try await office.obligation(id)
            #expect(now.milestones.map(\.due.description) == ["2025-04-21"])
            #expect(now.state == .assigned)
            #expect(
                try await office.ask(ObligationQuestion(id), as: office.chief).folder.suspensions.map {
                    "\($0.suspension.from) \($0.suspension.until?.description ?? "") \($0.oldDue?.description ?? "") \($0.newDue?.description ?? "")"
                } == ["2025-03-14 2025-04-13 2025-03-28 2025-04-28"])
        }
    }
}

extension TestOffice {
    /// Decides what is asked first, as the chief.
    func decide(
        _ id: Key<Obligation>, _ decision: DecideRequest.Decision, reason: String = ""
    ) async throws {
        let open = try await ask(ObligationQuestion(id), as: chief).folder.openRequests
        guard let request = open.first else { throw OfficeError(.notFound, "nothing is asked") }
        try await perform(DecideRequest(request.id, of: id, decision, reason: reason), as: chief)
    }

    func counts(_ person: Key<Person>) async throws -> WorklistCounts {
        try await ask(WorklistQuestion(.waiting), as: person).counts
    }
}

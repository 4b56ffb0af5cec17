import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Somebody acts for whoever is away")
struct AbsenceTests {
    @Test("The substitute sees and does what waits for the absent, and each act says for whom", arguments: Backend.all)
    func substitute(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (head, other) = (office.headOfInternalAffairs, office.headOfEconomy)
            let id = try await office.assign(
                office.task(lead: [Key(office.internalAffairs)]), visibility: .participants)
            #expect(try await office.lines(.waiting, of: other) == [])
            try await office.perform(office.absence(of: head, substitute: other), as: head)
            let page = try await office.ask(WorklistQuestion(.waiting), as: other)
            #expect(page.items.map(\.content) == ["Rà soát quy chế làm việc"])
            #expect(page.standIns == [id: "Đặng Thu Hằng"])
            try await office.perform(
                AcceptObligation(try await office.part(of: id, Key(office.internalAffairs))), as: other)
            let entry = try await office.ask(ObligationQuestion(id), as: head).timeline.last
            #expect(entry?.actor?.name == "Vũ Đình Nam" && entry?.names["for"] == "Đặng Thu Hằng")
            // Back again: the right goes with the last day.
            office.clock.advance(days: 8)
            #expect(try await office.lines(.waiting, of: other) == [])
            await expectRefusal(.notFound) { _ = try await office.ask(ObligationQuestion(id), as: other) }
        }
    }

    @Test("What one may do oneself is done in one's own name")
    func ownRight() async throws {
        try await withOffice { office in
            let head = office.headOfInternalAffairs
            let id = try await office.assign(office.task(lead: [Key(office.economy)]))
            try await office.perform(office.absence(of: head, substitute: office.headOfEconomy), as: head)
            try await office.perform(
                AcceptObligation(try await office.part(of: id, Key(office.economy))), as: office.headOfEconomy)
            let entry = try await office.ask(ObligationQuestion(id), as: head).timeline.last
            #expect(entry?.names["for"] == nil)
        }
    }

    @Test("Roles do not pass to whoever stands in")
    func roles() async throws {
        try await withOffice { office in
            try await office.perform(
                office.absence(of: office.clerk, substitute: office.officerOfEconomy), as: office.clerk)
            let actor = try await office.actor(office.officerOfEconomy)
            #expect(actor.substituted.map(\.name) == ["Ngô Thị Lan"] && !actor.has(.clerk))
        }
    }

    @Test("What cannot be is refused with a sentence, and changes nothing")
    func refusals() async throws {
        try await withOffice { office in
            let (head, officer) = (office.headOfInternalAffairs, office.officerOfInternalAffairs)
            try await office.perform(office.absence(of: officer, substitute: nil), as: head)
            let before = try await office.journal()
            let cases: [(EnterAbsence, Key<Person>, OfficeError.Code, String?)] = [
                (office.absence(of: officer, substitute: nil, days: 3...5), officer, .conflict, "from"),
                (office.absence(of: head, substitute: head), head, .invalid, "substitute"),
                (office.absence(of: head, substitute: officer), head, .conflict, "substitute"),
                (office.absence(of: head, substitute: nil, days: -5 ... -1), head, .invalid, "to"),
                (office.absence(of: head, substitute: nil, days: 0...900), head, .invalid, "to"),
                (office.absence(of: head, substitute: nil), officer, .forbidden, nil),
                (office.absence(of: officer, substitute: nil, days: 20...21), office.headOfEconomy, .forbidden, nil),
            ]
            for (command, person, code, field) in cases {
                await expectRefusal(code, field: field) { _ = try await office.perform(command, as: person) }
            }
            #expect(try await office.journal() == before)
        }
    }

    @Test("Whoever assigns is told who is away, for a unit only where nobody attends to it", arguments: Backend.all)
    func warning(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let head = office.headOfReception
            let parties = [Key<Party>(head), Key<Party>(office.reception), Key<Party>(office.economy)]
            func told() async throws -> [Key<Party>: String] {
                try await office.ask(AbsencesOf(parties), as: office.planner).mapValues(\.warning)
            }
            #expect(try await told() == [:])
            let outcome = try await office.perform(office.absence(of: head, substitute: nil), as: head)
            let warning = "Võ Thành Công vắng mặt từ 14/03/2025 đến hết 21/03/2025; chưa có người làm thay."
            #expect(try await told() == [Key(head): warning, Key(office.reception): warning])
            try await office.perform(EndAbsence(outcome.absence, on: nil, version: 1), as: office.administrator)
            try await office.perform(office.absence(of: head, substitute: office.clerk), as: head)
            #expect(
                try await told() == [
                    Key(head): "Võ Thành Công vắng mặt từ 14/03/2025 đến hết 21/03/2025; Ngô Thị Lan làm thay."
                ])
        }
    }

    @Test(
        "Whoever stands in for the head of a unit was told of nothing laid on it, and the board had nothing to decide",
        arguments: Backend.all)
    func standingInForHeads(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (head, other) = (office.headOfInternalAffairs, office.clerk)
            try await office.perform(office.absence(of: head, substitute: other), as: head)
            try await office.perform(
                office.absence(of: office.chief, substitute: office.deputyChief), as: office.chief)
            try await office.perform(
                office.absence(of: office.headOfEconomy, substitute: office.headOfReception), as: office.headOfEconomy)
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit], coordinate: [Key(office.finance)]))
            // The follower of Sở Tài chính is away too.
            for person in [head, other, office.headOfReception] {
                let told = try await office.ask(NoticeListQuestion(), as: person).items.filter { $0.subject != nil }
                #expect(told.map(\.kind) == [.assigned])
            }
            try await office.perform(
                report(try await office.part(of: id, unit), 100, "Xong", isFinal: true), as: other)
            let board = try await office.ask(BoardQuestion(), as: office.deputyChief)
            #expect(board.decisions == 1 && board.decisionList.map(\.obligation) == [id])
            try await office.adjust(id, to: "2025-05-15", by: office.deputyChief)
        }
    }

    @Test("Whoever is away and was to stand in leaves nobody unsaid")
    func leftAlone() async throws {
        try await withOffice { office in
            try await office.perform(
                office.absence(of: office.headOfReception, substitute: office.headOfEconomy), as: office.headOfReception
            )
            let outcome = try await office.perform(
                office.absence(of: office.headOfEconomy, substitute: nil), as: office.headOfEconomy)
            #expect(outcome.leftAlone == ["Võ Thành Công"])
        }
    }
}

extension TestOffice {
    /// Away from today on, counted in days.
    func absence(
        of person: Key<Person>, substitute: Key<Person>?, days: ClosedRange<Int> = 0...7
    ) -> EnterAbsence {
        let today = OfficeTime.day(of: clock.now)
        return EnterAbsence(
            person: person, substitute: substitute, reason: .leave, from: today.adding(days: days.lowerBound),
            to: today.adding(days: days.upperBound))
    }
}

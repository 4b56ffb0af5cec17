import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Dossiers from the counter to the result") struct DossierTests {
    @Test(
        "Each step stands in the worklist of whoever owes it, ends when it is taken, and the result is returned",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            var page = try await office.page(id)
            #expect(page.item.code == "H99.13-250314-0001")
            #expect(page.item.processVersion == 1)
            // Friday 14/3/2025 at 9:00; seven working days of the catalogue.
            #expect(page.item.due == Due(.of("2025-03-25")))
            #expect(page.transitions.map(\.act) == ["receive"])
            #expect(try await office.waiting(office.headOfEconomy) == ["Chờ phân công"])
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            #expect(try await office.waiting(office.headOfEconomy) == [])
            #expect(try await office.waiting(office.officerOfEconomy) == ["Đang giải quyết"])
            try await office.take("propose", of: id, as: office.officerOfEconomy, ["note": "Đủ điều kiện"])
            #expect(try await office.waiting(office.headOfEconomy) == ["Chờ ký kết quả"])
            try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "12/GP-KT"])
            #expect(try await office.waiting(office.counter) == ["Chờ trả kết quả"])
            page = try await office.page(id)
            #expect(page.item.due == nil && page.item.isOpen)
            try await office.take("deliver", of: id, as: office.counter)
            page = try await office.page(id)
            #expect(!page.item.isOpen && !page.item.isLate && page.offers.isEmpty)
            #expect(page.transitions.map(\.act) == ["receive", "assign", "propose", "sign", "deliver"])
            #expect(page.transitions[2].fields == ["note": "Đủ điều kiện"])
            for person in [office.counter, office.headOfEconomy, office.officerOfEconomy] {
                #expect(try await office.waiting(person) == [])
            }
            let acts = try await office.journal().filter { $0.hasPrefix("case.") }
            #expect(
                acts == ["case.begun case 1"] + Array(repeating: "case.step_taken case 1", count: 4)
                    + ["case.delivered case 1"])
        }
    }

    @Test("Numbers of a day follow each other, a form that is sent twice makes one dossier", arguments: Backend.all)
    func numbers(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let first = try await office.perform(ReceiveDossier(office.draft(procedure), mark: "a"), as: office.counter)
            let again = try await office.perform(ReceiveDossier(office.draft(procedure), mark: "a"), as: office.counter)
            #expect(first == again)
            _ = try await office.perform(ReceiveDossier(office.draft(procedure), mark: "b"), as: office.counter)
            office.clock.advance(days: 3)
            _ = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let list = try await office.ask(CaseList(CaseFilter(view: .all)), as: office.counter)
            #expect(
                list.lines.map(\.item.code) == ["H99.13-250314-0001", "H99.13-250314-0002", "H99.13-250317-0001"])
        }
    }

    @Test(
        "A dossier that lacks a paper is not received; the guidance says what is missing, and it is received when that is brought",
        arguments: Backend.all)
    func completeness(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            await expectRefusal(.conflict, field: "part-1") {
                _ = try await office.perform(ReceiveDossier(office.draft(procedure, received: [0])), as: office.counter)
            }
            await expectRefusal(.invalid, field: "field-missing") {
                _ = try await office.perform(
                    ReceiveDossier(office.draft(procedure, act: "ask-at-counter", received: [0])), as: office.counter)
            }
            var draft = office.draft(procedure, act: "ask-at-counter", received: [0])
            draft.fields = ["missing": "- Sơ đồ"]
            let id = try await office.perform(ReceiveDossier(draft), as: office.counter)
            #expect(
                try await office.waiting(office.counter) == ["Theo dõi hồ sơ H99.13-250314-0001 đang chờ người nộp"])
            #expect(try await office.page(id).item.holder == nil)
            office.clock.advance(days: 3)
            try await office.take("complete", of: id, as: office.counter, brought: [1])
            let page = try await office.page(id)
            #expect(page.parts.map(\.isReceived) == [true, true, false])
            #expect(page.item.due == Due(.of("2025-03-26")))
            #expect(try await office.waiting(office.counter) == [])
            // Once asked for at the counter, nothing more is asked for later.
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            await expectRefusal(.conflict) {
                try await office.take("request-supplement", of: id, as: office.officerOfEconomy, ["missing": "x"])
            }
        }
    }

    @Test(
        "A supplement stops the clock once; an apology before the due day moves it once, and after it comes too late",
        arguments: Backend.all)
    func supplementAndApology(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            office.clock.move(to: .at("2025-03-17 10:00"))
            try await office.take("request-supplement", of: id, as: office.officerOfEconomy, ["missing": "Sơ đồ"])
            var item = try await office.page(id).item
            #expect(item.isPaused && item.due == nil)
            #expect(try await office.waiting(office.officerOfEconomy) == [])
            office.clock.move(to: .at("2025-03-24 10:00"))
            try await office.take("supplement", of: id, as: office.counter)
            item = try await office.page(id).item
            // Five working days stood still.
            #expect(!item.isPaused && item.due == Due(.of("2025-04-01")))
            let work = try await office.ask(WorklistQuestion(.waiting), as: office.officerOfEconomy).items
            #expect(work.map(\.deadline.due) == [.of("2025-04-01")])
            await expectRefusal(.conflict) {
                try await office.take("request-supplement", of: id, as: office.officerOfEconomy, ["missing": "x"])
            }
            await expectRefusal(.invalid, field: "field-new-date") {
                try await office.take(
                    "apologise", of: id, as: office.officerOfEconomy, ["reason": "x", "new-date": "2025-03-28"])
            }
            try await office.take(
                "apologise", of: id, as: office.officerOfEconomy, ["reason": "Chờ ý kiến", "new-date": "2025-04-08"])
            item = try await office.page(id).item
            #expect(item.due == Due(.of("2025-04-08")))
            let moved = try await office.ask(WorklistQuestion(.waiting), as: office.officerOfEconomy).items
            #expect(moved.map(\.deadline.due) == [.of("2025-04-08")])
            office.clock.move(to: .at("2025-04-09 08:00"))
            await expectRefusal(.conflict) {
                try await office.take(
                    "apologise", of: id, as: office.officerOfEconomy, ["reason": "x", "new-date": "2025-04-10"])
            }
            try await office.take("propose", of: id, as: office.officerOfEconomy)
            try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "1"])
            try await office.take("deliver", of: id, as: office.counter)
            #expect(try await office.page(id).item.isLate)
        }
    }

    @Test("Who brings nothing in time: the counter is reminded and returns the dossier", arguments: Backend.all)
    func notBrought(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            try await office.take("request-supplement", of: id, as: office.officerOfEconomy, ["missing": "Sơ đồ"])
            let work = try await office.ask(WorklistQuestion(.waiting), as: office.counter).items
            // 30 days from Friday 14/3 end on Sunday 13/4, so on Monday; one working day more for the counter.
            #expect(work.map(\.deadline.due) == [.of("2025-04-15")])
            await expectRefusal(.conflict) {
                try await office.take("close-incomplete", of: id, as: office.counter, ["reason": "x"])
            }
            office.clock.move(to: .at("2025-04-15 08:00"))
            try await office.take("close-incomplete", of: id, as: office.counter, ["reason": "Không bổ sung"])
            #expect(try await office.page(id).item.state == "refused")
            #expect(try await office.waiting(office.counter) == [])
        }
    }

    @Test(
        "A linked procedure: each agency has its own obligation and day, one that does not answer does not stop it",
        arguments: Backend.all)
    func linked(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["linked"])
            var draft = office.draft(procedure)
            draft.parties = ["lead": Key<Party>(office.economy)]
            let id = try await office.perform(ReceiveDossier(draft), as: office.counter)
            try await office.take(
                "consult", of: id, as: office.headOfEconomy, ["question": "Ý kiến về quy hoạch"],
                parties: ["first": Key<Party>(office.internalAffairs), "second": Key<Party>(office.finance)])
            #expect(try await office.waiting(office.headOfInternalAffairs) == ["Ý kiến của cơ quan thứ nhất"])
            // Outside agencies answer through whoever follows them.
            #expect(
                Set(try await office.waiting(office.headOfEconomy)) == [
                    "Lấy ý kiến các cơ quan", "Ý kiến của cơ quan thứ hai",
                ])
            try await office.take("answer-second", of: id, as: office.headOfEconomy, ["second-opinion": "Nhất trí"])
            await expectRefusal(.conflict) {
                try await office.take("go-on-without-first", of: id, as: office.headOfEconomy)
            }
            office.clock.advance(days: 14)
            try await office.take("go-on-without-first", of: id, as: office.headOfEconomy)
            #expect(try await office.waiting(office.headOfInternalAffairs) == [])
            await expectRefusal(.invalid, field: "papers") {
                try await office.take(
                    "pass-on", of: id, as: office.headOfEconomy, parties: ["office": Key<Party>(office.planner)])
            }
            try await office.take(
                "pass-on", of: id, as: office.headOfEconomy, parties: ["office": Key<Party>(office.planner)],
                papers: ["appraisal", "draft"])
            try await office.take("propose", of: id, as: office.planner)
            try await office.take("sign", of: id, as: office.chief, ["result": "15/QĐ-UBND"])
            #expect(try await office.page(id).stateTitle == "Chờ trả kết quả")
        }
    }

    @Test(
        "Who has nothing to do with a dossier does not find it; who may not take a step is told so; who was slower too",
        arguments: Backend.all)
    func rights(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let procedure = try #require(procedures["one-unit"])
            await expectRefusal(.forbidden) {
                _ = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.officerOfEconomy)
            }
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            for stranger in [office.headOfReception, office.officerOfInternalAffairs] {
                await expectRefusal(.notFound) { _ = try await office.page(id, as: stranger) }
                await expectRefusal(.notFound) {
                    try await office.perform(TakeCaseStep(id, act: "assign", version: 1), as: stranger)
                }
                #expect(try await office.ask(CaseList(CaseFilter(view: .all)), as: stranger).lines.isEmpty)
            }
            await expectRefusal(.forbidden) {
                try await office.take("assign", of: id, as: office.officerOfEconomy, parties: office.officer)
            }
            await expectRefusal(.invalid, field: "party-officer") {
                try await office.take("assign", of: id, as: office.headOfEconomy)
            }
            await expectRefusal(.invalid, field: "party-officer") {
                try await office.take(
                    "assign", of: id, as: office.headOfEconomy, parties: ["officer": Key<Party>(office.economy)])
            }
            let seen = try await office.page(id).item.version
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            await expectRefusal(.stale) {
                try await office.perform(
                    TakeCaseStep(id, act: "withdraw", fields: ["reason": "x"], version: seen), as: office.counter)
            }
            // The step itself is the only way to end what is owed: nothing of it is done by hand.
            let work = try #require(
                try await office.ask(WorklistQuestion(.waiting), as: office.officerOfEconomy).items.first)
            let page = try await office.ask(ObligationQuestion(work.id), as: office.headOfEconomy)
            #expect(page.origin == .case && page.processCase == id)
            await expectRefusal(.conflict) {
                try await office.perform(
                    CancelObligation(
                        obligation: work.id, version: page.obligation.version, reason: "x", basis: nil),
                    as: office.headOfEconomy)
            }
        }
    }

    @Test("Whoever takes over an officer's work takes the steps of the dossiers from then on", arguments: Backend.all)
    func handOver(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            _ = try await office.perform(
                HandOverWork(of: office.officerOfEconomy, to: .person(office.headOfEconomy)), as: office.chief)
            await expectRefusal(.forbidden) {
                try await office.take("propose", of: id, as: office.officerOfEconomy)
            }
            try await office.take("propose", of: id, as: office.headOfEconomy)
            #expect(try await office.page(id).stateTitle == "Chờ ký kết quả")
        }
    }

    @Test(
        "A day off that the office decides moves the due day of the dossier and of what is owed in it",
        arguments: Backend.all)
    func dayOff(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let day = DecidedDay(
                day: .of("2025-03-20"), kind: .swappedOff, title: "Nghỉ", source: "Công văn số 1")
            let moves = try await office.perform(
                DecideDay(.decided(day), isRehearsal: false), as: office.administrator)
            #expect(moves.map(\.new) == [.of("2025-03-26")])
            #expect(try await office.page(id).item.due == Due(.of("2025-03-26")))
            let work = try await office.ask(WorklistQuestion(.waiting), as: office.headOfEconomy).items
            #expect(work.map(\.deadline.due) == [.of("2025-03-26")])
        }
    }
}

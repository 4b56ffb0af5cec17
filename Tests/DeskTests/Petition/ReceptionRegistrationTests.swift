import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Those who are put down for a reception beforehand") struct ReceptionRegistrationTests {
    private func draft(
        _ office: TestOffice, _ form: ReceptionVisit.Form, on day: String, host: Key<Person>? = nil,
        kind: PetitionKind? = nil, name: String = "Phạm Thị Hòa"
    ) -> VisitDraft {
        VisitDraft(
            form: form, isAhead: true, heldOn: .of(day), host: host, kind: kind, subject: "Xin mở lại đường dân sinh",
            name: name, address: "Thôn Bắc", unit: office.leadership)
    }

    @Test(
        "For a leader's day: on the list, not in the book; received or missed on the day, and then in the book",
        arguments: Backend.all)
    func leaderDay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let day = try await office.perform(
                SetReceptionDay(.of("2026-11-12"), leader: office.chief, place: "Trụ sở"), as: office.receiver)
            func list(_ person: Key<Person>) async throws -> ReceptionDayQuestion.Answer {
                try await office.ask(ReceptionDayQuestion(day), as: person)
            }
            // Who received them is found by the day.
            let first = try await office.perform(
                ReceiveVisit(draft(office, .leader, on: "2026-11-12")), as: office.receiver)
            let second = try await office.perform(
                ReceiveVisit(draft(office, .leader, on: "2026-11-12", kind: .denunciation, name: "Lê Quang Vinh")),
                as: office.receiver)
            let ahead = try await list(office.receiver)
            #expect(ahead.day.registered == 2 && ahead.day.visits == 0 && ahead.mayKeep)
            #expect(ahead.lines.map(\.id) == [first, second] && ahead.lines.map(\.isAwaited) == [true, true])
            #expect(ahead.lines.map(\.name) == ["Phạm Thị Hòa", nil] && ahead.lines[1].isSecret)
            #expect(try await list(office.officerOfEconomy).lines.isEmpty)
            let question = ReceptionBook(from: .of("2026-11-01"), to: .of("2026-11-30"))
            let before = try await office.ask(question, as: office.receiver).form
            #expect("\(before)".contains("Phạm Thị Hòa") == false)
            await expectRefusal(.conflict) {
                try await office.perform(DropReceptionDay(day), as: office.receiver)
            }
            await expectRefusal(.conflict) { try await office.handle("miss", of: second, as: office.receiver) }
            office.clock.move(to: .at("2026-11-12 08:30"))
            try await office.handle("begin", of: first, as: office.chief)
            try await office.handle("miss", of: second, as: office.receiver)
            let then = try await list(office.receiver)
            #expect(then.day.registered == 0 && then.day.visits == 1)
            #expect(then.lines.map(\.state) == ["Đang tiếp", "Công dân không đến"])
            let after = try await office.ask(question, as: office.receiver).form
            #expect("\(after)".contains("Phạm Thị Hòa"))
        }
    }

    @Test("Who comes on another day than the one agreed is received on the day of coming", arguments: Backend.all)
    func anotherDay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(
                ReceiveVisit(draft(office, .ordinary, on: "2026-11-12")), as: office.receiver)
            #expect(try await office.petition(id).visit?.heldOn == .of("2026-11-12"))
            office.clock.move(to: .at("2026-11-13 08:30"))
            try await office.handle("begin", of: id, as: office.receiver)
            #expect(try await office.petition(id).visit?.heldOn == .of("2026-11-13"))
        }
    }

    @Test(
        "Who is put down for a day to come and then refused is in the book of today, and not received on that day",
        arguments: Backend.all)
    func refused(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let day = try await office.perform(
                SetReceptionDay(.of("2026-12-08"), leader: office.chief, place: "Trụ sở"), as: office.receiver)
            let id = try await office.perform(
                ReceiveVisit(draft(office, .leader, on: "2026-12-08")), as: office.receiver)
            try await office.handle("refuse", of: id, as: office.receiver, ["reason": "Việc đã có kết luận"])
            let visit = try await office.petition(id).visit
            #expect(visit?.heldOn == .of("2026-11-09"))
            var counts: [Int] = []
            for (from, to) in [("2026-11-01", "2026-11-30"), ("2026-12-01", "2026-12-31")] {
                let figures = try await office.ask(
                    PetitionFigures(from: .of(from), to: .of(to)), as: office.receiver)
                counts.append(figures.counts[.reception]?["leader"]?["refused"] ?? 0)
            }
            #expect(counts == [1, 0])
            try await office.perform(DropReceptionDay(day), as: office.receiver)
        }
    }

    @Test(
        "A leader's day is not taken away while somebody is put down for it at the same moment", arguments: Backend.all)
    func atOnce(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let desk = office.desk
            let receiver = try await office.actor(office.receiver)
            for day in ["2026-11-12", "2026-11-13", "2026-11-16", "2026-11-17", "2026-11-18"] {
                let id = try await office.perform(
                    SetReceptionDay(.of(day), leader: office.chief, place: "Trụ sở"), as: office.receiver)
                let visit = ReceiveVisit(draft(office, .leader, on: day))
                let kept = await withTaskGroup(of: Bool.self) { group in
                    group.addTask { (try? await desk.perform(visit, as: receiver)) != nil }
                    group.addTask { (try? await desk.perform(DropReceptionDay(id), as: receiver)) != nil }
                    return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(kept == 1, "\(day)")
            }
        }
    }

    @Test("An online reception and a leader's are not begun before the day that was told; another may be")
    func notBefore() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            _ = try await office.perform(
                SetReceptionDay(.of("2026-11-16"), leader: office.chief, place: "Trụ sở"), as: office.receiver)
            for form in [ReceptionVisit.Form.online, .leader] {
                let id = try await office.perform(
                    ReceiveVisit(draft(office, form, on: "2026-11-16")), as: office.receiver)
                await expectRefusal(.conflict) { try await office.handle("begin", of: id, as: office.receiver) }
                let visit = try await office.petition(id).visit
                #expect(visit?.heldOn == .of("2026-11-16"))
            }
            let ordinary = try await office.perform(
                ReceiveVisit(draft(office, .ordinary, on: "2026-11-16")), as: office.receiver)
            try await office.handle("begin", of: ordinary, as: office.receiver)
            let visit = try await office.petition(ordinary).visit
            #expect(visit?.heldOn == .of("2026-11-09"))
        }
    }

    @Test("An appointment that cannot be kept is refused at its field and puts nobody down")
    func refusals() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            for leader in [office.chief, office.headOfEconomy] {
                _ = try await office.perform(
                    SetReceptionDay(.of("2026-11-12"), leader: leader, place: "Trụ sở"), as: office.receiver)
            }
            let tries: [(form: ReceptionVisit.Form, day: String, host: Key<Person>?, field: String)] = [
                (.ordinary, "2026-11-06", nil, "held"),
                // No leader receives then; the two who receive on the twelfth must be told apart; another does not.
                (.leader, "2026-11-13", nil, "held"), (.leader, "2026-11-12", nil, "host"),
                (.leader, "2026-11-12", office.headOfInternalAffairs, "held"),
                // Five working days from Monday the ninth end on Monday the sixteenth.
                (.online, "2026-11-13", nil, "held"),
            ]
            for (form, day, host, field) in tries {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(
                        ReceiveVisit(draft(office, form, on: day, host: host)), as: office.receiver)
                }
            }
            var now = draft(office, .online, on: "2026-11-09")
            now.isAhead = false
            await expectRefusal(.invalid, field: "form") { [now] in
                _ = try await office.perform(ReceiveVisit(now), as: office.receiver)
            }
            // Who denounces is kept secret, and nobody secret is received online.
            await expectRefusal(.invalid, field: "form") {
                _ = try await office.perform(
                    ReceiveVisit(draft(office, .online, on: "2026-11-16", kind: .denunciation)), as: office.receiver)
            }
            let days = try await office.ask(ReceptionDaysQuestion(nil), as: office.receiver).days
            #expect(days.map(\.registered) == [0, 0])
        }
    }

    @Test("Who is received online is told five working days before, by a paper")
    func online() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(
                ReceiveVisit(draft(office, .online, on: "2026-11-16")), as: office.receiver)
            let paper = try await office.ask(CasePrint(id, position: 1, form: "online-notice"), as: office.receiver)
            let text = paper.form.blocks.map { "\($0)" }.joined()
            #expect(text.contains("Phạm Thị Hòa") && text.contains("Ngày hẹn tiếp: 16/11/2026"))
            #expect(text.contains("Điều 23 Nghị định 154/2026/NĐ-CP"))
        }
    }
}

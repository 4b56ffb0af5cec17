import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Visits of citizens and the figures of a period") struct VisitTests {
    @Test(
        "A visit leads to a petition; the leader's conclusion is a task; the book has all of them",
        arguments: Backend.all)
    func book(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            func visit(_ change: (inout VisitDraft) -> Void) async throws -> Key<LedgerCase> {
                var draft = VisitDraft(
                    subject: "Xin mở lại đường dân sinh", name: "Phạm Thị Hòa", number: "001080011111",
                    address: "Thôn Bắc", unit: office.leadership)
                change(&draft)
                return try await office.perform(ReceiveVisit(draft), as: office.receiver)
            }
            await expectRefusal(.invalid, field: "people") { _ = try await visit { $0.form = .delegation } }
            await expectRefusal(.invalid, field: "name") { _ = try await visit { $0.name = "" } }
            let group = try await visit {
                ($0.form, $0.people, $0.kind, $0.isNew) = (.delegation, 12, .proposal, false)
            }
            let ofLeader = try await visit { ($0.form, $0.host) = (.leader, office.chief) }
            try await office.handle("take", of: group, as: office.receiver, ["kind": "proposal"])
            let petition = try await office.perform(
                ReceivePetition(office.feedback { ($0.channel, $0.links) = (.visit, [group: .visit]) }),
                as: office.receiver)
            #expect(try await office.petition(group).parts.links.map(\.other) == [petition])
            try await office.handle(
                "conclude", of: ofLeader, as: office.chief,
                ["kind": "complaint", "conclusion": "Giao Phòng Kinh tế tham mưu"],
                parties: ["unit": Key<Party>(office.economy)])
            #expect(try await office.waiting(office.headOfEconomy) == ["Chờ trả lời"])
            let book = try await office.ask(
                ReceptionBook(from: .of("2026-11-01"), to: .of("2026-11-30")), as: office.receiver)
            let text = "\(book.form)"
            for part in ["Phạm Thị Hòa; Thôn Bắc", "đơn ĐT-2026-0001", "Đoàn đông người; Võ Thành Công", "Mẫu 03/TCD"] {
                #expect(text.contains(part), "\(part)")
            }
            let figures = try await office.ask(
                PetitionFigures(from: .of("2026-11-01"), to: .of("2026-11-30")), as: office.receiver)
            #expect(figures.counts[.reception]?["delegation"]?["people"] == 12)
            #expect(figures.counts[.reception]?["delegation"]?["old"] == 1)
            #expect(figures.counts[.reception]?["leader"]?["following"] == 1)
        }
    }

    @Test("Each figure is the number of the cases that it opens", arguments: [Backend.sqliteMemory, .postgres])
    func figures(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let old = try await office.perform(
                ReceivePetition(office.complaint { $0.receivedOn = .of("2026-10-20") }), as: office.receiver)
            let officer = ["officer": Key<Party>(office.officerOfInternalAffairs)]
            try await office.handle("accept", of: old, as: office.chief, parties: officer)
            let twin = try await office.perform(
                ReceivePetition(office.complaint { $0.links = [old: .duplicate] }), as: office.receiver)
            try await office.handle("file", of: twin, as: office.receiver, ["reason": "Trùng"])
            _ = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            let question = PetitionFigures(from: .of("2026-11-01"), to: .of("2026-11-30"))
            let answer = try await office.ask(question, as: office.receiver)
            let complaints = answer.counts[.handling]?["complaint"] ?? [:]
            #expect(complaints["all"] == 2 && complaints["before"] == 1 && complaints["received"] == 1)
            #expect(complaints["duplicate"] == 1 && complaints["filed"] == 1 && complaints["taken"] == 1)
            #expect(answer.counts[.complaints]?["complaint-first"]?["all"] == 1)
            #expect(answer.table(.handling).total?.dropFirst().first == .number(3))
            var wrong: [String] = []
            for table in PetitionTable.allCases {
                for row in table.rows {
                    for column in table.columns where column.code != "people" {
                        let records = try await office.ask(
                            PetitionRecords(
                                table, row: row.code, column: column.code, from: question.from, to: question.to),
                            as: office.receiver)
                        if records.lines.count != answer.counts[table]?[row.code]?[column.code] ?? 0 {
                            wrong.append("\(table) \(row.code) \(column.code)")
                        }
                    }
                }
            }
            #expect(wrong == [])
            await expectRefusal(.forbidden) { _ = try await office.ask(question, as: office.clerk) }
            await expectRefusal(.notFound) {
                _ = try await office.ask(
                    PetitionRecords(.handling, row: "x", column: "all", from: question.from, to: question.to),
                    as: office.receiver)
            }
        }
    }

    @Test(
        "The leaders' reception days: working days to come, each once, gone when nobody was received",
        arguments: Backend.all)
    func days(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            func set(_ day: String) async throws -> Key<ReceptionDay> {
                try await office.perform(
                    SetReceptionDay(.of(day), leader: office.chief, place: "Trụ sở tiếp công dân"), as: office.receiver)
            }
            let id = try await set("2026-11-12")
            await expectRefusal(.conflict, field: "day") { _ = try await set("2026-11-12") }
            await expectRefusal(.invalid, field: "day") { _ = try await set("2026-11-14") }
            await expectRefusal(.invalid, field: "day") { _ = try await set("2026-11-06") }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(
                    SetReceptionDay(.of("2026-11-13"), leader: office.chief, place: "Trụ sở"), as: office.clerk)
            }
            let answer = try await office.ask(ReceptionDaysQuestion(nil), as: office.clerk)
            #expect(answer.days.map(\.day) == [.of("2026-11-12")] && answer.asked == 1 && !answer.mayKeep)
            try await office.perform(DropReceptionDay(id), as: office.receiver)
            #expect(try await office.ask(ReceptionDaysQuestion(nil), as: office.receiver).days.isEmpty)
        }
    }
}

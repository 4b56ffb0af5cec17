import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Petitions from the intake to the end") struct PetitionTests {
    @Test(
        "A complaint is walked to its end through the first instance, and the second one is linked to it",
        arguments: Backend.all)
    func bothInstances(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let first = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
            var answer = try await office.petition(first)
            #expect(answer.page.item.code == "ĐT-2026-0001" && answer.page.item.applicant == "Trần Văn Bảy")
            // Seven working days from Monday 9 November.
            #expect(answer.page.item.due == Due(.of("2026-11-18")))
            #expect(try await office.waiting(office.receiver) == ["Chờ thụ lý"])
            try await office.handle("propose-acceptance", of: first, as: office.receiver)
            #expect(try await office.waiting(office.receiver) == [])
            #expect(try await office.waiting(office.chief) == ["Chờ quyết định thụ lý"])
            let officer = ["officer": Key<Party>(office.officerOfInternalAffairs)]
            try await office.handle("accept", of: first, as: office.chief, parties: officer)
            answer = try await office.petition(first, as: office.chief)
            // Thirty days; the last is no working day's eve to move.
            #expect(answer.page.item.due == Due(.of("2026-12-09")))
            let worker = office.officerOfInternalAffairs
            try await office.handle("call-dialogue", of: first, as: worker, ["dialogue-day": "2026-11-20"])
            try await office.handle("hold-dialogue", of: first, as: worker)
            try await office.handle("propose", of: first, as: worker, papers: ["findings"])
            try await office.handle(
                "decide", of: first, as: office.chief, ["verdict": "partly", "decision": "15/QĐ-UBND ngày 20/11/2026"])
            try await office.handle("send", of: first, as: worker)
            answer = try await office.petition(first)
            #expect(!answer.page.item.isOpen && answer.page.item.state == "done" && !answer.page.item.isLate)
            await expectRefusal(.invalid, field: "field-first-decision") {
                _ = try await office.perform(
                    ReceivePetition(office.complaint { $0.isSecond = true }), as: office.receiver)
            }
            let second = try await office.perform(
                ReceivePetition(
                    office.complaint {
                        $0.isSecond = true
                        $0.fields["first-decision"] = "15/QĐ-UBND ngày 20/11/2026"
                        $0.links = [first: .first]
                    }), as: office.receiver)
            #expect(try await office.petition(second).parts.links.map(\.other) == [first])
            #expect(try await office.petition(first).parts.links.map(\.other) == [second])
            #expect(try await office.petition(second).page.item.process == "complaint-second")
            try await office.handle("accept", of: second, as: office.chief, parties: officer)
            try await office.handle("propose", of: second, as: worker, papers: ["findings"])
            try await office.handle(
                "decide", of: second, as: office.chief, ["verdict": "wrong", "decision": "20/QĐ-UBND"])
            try await office.handle("send", of: second, as: worker)
            #expect(try await office.petition(second).page.item.state == "done")
            for person in [office.receiver, office.chief, worker] { #expect(try await office.waiting(person) == []) }
        }
    }

    @Test("A petition keeps the law of the day on which it was received", arguments: [Backend.sqliteMemory])
    func lawOfTheDay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            office.clock.move(to: .at("2026-11-10 10:00"))
            let cases: [(received: String?, version: Int, due: String)] = [
                // Ten days of 2012: from 24 June to Saturday 4 July, so Monday.
                ("2026-06-24", 1, "2026-07-06"), ("2026-06-30", 1, "2026-07-10"),
                // Seven working days from 1 July 2026 on.
                ("2026-07-01", 2, "2026-07-10"), ("2026-07-03", 2, "2026-07-14"), (nil, 2, "2026-11-19"),
            ]
            for (received, version, due) in cases {
                let id = try await office.perform(
                    ReceivePetition(
                        office.complaint { draft in
                            draft.receivedOn = received.map { .of($0) }
                        }), as: office.receiver)
                let page = try await office.petition(id).page
                #expect(
                    page.item.processVersion == version && page.item.due == Due(.of(due)), "\(received ?? "hôm nay")")
            }
            for (received, field) in [("2026-11-11", "received"), ("2012-01-01", "received")] {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(
                        ReceivePetition(office.complaint { $0.receivedOn = .of(received) }), as: office.receiver)
                }
            }
        }
    }

    @Test("What is wrong in an intake is said at its field, and nothing is kept", arguments: [Backend.sqliteMemory])
    func faults(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let cases: [(String, (inout PetitionDraft) -> Void)] = [
                ("subject", { $0.subject = " " }), ("unit", { $0.unit = nil }), ("unit", { $0.unit = office.finance }),
                ("number", { $0.number = "12" }), ("name", { $0.name = nil }),
                ("forwarder", { $0.channel = .transfer }),
                ("failure", { $0.failedTest = "signed" }), ("failed", { $0.failedTest = "grounds" }),
                ("failed", { $0.failedTest = "lạ" }), ("field-matter", { $0.fields["matter"] = nil }),
                ("written", { $0.writtenOn = .of("2026-11-20") }), ("kinds", { $0.kinds = [] }),
                ("others", { $0.others = String(repeating: "Nguyễn Văn A\n", count: 501) }),
                ("subject", { $0.subject = String(repeating: "a", count: 400) }),
            ]
            for (field, change) in cases {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(ReceivePetition(office.complaint(change)), as: office.receiver)
                }
            }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(ReceivePetition(office.complaint()), as: office.clerk)
            }
            let all = try await office.ask(
                CaseList(CaseFilter(desk: .petitions, view: .all)), as: office.receiver)
            #expect(all.lines.isEmpty)
            // Nobody signed: it is taken in, and does not pass the test.
            let anonymous = office.complaint {
                ($0.name, $0.number, $0.address, $0.phone) = (nil, nil, nil, nil)
                ($0.failedTest, $0.failure) = ("named", "Đơn không ghi họ tên")
            }
            let id = try await office.perform(ReceivePetition(anonymous, mark: "m"), as: office.receiver)
            #expect(try await office.perform(ReceivePetition(anonymous, mark: "m"), as: office.receiver) == id)
            await expectRefusal(.conflict) {
                try await office.handle("propose-acceptance", of: id, as: office.receiver)
            }
            try await office.perform(CheckPetition(id, failedTest: nil, failure: nil), as: office.receiver)
            try await office.handle("propose-acceptance", of: id, as: office.receiver)
        }
    }

    @Test(
        "Every statutory outcome makes its paper and ends what was owed", arguments: [Backend.sqliteMemory])
    func outcomes(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let finance = ["receiver": Key<Party>(office.finance)]
            let cases:
                [(act: String, fields: [String: String], parties: [String: Key<Party>], form: String, state: String)] =
                    [
                        ("guide", ["body": "Tòa án nhân dân"], [:], "guidance", "guided"),
                        (
                            "return", ["forwarder": "Báo Sơn Hà", "reason": "Không thuộc thẩm quyền"], [:], "return",
                            "returned"
                        ),
                        ("split", ["reason": "Có khiếu nại và kiến nghị"], [:], "split", "returned"),
                        (
                            "request", ["reason": "Cấp dưới để quá hạn", "answer-within": "ten"], finance, "request",
                            "elsewhere"
                        ),
                        ("file", ["reason": "Trùng"], [:], "", "filed"),
                    ]
            for (act, fields, parties, form, state) in cases {
                let id = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
                try await office.handle(act, of: id, as: office.receiver, fields, parties: parties)
                #expect(try await office.petition(id).page.item.state == state, "\(act)")
                guard !form.isEmpty else { continue }
                let paper = try await office.ask(CasePrint(id, position: 2, form: form), as: office.receiver)
                let text = paper.form.blocks.map { "\($0)" }.joined()
                #expect(text.contains("Trần Văn Bảy") && text.contains("Căn cứ"), "\(act)")
                if act == "request" { #expect(text.contains("10 ngày làm việc, hết ngày 23/11/2026")) }
            }
        }
    }

    @Test(
        "What was passed on is owed by the agency with its own day, and the paper that answers ends it",
        arguments: Backend.all)
    func elsewhere(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.feedback()), as: office.receiver)
            try await office.handle(
                "transfer", of: id, as: office.receiver, ["answer-within": "ten"],
                parties: ["receiver": Key<Party>(office.finance)])
            #expect(try await office.waiting(office.receiver) == [])
            // Whoever follows the agency has it in the worklist.
            let work = try await office.ask(WorklistQuestion(.waiting), as: office.headOfEconomy).items
            #expect(work.map(\.deadline.due) == [.of("2026-11-23")])
            #expect(work.first?.lead.key == Key<Party>(office.finance))
            await expectRefusal(.conflict) { try await office.handle("urge", of: id, as: office.receiver) }
            office.clock.move(to: .at("2026-11-26 09:00"))
            try await office.handle("urge", of: id, as: office.receiver)
            let paper = try await office.paper(.incoming, kind: "Công văn", number: "45/STC-VP")
            let ours = try await office.paper(.outgoing, number: "1/QĐ-VP")
            for wrong in [ours, Key(999)] {
                await expectRefusal(.invalid, field: "answer") {
                    try await office.handle(
                        "report-elsewhere", of: id, as: office.receiver, ["outcome": "Đã dọn"], answer: wrong)
                }
            }
            try await office.handle(
                "report-elsewhere", of: id, as: office.receiver, ["outcome": "Đã dọn bãi rác"], answer: paper)
            #expect(try await office.petition(id).parts.papers.map(\.id) == [paper])
            let page = try await office.petition(id).page
            #expect(page.item.state == "reported" && page.item.isLate)
            #expect(try await office.waiting(office.headOfEconomy) == [])
        }
    }

    @Test(
        "A petition that was sent before is found without marks, in another spelling, by its number and by what it says",
        arguments: Backend.all)
    func similar(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.feedback()), as: office.receiver)
            _ = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
            func found(_ draft: PetitionDraft) async throws -> [Key<LedgerCase>] {
                try await office.ask(SimilarPetitions(draft), as: office.receiver).map(\.id)
            }
            func nobody(_ draft: PetitionDraft) -> PetitionDraft {
                var draft = draft
                (draft.name, draft.number, draft.address, draft.phone) = (nil, nil, nil, nil)
                return draft
            }
            var other = PetitionDraft(kinds: [.proposal], subject: "Việc khác", name: "NGUYEN THI MI LE")
            #expect(try await found(other) == [id])
            other.name = "Người khác hẳn"
            #expect(try await found(other) == [])
            // A name that only sounds alike, at the same address.
            other.name = "Nguyễn Thị Mị Nệ"
            other.address = "to 7 phuong dong giang"
            #expect(try await found(other) == [id])
            #expect(try await found(nobody(office.feedback())) == [id])
            var complaint = nobody(office.complaint())
            complaint.fields["matter"] = "Thu hoi 240 m² dat o de mo duong lien thon, khong kiem dem tai san tren dat"
            #expect(try await found(complaint).count == 1)
            let twin = try await office.perform(
                ReceivePetition(office.feedback { $0.links = [id: .duplicate] }), as: office.receiver)
            #expect(try await office.petition(twin).parts.links.map(\.kind) == [.duplicate])
            try await office.perform(UnlinkPetitions(twin, from: id), as: office.receiver)
            try await office.perform(LinkPetitions(twin, to: "dt-2026-1", as: .again), as: office.receiver)
            #expect(try await office.petition(id).parts.links.map(\.kind) == [.again])
            await expectRefusal(.invalid, field: "other") {
                try await office.perform(LinkPetitions(twin, to: "ĐT-2026-99", as: .again), as: office.receiver)
            }
        }
    }
}

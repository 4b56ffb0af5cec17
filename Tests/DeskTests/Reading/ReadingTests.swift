import Foundation
import Office
import Paper
import Signature
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("From a paper to obligations")
struct ReadingTests {
    static let text = """
        KẾ HOẠCH
        1. Phòng Nội chính chủ trì, phối hợp với Phòng HC-QT rà soát quy chế, xong trước ngày 30/4/2025.
        2. Các phòng, ban, đơn vị báo cáo kết quả hằng quý.
        3. Phòng Kinh tế, Sở Tài chính xây dựng dự toán.
        """

    /// What the reader would find in it.
    static let reading = Reading(
        kind: "Kế hoạch", title: "Khắc phục hạn chế năm 2025", number: "05/KH-VPUBND", date: .of("2025-02-05"),
        issuer: "Văn phòng UBND tỉnh", signer: "Nguyễn Minh Khôi",
        outline: [OutlineEntry(ref: "1", heading: "Phòng Nội chính", source: ReadingPlace(start: 9, end: 20))],
        tasks: [
            task(
                "1", "rà soát quy chế", ["Phòng Nội chính"], coordinate: ["Phòng HC-QT"], start: 9, end: 105,
                due: "2025-04-30"),
            task("2", "báo cáo kết quả hằng quý", ["Các phòng, ban, đơn vị"], start: 106, end: 150),
            task("3", "xây dựng dự toán", ["Phòng Kinh tế", "Sở Tài chính"], start: 151, end: 195),
        ])

    private static func task(
        _ ref: String, _ content: String, _ lead: [String], coordinate: [String] = [], start: Int, end: Int,
        due: String? = nil
    ) -> ReadTask {
        ReadTask(
            ref: ref, content: content, lead: lead, coordinate: coordinate,
            deadline: due.map { ReadDeadline(text: "trước ngày", kind: .date, due: .of($0)) } ?? .none,
            source: ReadingPlace(start: start, end: end), confidence: 0.9)
    }

    @Test("A draft knows whom the printed names mean, proposes one lead, and takes the signer as assigner")
    func draft() async throws {
        try await withOffice { office in
            let document = try await office.receive(Self.reading, text: Self.text)
            let page = try await office.ask(ReadingQuestion(document), as: office.clerk)
            let lines = page.draft.tasks.map { task in
                let lead = task.lead.flatMap(\.parties).compactMap { page.names[$0]?.name }
                let coordinate = task.coordinate.flatMap(\.parties).compactMap { page.names[$0]?.name }
                return
                    "\(lead.joined(separator: ", ")) | \(coordinate.joined(separator: ", ")) | \(task.closingRule) \(task.namesSeveralLeads)"
            }
            #expect(
                lines == [
                    "Phòng Nội chính | Phòng Hành chính - Quản trị | lead false",
                    "Phòng Hành chính - Quản trị, Phòng Nội chính, Phòng Kinh tế, Ban Tiếp công dân tỉnh, Trung tâm Công báo và Tin học |  | all false",
                    "Phòng Kinh tế | Sở Tài chính | lead true",
                ])
            #expect(
                page.draft.assigner == office.chief && page.draft.header.direction == .internal && page.faults == [])
            #expect(page.text.text == Self.text)
        }
    }

    @Test(
        "Confirmed, each task is one obligation with a lead, worklist rows, journal, marks, and is found",
        arguments: Backend.all)
    func confirm(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let document = try await office.receive(Self.reading, text: Self.text)
            await expectRefusal(.forbidden) {
                _ = try await office.perform(ConfirmReading(document, version: 1), as: office.chief)
            }
            let before = try await office.lines(.waiting, of: office.headOfInternalAffairs)
            let outcome = try await office.perform(ConfirmReading(document, version: 1), as: office.clerk)
            guard case .done(let ids) = outcome, ids.count == 3 else { throw OfficeError(.invalid, "\(outcome)") }
            let after = try await office.lines(.waiting, of: office.headOfInternalAffairs)
            #expect([before, after] == [[], ["Rà soát quy chế", "Báo cáo kết quả hằng quý"]])

            let all = try await office.obligation(ids[1])
            #expect(all.closingRule == .all && all.participants.map(\.role) == [.lead, .part, .part, .part, .part])

            let board = try await office.ask(PlanBoardQuestion(document), as: office.headOfReception)
            #expect(
                board.items.map { "\($0.ref ?? "") \($0.lead.name): \($0.coordinating.map(\.name))" } == [
                    "1 Phòng Nội chính: [\"Phòng Hành chính - Quản trị\"]", "2 Phòng Hành chính - Quản trị: []",
                    "3 Phòng Kinh tế: [\"Sở Tài chính\"]",
                ])
            #expect(board.figures[.waiting] == 3 && board.plan.total == 3 && board.headings.map(\.ref) == ["1"])

            let page = try await office.ask(ObligationQuestion(ids[0]), as: office.headOfInternalAffairs)
            #expect(page.source?.passage.hasPrefix("1. Phòng Nội chính") == true && page.source?.before == "KẾ HOẠCH\n")
            #expect(page.document?.number == "05/KH-VPUBND")
            let paper = try await office.ask(DocumentQuestion(document), as: office.headOfReception)
            #expect(paper.marks.map(\.obligation) == ids && paper.item.state == .confirmed)

            var found: [String] = []
            for query in ["du toan", "dự toán", "05/KH-VPUBND", "5", "khac phuc"] {
                let hits = try await office.ask(SearchQuestion(query), as: office.headOfEconomy)
                found.append("\(query): \(hits.documents.count) \(hits.obligations.count)")
            }
            #expect(
                found == ["du toan: 1 1", "dự toán: 1 1", "05/KH-VPUBND: 1 3", "5: 1 3", "khac phuc: 1 0"])
            await expectRefusal(.conflict) {
                _ = try await office.perform(ConfirmReading(document, version: 2), as: office.clerk)
            }
        }
    }

    @Test("What is wrong is named by task and field, and nothing is written", arguments: Backend.all)
    func faults(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let document = try await office.receive(Self.reading, text: Self.text)
            var draft = try await office.ask(ReadingQuestion(document), as: office.clerk).draft
            draft.update(1) { $0.deadline.due = "31/02/2025" }
            draft.update(2) { $0.lead = [DraftParty(printed: "Phòng Không Tên")] }
            draft.update(3) {
                $0.lead += $0.coordinate
                $0.content = " "
            }
            draft.assigner = nil
            let version = try await office.perform(
                SaveDraft(document: document, draft: draft, version: 1), as: office.clerk)
            let before = try await office.journal()
            let outcome = try await office.perform(ConfirmReading(document, version: version), as: office.clerk)
            guard case .refused(let faults) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            #expect(
                faults.map { "\($0.task ?? 0) \($0.field.rawValue)" }
                    == ["0 assigner", "1 due", "2 lead", "3 content", "3 lead"])
            let kept = try await office.ask(ReadingQuestion(document), as: office.clerk)
            let after = try await office.journal()
            #expect(before == after && kept.draft == draft && kept.version == version && kept.faults == faults)
        }
    }

    @Test("Two who type into one draft: the second is told", arguments: Backend.all)
    func stale(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let document = try await office.receive(Self.reading, text: Self.text)
            let draft = try await office.ask(ReadingQuestion(document), as: office.clerk).draft
            let save = SaveDraft(document: document, draft: draft, version: 1)
            try await office.perform(save, as: office.clerk)
            await expectRefusal(.stale) { try await office.perform(save, as: office.planner) }
            await expectRefusal(.stale) {
                _ = try await office.perform(ConfirmReading(document, version: 1), as: office.clerk)
            }
        }
    }

    @Test("The same file twice says where it already is, once it is dropped it may come again", arguments: Backend.all)
    func twice(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let first = try await office.receive(Self.reading, text: Self.text)
            await expectRefusal(.conflict) { _ = try await office.receive(Self.reading, text: Self.text) }
            let owner = try await office.ask(FileOwnerQuestion(String(repeating: "a", count: 64)), as: office.clerk)
            #expect(owner == first)
            try await office.perform(DropReading(first), as: office.clerk)
            let second = try await office.receive(Self.reading, text: Self.text)
            let list = try await office.ask(DocumentListQuestion(), as: office.clerk)
            #expect(list.items.map(\.label.id) == [second] && list.readingCount == 1)
        }
    }

    @Test("What a paper's signatures are worth is kept with its file", arguments: Backend.all)
    func signatures(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let report = SignatureReport(
                signatures: [CheckedSignature(field: "A", verdict: .valid, sentences: ["Chữ ký số hợp lệ."])])
            let signed = try await office.receive(Self.reading, signatures: report)
            let page = try await office.ask(DocumentQuestion(signed), as: office.clerk)
            #expect(page.signatures == report && page.signaturesCheckedAt == office.clock.now)
            let plain = try await office.receive(Self.reading, hash: "b")
            #expect(try await office.ask(DocumentQuestion(plain), as: office.clerk).signatures == nil)
        }
    }

    @Test(
        "A stamped paper is refused by its content, and nothing of it is kept",
        arguments: ["MẬT", "TỐI MẬT", "Độ mật: Tuyệt mật"])
    func secret(stamp: String) async throws {
        try await withOffice { office in
            try await withTemporaryFolder { folder in
                let store = try FileStore(folder: URL(filePath: folder))
                let intake = PaperIntake(
                    desk: office.desk, names: { NameBook(Roster(units: [], persons: [])) },
                    readAnnex: { _, _ in ReadAnnex() }
                ) { _, _ in
                    ReadPaper(
                        text: PaperText(format: .text, text: "UBND TỈNH\n\(stamp)\nKế hoạch", blocks: []),
                        reading: Self.reading)
                }
                let before = try await office.journal()
                let file = try store.begin()
                try await file.write([1, 2, 3])
                let clerk = try await office.actor(office.clerk)
                await expectRefusal(.invalid, field: "secrecy") {
                    _ = try await intake.receive(file, name: "a.docx", mediaType: "x", as: clerk)
                }
                let after = try await office.journal()
                let left = try FileManager.default.subpathsOfDirectory(atPath: folder)
                #expect(before == after && left == ["incoming"])
            }
        }
    }

    @Test(
        "A plan that amends another moves its deadline with itself as basis; one that replaces it ends what is left",
        arguments: Backend.all)
    func amending(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let first = try await office.receive(Self.reading, text: Self.text)
            guard case .done(let old) = try await office.perform(ConfirmReading(first, version: 1), as: office.clerk)
            else {
                throw OfficeError(.invalid, "not confirmed")
            }
            var later = Self.reading
            later.title = "Điều chỉnh thời gian thực hiện Kế hoạch số 05/KH-VPUBND"
            later.number = "09/KH-VPUBND"
            later.cites = [
                Citation(number: "05/KH-VPUBND", date: nil, issuer: nil, source: ReadingPlace(start: 0, end: 1))
            ]
            later.tasks = [Self.task("1", "rà soát quy chế", ["Phòng Nội chính"], start: 9, end: 20, due: "2025-06-30")]
            let second = try await office.receive(later, text: Self.text, hash: "b")
            let draft = try await office.ask(ReadingQuestion(second), as: office.clerk).draft
            #expect(draft.tasks[0].change == DraftChange(obligation: old[0], kind: .adjust))
            let confirmed = try await office.perform(ConfirmReading(second, version: 1), as: office.clerk)
            #expect(confirmed == .done([]))
            let page = try await office.ask(ObligationQuestion(old[0]), as: office.planner)
            #expect(
                page.adjustments.map { "\($0.kind) \($0.basis?.number ?? "") \($0.oldDue as Any)" } == [
                    "deadline 09/KH-VPUBND Optional(2025-04-30)"
                ])
            #expect(page.obligation.deadline.due == .of("2025-06-30"))

            later.title = "Thay thế Kế hoạch số 05/KH-VPUBND"
            later.number = "10/KH-VPUBND"
            let third = try await office.receive(later, text: Self.text, hash: "c")
            let replacing = try await office.perform(ConfirmReading(third, version: 1), as: office.clerk)
            #expect(replacing == .done([]))
            let states = try await office.storage.read { tx in try ObligationStore.find(tx, old).map(\.state) }
            #expect(states == [.assigned, .superseded, .superseded])
        }
    }
}

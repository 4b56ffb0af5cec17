import Office
import Paper
import TestSupport
import Testing

@testable import Desk
@testable import Storage

@Suite("A message that is accepted at the moment in which the reading of its paper is confirmed")
struct AcceptingRaceTests {
    private static func found(_ words: String, _ office: TestOffice) async throws -> [Key<Document>] {
        try await office.ask(SearchQuestion(words), as: office.officerOfEconomy).documents.map(\.item.label.id)
    }

    @Test(
        "A paper in the book gets an annex while its corrected title is confirmed: it is found by both, whichever was first",
        arguments: Backend.all, [true, false])
    func words(_ backend: Backend, _ isAcceptedFirst: Bool) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let office = desk.office
            let first = try await desk.arrived(["cong-van.pdf": "Công văn gửi số liệu"])
            _ = try await desk.accept(first)
            let paper = try #require(try await desk.page(first).item.document)
            let reading = try await office.ask(ReadingQuestion(paper), as: office.clerk)
            var draft = reading.draft
            draft.header.title = "Tuyến đường ven hồ Ba Bể"
            let version = try await office.perform(
                SaveDraft(document: paper, draft: draft, version: reading.version), as: office.clerk)
            let second = try await desk.arrived(
                ["cong-van.pdf": "Công văn gửi số liệu", "bieu.xlsx": "Bảng khảo sát địa chất"], id: "d2")
            var accept = AcceptMessage(second, as: paper, in: desk.book)
            accept.annexes = [
                ArrivedAnnex(try await desk.page(second).files[1], read: ReadAnnex(text: "Bảng khảo sát địa chất"))
            ]
            let confirm = ConfirmReading(paper, version: version)
            if isAcceptedFirst {
                let (accepted, refusal) = try await Race.perform(accept, beside: confirm, in: office)
                #expect(accepted.outcome == .joined(RegisterNumber(1)) && refusal == nil)
            } else {
                let (confirmed, refusal) = try await Race.perform(confirm, beside: accept, in: office)
                #expect(confirmed == .done([]) && refusal == nil)
            }
            let page = try await office.ask(DocumentQuestion(paper), as: office.officerOfEconomy)
            let message = try await desk.page(second).item
            #expect(page.item.state == .confirmed && page.annexes.map(\.file.name) == ["bieu.xlsx"])
            #expect(message.state == .accepted && message.document == paper)
            let byTitle = try await Self.found("ven hồ Ba Bể", office)
            let byAnnex = try await Self.found("khảo sát địa chất", office)
            #expect(byTitle == [paper] && byAnnex == [paper])
        }
    }

    @Test(
        "A paper that is in no book yet is entered once: a confirmation that comes second is told to look again, and loses nothing",
        arguments: Backend.all, [true, false])
    func entering(_ backend: Backend, _ isAcceptedFirst: Bool) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let office = desk.office
            let message = try await desk.arrived([
                "cong-van.pdf": "Công văn gửi số liệu", "bieu.xlsx": "Bảng khảo sát địa chất",
            ])
            let files = try await desk.page(message).files
            let paper = try await office.perform(
                ReceivePaper(
                    file: files[0],
                    paper: ReadPaper(
                        text: PaperText(paragraphs: "Công văn gửi số liệu"), reading: Reading(title: "Gửi số liệu")),
                    draft: ReadingDraft(header: DraftHeader(title: "Gửi số liệu")), visibility: .office),
                as: office.clerk)
            var accept = AcceptMessage(message, as: paper, in: desk.book)
            accept.annexes = [ArrivedAnnex(files[1], read: ReadAnnex(text: "Bảng khảo sát địa chất"))]
            let confirm = ConfirmReading(paper, version: 1)
            if isAcceptedFirst {
                let (accepted, refusal) = try await Race.perform(accept, beside: confirm, in: office)
                // What the message says of the paper has come into the draft: somebody should see it before it is confirmed.
                #expect(accepted.outcome == .entered(RegisterNumber(1)) && refusal == .stale)
                let version = try await office.ask(ReadingQuestion(paper), as: office.clerk).version
                let confirmed = try await office.perform(ConfirmReading(paper, version: version), as: office.clerk)
                #expect(confirmed == .done([]))
            } else {
                let (confirmed, refusal) = try await Race.perform(confirm, beside: accept, in: office)
                #expect(confirmed == .done([]) && refusal == nil)
            }
            let page = try await office.ask(DocumentQuestion(paper), as: office.officerOfEconomy)
            #expect(page.item.state == .confirmed && page.entry?.number == RegisterNumber(1))
            #expect(page.annexes.map(\.file.name) == ["bieu.xlsx"])
            let lines = try await office.lines(of: desk.book)
            let byAnnex = try await Self.found("khảo sát địa chất", office)
            #expect(lines.count == 1 && byAnnex == [paper])
        }
    }
}

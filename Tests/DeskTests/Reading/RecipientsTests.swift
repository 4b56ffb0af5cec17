import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("To whom a paper is sent, and by when its sender wants an answer") struct RecipientsTests {
    @Test("Recipients that were read stand in one line, as many as there is room for")
    func line() {
        let long = String(repeating: "ơ", count: 3_990)
        let cases: [(read: [String], line: String?)] = [
            ([], nil), (["Như trên", "Sở Nội vụ"], "Như trên; Sở Nội vụ"), ([long, "Sở Nội vụ"], long),
        ]
        for one in cases { #expect(Reading(recipients: one.read).recipientLine == one.line) }
    }

    @Test("A message's places and due date stand in the header of its paper; what it lacks is taken from the file")
    func message() {
        var document = InterchangeDocument(
            from: InterchangeAgency(code: AgencyCode("000.00.00.H01"), name: "Sở Tài chính"), to: [],
            documentID: "1", subject: "Về việc dự toán")
        document.places = ["Như trên", " ", "Văn phòng UBND tỉnh"]
        document.dueOn = CalendarDay("2025-03-20")
        #expect(document.header.recipients == "Như trên; Văn phòng UBND tỉnh")
        #expect(document.header.replyBy == "2025-03-20")
        document.issuedOn = CalendarDay("2025-03-21")
        #expect(document.header.replyBy == nil)
        document.issuedOn = nil
        document.places = []
        let read = DraftHeader(title: "Dự toán", recipients: "Sở Nội vụ", replyBy: "2025-04-01")
        let filled = document.header.filled(from: read)
        #expect(filled.recipients == "Sở Nội vụ" && filled.replyBy == "2025-03-20")
    }

    @Test(
        "Who looks for an agency finds the papers of that agency before those that were sent to it",
        arguments: Backend.all)
    func ranked(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            var papers: [Key<Document>] = []
            for (issuer, recipients) in [("Trung tâm Lưu trữ", "Sở Nội vụ"), ("Sở Nội vụ", "Trung tâm Lưu trữ")] {
                let header = DraftHeader(
                    direction: .incoming, kind: "Công văn", issuer: issuer, title: "Về dự toán", recipients: recipients)
                let outcome = try await office.perform(
                    RegisterPaper(header, secrecy: .none, visibility: .office), as: office.clerk)
                guard case .done(let paper) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
                papers.append(paper)
            }
            let found = try await office.ask(
                SearchQuestion("trung tâm lưu trữ", kinds: [.document]), as: office.chief)
            #expect(found.documents.map(\.item.label.id) == papers)
        }
    }

    @Test(
        "They stand on the paper's page, the day beside its instructions, and the paper is found by whom it is sent to",
        arguments: Backend.all)
    func kept(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            var header = DraftHeader(
                direction: .incoming, kind: "Công văn", number: "45/STC-NS", issuer: "Sở Tài chính",
                title: "Về dự toán", recipients: "Như trên; Trung tâm Lưu trữ lịch sử", replyBy: "20/03/2025")
            let outcome = try await office.perform(
                RegisterPaper(header, secrecy: .none, visibility: .office), as: office.clerk)
            guard case .done(let paper) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            let page = try await office.ask(DocumentQuestion(paper), as: office.chief)
            #expect(page.recipients == "Như trên; Trung tâm Lưu trữ lịch sử")
            #expect(page.replyBy == CalendarDay("2025-03-20"))
            let instructions = try await office.ask(PaperInstructions(paper), as: office.chief)
            #expect(instructions.replyBy == page.replyBy)
            let found = try await office.ask(
                SearchQuestion("lưu trữ lịch sử", kinds: [.document]), as: office.chief)
            #expect(found.documents.map(\.item.label.id) == [paper])
            header.issuedOn = "10/03/2025"
            // A day that there is not, and one before the paper's own.
            for wrong in ["31/02/2025", "09/03/2025"] {
                header.replyBy = wrong
                let refused = try await office.perform(
                    RegisterPaper(header, secrecy: .none, visibility: .office), as: office.clerk)
                guard case .refused(let faults) = refused else { throw OfficeError(.invalid, "\(refused)") }
                #expect(faults.map(\.field) == [.replyBy])
            }
        }
    }
}

import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Who has taken in an issued paper") struct AcknowledgementTests {
    @Test(
        "is told by its system also where the message named it otherwise than the paper, once",
        arguments: Backend.all)
    func otherwise(_ backend: Backend) async throws {
        var rules = try ShippedRules.rules.get()
        rules.interchange = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        try await withOffice(backend, rules: rules) { office in
            let book = try await office.openBook()
            let id = try await OutgoingTests.signed(office, OutgoingTests.input(office))
            func version() async throws -> Int64 { try await OutgoingTests.version(office, id, office.clerk) }
            _ = try await office.perform(
                NumberOutgoing(id, version: try await version(), in: book), as: office.clerk)
            let file = AttachedFile(
                hash: String(repeating: "9", count: 64), size: 3, name: "01.pdf", mediaType: "application/pdf")
            let issued = try await office.perform(
                IssueOutgoing(id, version: try await version(), isSealed: true, file: file), as: office.clerk)
            let code = try #require(AgencyCode("000.00.17.H48"))
            let count = try await office.perform(
                SendMessage(issued.document, to: [.init(code: code, name: "SỞ TÀI CHÍNH")]), as: office.clerk)
            #expect(count == 1)
            for (status, minute) in [(InterchangeStatus.accepted, 1), (.finished, 2)] {
                let report = InterchangeStatusReport(
                    from: InterchangeAgency(code: code, name: "SỞ TÀI CHÍNH"),
                    reference: .init(documentID: "H48.01,2025/03/14,01/VP-KT"), status: status,
                    at: office.clock.now.adding(seconds: Int64(minute * 60)))
                _ = try await office.desk.perform(
                    ReceiveMessage(.read(.status(report)), raw: nil, hubName: "s\(minute)"), as: .terminal)
            }
            let recipients = try await office.ask(OutgoingQuestion(id), as: office.clerk).recipients
            #expect(recipients.map(\.receipt) == ["Xác nhận qua trục liên thông", nil, nil])
            let journal = try await office.journal()
            #expect(journal.filter { $0.hasPrefix("outgoing.received ") }.count == 1)
        }
    }
}

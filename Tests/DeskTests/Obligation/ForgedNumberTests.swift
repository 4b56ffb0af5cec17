import Office
import TestSupport
import Testing

@testable import Desk

@Suite("Numbers that no page sends") struct ForgedNumberTests {
    @Test("A version that nothing can have is stale and ends no server", arguments: [Int64.max, .min, 0, -1])
    func versions(_ version: Int64) async throws {
        try await withOffice { office in
            let id = try await office.assign(office.task(lead: [Key(office.internalAffairs)]))
            await expectRefusal(.stale) {
                try await office.perform(
                    CancelObligation(obligation: id, version: version, reason: "thôi", basis: nil), as: office.chief)
            }
        }
    }

    @Test("Ids of tasks in a draft are small and differ; others are refused", arguments: [Int.max, Int.max - 1, 0, -3])
    func ids(_ id: Int) async throws {
        try await withOffice { office in
            let document = try await office.receive(ReadingTests.reading, text: ReadingTests.text)
            let page = try await office.ask(ReadingQuestion(document), as: office.clerk)
            let forged = ReadingDraft(header: page.draft.header, tasks: [DraftTask(id: id, content: "Rà soát")])
            await expectRefusal(.invalid, field: "tasks") {
                _ = try await office.perform(
                    SaveDraft(document: document, draft: forged, version: page.version), as: office.clerk)
            }
        }
    }

    @Test("A paper that is not confirmed, or was dropped, lays no task on anybody", arguments: Backend.all)
    func unconfirmed(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let document = try await office.receive(ReadingTests.reading, text: ReadingTests.text)
            func assign() async throws {
                _ = try await office.perform(
                    AssignByHand(
                        task: office.task(lead: [Key(office.internalAffairs)]), origin: .paper, orderedBy: "",
                        orderedOn: "", assigner: nil, document: document, visibility: .office), as: office.chief)
            }
            await expectRefusal(.conflict, field: "document") { try await assign() }
            try await office.perform(DropReading(document), as: office.clerk)
            await expectRefusal(.conflict, field: "document") { try await assign() }
        }
    }
}

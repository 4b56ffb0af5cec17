import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What the ledger holds of the numbers of the index") struct IndexLedgerTests {
    private static let file = AttachedFile(
        hash: String(repeating: "a", count: 64), size: 3, name: "a.pdf", mediaType: "application/pdf")

    @Test(
        "Online, paid on the portal, with a file for each paper, with a file of before: each number opens its dossiers",
        arguments: Backend.all)
    func shares(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let first = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            for part in [0, 1] {
                try await office.perform(AddDossierFiles(first, [Self.file], part: part), as: office.counter)
            }
            try await office.perform(RecordFee(first, .paid, way: .portal, receipt: "1"), as: office.counter)
            let papers = try await office.perform(
                ReusablePapers(procedure, .citizen, number: "001085067890"), as: office.counter)
            let map = try #require(papers.first { $0.title == "Sơ đồ" })
            var draft = office.draft(procedure, received: [0])
            draft.channel = .online
            draft.reuse = ReuseDraft(papers: [map.id: 1], stance: .given, how: "ký phiếu đồng ý")
            let second = try await office.perform(ReceiveDossier(draft), as: office.counter)
            try await office.perform(RecordFee(second, .paid, way: .cash, receipt: "2"), as: office.counter)

            let month = try #require(ReportPeriod("2025-03"))
            let answer = try await office.ask(IndexEntries(month), as: office.counter)
            let half = Share(1, of: 2)
            #expect(
                answer.ledger == [.receivedOnline: half, .paidOnline: half, .digitised: half, .reused: half])
            // The numbers are the office's, whoever enters by them.
            let ofAdministrator = try await office.ask(IndexEntries(month), as: office.administrator)
            #expect(ofAdministrator.ledger == answer.ledger)
            let cases: [(criterion: String, isPart: Bool, dossiers: [Key<LedgerCase>])] = [
                ("received-online", true, [second]), ("received-online", false, [first, second]),
                ("paid", true, [first]), ("paid", false, [first, second]), ("papers", true, [first]),
                ("papers", false, [first, second]), ("reused", true, [second]), ("reused", false, [first, second]),
            ]
            for (criterion, isPart, dossiers) in cases {
                let found = try await office.ask(
                    IndexRecords(month, criterion: criterion, isPart: isPart), as: office.counter)
                #expect(found.list.lines.map(\.item.id) == dossiers, "\(criterion) \(isPart)")
            }
            let before = try #require(ReportPeriod("2025-02"))
            let nothing = try await office.ask(IndexEntries(before), as: office.counter)
            #expect(nothing.ledger[.receivedOnline] == Share(0, of: 0))
            await expectRefusal(.notFound) {
                _ = try await office.ask(IndexRecords(month, criterion: "used", isPart: true), as: office.counter)
            }
            await expectRefusal(.forbidden) {
                _ = try await office.ask(
                    IndexRecords(month, criterion: "paid", isPart: true), as: office.officerOfEconomy)
            }
        }
    }
}

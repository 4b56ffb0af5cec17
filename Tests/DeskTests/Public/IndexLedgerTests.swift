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

            try await office.perform(AddDossierFiles(first, [Self.file], part: nil), as: office.counter)
            try await office.take("assign", of: first, as: office.headOfEconomy, parties: office.officer)
            try await office.take("propose", of: first, as: office.officerOfEconomy)
            try await office.take("sign", of: first, as: office.headOfEconomy, ["result": "1"])
            try await office.take("deliver", of: first, as: office.counter)

            let month = try #require(ReportPeriod("2025-03"))
            let answer = try await office.ask(IndexEntries(month), as: office.counter)
            let half = Share(1, of: 2)
            #expect(
                answer.ledger == [
                    .receivedOnline: half, .paidOnline: half, .digitised: half, .reused: half, .used: half,
                    .results: Share(1, of: 1), .feedbackTimely: Share(0, of: 0),
                ])
            // The numbers are the office's, whoever enters by them.
            let ofAdministrator = try await office.ask(IndexEntries(month), as: office.administrator)
            #expect(ofAdministrator.ledger == answer.ledger)
            let cases: [(criterion: String, isPart: Bool, dossiers: [Key<LedgerCase>])] = [
                ("received-online", true, [second]), ("received-online", false, [first, second]),
                ("paid", true, [first]), ("paid", false, [first, second]), ("papers", true, [first]),
                ("papers", false, [first, second]), ("reused", true, [second]), ("reused", false, [first, second]),
                ("results", true, [first]), ("results", false, [first]), ("timely", true, [first]),
                ("timely", false, [first]),
            ]
            for (criterion, isPart, dossiers) in cases {
                let question = IndexRecords(month, criterion: criterion, isPart: isPart)
                let found = try await Self.keys(question, office, as: office.counter)
                let hidden = try await Self.keys(question, office, as: office.headOfReception)
                #expect(found == dossiers.map(\.value) && hidden.isEmpty, "\(criterion) \(isPart)")
            }
            let year = try #require(ReportPeriod("2025"))
            let next = try await Self.keys(
                IndexRecords(year, criterion: "papers", isPart: false, after: first.value), office, as: office.counter)
            #expect(next == [second.value])
            let before = try #require(ReportPeriod("2025-02"))
            let nothing = try await office.ask(IndexEntries(before), as: office.counter)
            #expect(nothing.ledger[.receivedOnline] == Share(0, of: 0))
            let april = try #require(ReportPeriod("2025-04"))
            for (period, criterion) in [(month, "announced"), (month, "x"), (april, "paid")] {
                await expectRefusal(.notFound) {
                    _ = try await office.ask(
                        IndexRecords(period, criterion: criterion, isPart: true), as: office.counter)
                }
            }
        }
    }

    /// Of the records that a person finds behind a number.
    private static func keys(
        _ question: IndexRecords, _ office: TestOffice, as person: Key<Person>
    ) async throws -> [Int64] {
        let records = try await office.ask(question, as: person).records
        return switch records {
        case .dossiers(let list): list.lines.map(\.item.id.value)
        case .procedures(let procedures): procedures.map(\.id.value)
        case .feedback(let items, _): items.map(\.id.value)
        case .ratings(let list): list.ratings.map(\.id.value)
        }
    }

    @Test(
        "What was given back, or paid on the portal in part only, is not paid online; after a reduction the rest is the whole",
        arguments: Backend.all)
    func paidOnline(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            func receive(_ entries: (Key<LedgerCase>) -> [RecordFee]) async throws -> Key<LedgerCase> {
                let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
                for entry in entries(id) { try await office.perform(entry, as: office.counter) }
                return id
            }
            let whole = try await receive { [RecordFee($0, .paid, way: .portal, receipt: "1")] }
            let reduced = try await receive {
                [
                    RecordFee($0, .exempt, amount: 50_000, reason: "Hộ nghèo"),
                    RecordFee($0, .paid, way: .portal, receipt: "2"),
                ]
            }
            _ = try await receive {
                [
                    RecordFee($0, .paid, amount: 1_000, way: .portal, receipt: "3"),
                    RecordFee($0, .paid, way: .cash, receipt: "4"),
                ]
            }
            _ = try await receive {
                [
                    RecordFee($0, .paid, way: .portal, receipt: "5"),
                    RecordFee($0, .refund, way: .transfer, receipt: "6", reason: "Thu nhầm"),
                ]
            }
            _ = try await receive { _ in [] }
            let month = try #require(ReportPeriod("2025-03"))
            let answer = try await office.ask(IndexEntries(month), as: office.counter)
            #expect(answer.ledger[.paidOnline] == Share(2, of: 5))
            let found = try await Self.keys(
                IndexRecords(month, criterion: "paid", isPart: true), office, as: office.counter)
            #expect(found == [whole.value, reduced.value])
        }
    }

    @Test(
        "Overdue dossiers stand in the whole before they are settled; procedures, feedback and ratings open as well",
        arguments: Backend.all)
    func others(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let (oneUnit, linked) = (try #require(procedures["one-unit"]), try #require(procedures["linked"]))
            let (settled, token) = try await RatingTests.settled(office, oneUnit)
            try await RatingTests.rate(office, token, "good")
            let (_, second) = try await RatingTests.settled(office, oneUnit)
            try await RatingTests.rate(office, second, "poor")
            let open = try await office.perform(ReceiveDossier(office.draft(oneUnit)), as: office.counter)
            let feedback = try await office.perform(
                ReceiveFeedback(
                    FeedbackDraft(
                        channel: .post, receivedOn: .of("2025-03-13"), name: "Trần Văn Bảy", address: "Số 9",
                        phone: "0912 345 678", subject: "Giấy xác nhận không cần thiết",
                        content: "Thủ tục đòi giấy xác nhận.", regulation: "Quyết định 101")), as: office.clerk)
            office.clock.move(to: .at("2025-03-31 16:00"))
            let month = try #require(ReportPeriod("2025-03"))
            func found(_ criterion: String, _ isPart: Bool, _ person: Key<Person>) async throws -> [Int64] {
                try await Self.keys(
                    IndexRecords(month, criterion: criterion, isPart: isPart), office, as: person)
            }
            let timely = try await found("timely", true, office.counter)
            let due = try await found("timely", false, office.counter)
            #expect(timely.count == 2 && timely.contains(settled.value) && due == timely + [open.value])
            let described = try await found("described", false, office.officerOfEconomy)
            let used = try await found("used", true, office.officerOfEconomy)
            #expect(described == [oneUnit.value, linked.value] && used.isEmpty)
            // Whoever received it sees it; nobody else but those who control procedures and the unit that answers.
            let ofClerk = try await found("feedback-timely", false, office.clerk)
            let ofCounter = try await found("feedback-timely", false, office.counter)
            let inTime = try await found("feedback-timely", true, office.clerk)
            #expect(ofClerk == [feedback.id.value] && ofCounter.isEmpty && inTime.isEmpty)
            let rated = try await found("satisfied", false, office.counter)
            let satisfied = try await found("satisfied", true, office.headOfEconomy)
            let elsewhere = try await found("satisfied", false, office.headOfReception)
            #expect(rated.count == 2 && satisfied.count == 1 && elsewhere.isEmpty)
            await expectRefusal(.forbidden) { _ = try await found("satisfied", false, office.officerOfEconomy) }
        }
    }
}

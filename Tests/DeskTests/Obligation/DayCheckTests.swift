import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Days without sense are not laid down")
struct DayCheckTests {
    @Test(
        "A due day of the year 1, of years ago or of the year 9999 was laid down and never urged",
        arguments: ["0001-01-01", "2020-01-01", "9999-12-31"])
    func days(_ day: String) async throws {
        try await withOffice { office in
            let unit = Key<Party>(office.internalAffairs)
            let economy = Key<Party>(office.economy)
            let head = office.headOfInternalAffairs
            let id = try await office.assign(
                office.task(
                    lead: [unit], coordinate: [economy],
                    milestones: [DraftMilestone(text: "Sơ kết", due: "2025-03-31")]))
            let step = try await office.obligation(id).milestones[0].id
            try await office.perform(
                AskAnotherDate(try await office.part(of: id, unit), wished: .of("2025-05-30"), reason: "Bận"), as: head)
            let before = try await office.journal()
            let acts: [(String, () async throws -> Void)] = [
                ("due", { try await office.adjust(id, to: day) }),
                (
                    "due",
                    {
                        try await office.perform(
                            AdjustMilestone(
                                step, of: id, version: try await office.obligation(id).version, due: .of(day),
                                reason: "a", basis: nil), as: office.chief)
                    }
                ),
                (
                    "due",
                    {
                        try await office.perform(
                            AdjustPart(
                                try await office.part(of: id, economy), due: .of(day), reason: "a", basis: nil),
                            as: office.chief)
                    }
                ),
                ("due", { try await office.decide(id, .date(.of(day))) }),
                ("due", { _ = try await office.breakDown(id, to: unit, due: day) }),
                (
                    "due",
                    {
                        _ = try await office.perform(
                            StartBulk(
                                token: BulkTests.token, .adjust, BulkWish(words: "a", due: .of(day)), [id]),
                            as: office.chief)
                    }
                ),
            ]
            for (field, act) in acts { await expectRefusal(.invalid, field: field, act) }
            let outcome = try await office.perform(
                AssignByHand(
                    task: office.task(lead: [unit], due: day), origin: .oral, orderedBy: "", orderedOn: "",
                    assigner: nil, document: nil, visibility: .office), as: office.chief)
            guard case .refused(let faults) = outcome else { throw OfficeError(.invalid, "was assigned") }
            #expect(faults.map(\.field) == [.due])
            #expect(try await office.journal() == before)
        }
    }

    @Test("What is late already is recorded with the day of the order, or with its paper", arguments: Backend.all)
    func late(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            func assign(orderedOn: String) async throws -> [DraftFault] {
                let outcome = try await office.perform(
                    AssignByHand(
                        task: office.task(lead: [unit], due: "2025-02-20"), origin: .oral, orderedBy: "",
                        orderedOn: orderedOn, assigner: nil, document: nil, visibility: .office), as: office.chief)
                if case .refused(let faults) = outcome { return faults }
                return []
            }
            let faults = try await ["", "01/03/2025", "01/02/2025"].asyncMap {
                try await assign(orderedOn: $0).map(\.field)
            }
            #expect(faults == [[.due], [.due], []])
            // What is late is broken down into what is done from now on.
            let ids = try await office.storage.read { tx in try ObligationStore.find(tx, [Key(1)]) }.map(\.id)
            let part = try await office.breakDown(ids[0], to: unit, due: "2025-03-20")
            #expect(try await office.obligation(part).deadline.due == .of("2025-03-20"))
        }
    }

    @Test(
        "A term without an end was a task without a due day, and a sign was dropped",
        arguments: [("1000 năm", "ngoài lịch làm việc"), ("-3 ngày", "Không hiểu khoảng thời gian")])
    func terms(_ term: String, _ words: String) async throws {
        try await withOffice { office in
            var task = office.task(lead: [Key(office.internalAffairs)], due: nil)
            task.deadline = DraftDeadline(kind: .relative, term: term, start: "2025-03-14")
            let outcome = try await office.perform(
                AssignByHand(
                    task: task, origin: .oral, orderedBy: "", orderedOn: "", assigner: nil, document: nil,
                    visibility: .office), as: office.chief)
            guard case .refused(let faults) = outcome else { throw OfficeError(.invalid, "was assigned") }
            #expect(faults.map(\.field) == [.term] && faults[0].message.contains(words))
        }
    }

    @Test(
        "A rhythm that was not understood lost its day, or was no rhythm at all",
        arguments: [
            ("15 hằng tháng", nil), ("trước ngày 20 tháng cuối quý", "2025-03-20"),
            ("ngày 5 và ngày 20 hằng tháng", nil),
            ("thứ Sáu hằng tháng", nil), ("khi có yêu cầu", nil), ("hằng ngày", "2025-03-17"),
            ("báo cáo định kỳ thứ Sáu hằng tuần", "2025-03-21"),
        ] as [(String, String?)])
    func rhythms(_ words: String, _ due: String?) async throws {
        try await withOffice { office in
            var task = office.task(lead: [Key(office.internalAffairs)], due: nil)
            task.deadline = DraftDeadline(kind: .ongoing, every: words)
            let outcome = try await office.perform(
                AssignByHand(
                    task: task, origin: .oral, orderedBy: "", orderedOn: "", assigner: nil, document: nil,
                    visibility: .office), as: office.chief)
            switch outcome {
            case .refused(let faults): #expect(due == nil && faults.map(\.field) == [.every])
            case .done(let id): #expect(try await office.obligation(id).reportDue?.description == due)
            }
        }
    }
}

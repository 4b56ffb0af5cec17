import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Everything that a person has open goes to somebody else in one act")
struct HandOverWorkTests {
    @Test("Each kind goes to its taker; again there is nothing left to do", arguments: Backend.all)
    func everything(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (old, new) = (office.officerOfInternalAffairs, office.planner)
            let unit = Key<Party>(office.internalAffairs)
            let passed = try await office.assign(office.task("Được phân công", lead: [unit]))
            try await office.perform(
                PassToOfficer(try await office.part(of: passed, unit), to: old), as: office.headOfInternalAffairs)
            let own = try await office.assign(office.task("Đích danh", lead: [Key(old)], inform: [Key(new)]))
            let told = try await office.assign(office.task("Để biết", lead: [unit], inform: [Key(old)]))
            let command = HandOverWork(of: old, to: .person(new))
            let preview = try await office.ask(HandOverPreview(of: old), as: office.administrator)
            #expect(
                preview.kinds.filter { $0.count > 0 }.map { "\($0.kind) \($0.count)" }
                    == ["officer 1", "own 1", "watcher 1"])
            let outcome = try await office.perform(command, as: office.administrator)
            #expect(outcome.moved == [.officer: 1, .own: 1, .watcher: 1] && outcome.backToUnit == 0)
            #expect(try await office.lines(.waiting, of: old) == [])
            #expect(try await office.lines(.waiting, of: new).sorted() == ["Đích danh", "Được phân công"])
            #expect(try await office.lines(.inform, of: new) == ["Để biết"])
            for id in [passed, own, told] {
                let entry = try await office.ask(ObligationQuestion(id), as: office.chief).timeline.last
                #expect(entry?.act == "obligation.reassigned" && entry?.names["to"] == "Phạm Anh Tú")
            }
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
            let journal = try await office.journal()
            #expect(try await office.perform(command, as: office.administrator).total == 0)
            #expect(try await office.journal() == journal)
        }
    }

    @Test("What a unit passed on goes back to it where the taker works elsewhere", arguments: Backend.all)
    func backToUnit(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit]))
            try await office.perform(
                PassToOfficer(try await office.part(of: id, unit), to: office.officerOfInternalAffairs),
                as: office.headOfInternalAffairs)
            let outcome = try await office.perform(
                HandOverWork(of: office.officerOfInternalAffairs, to: .person(office.officerOfEconomy)),
                as: office.administrator)
            #expect(outcome.backToUnit == 1)
            #expect(try await office.lines(.waiting, of: office.headOfInternalAffairs) == ["Rà soát quy chế làm việc"])
        }
    }

    @Test("A head hands over what his unit passed on, nothing else; others know of nothing")
    func reach() async throws {
        try await withOffice { office in
            let (old, head) = (office.officerOfInternalAffairs, office.headOfInternalAffairs)
            _ = try await office.assign(office.task("Đích danh", lead: [Key(old)]))
            let preview = try await office.ask(HandOverPreview(of: old), as: head)
            #expect(preview.kinds.map(\.kind) == [.officer] && preview.total == 0)
            #expect(try await office.perform(HandOverWork(of: old, to: .unit), as: head).total == 0)
            await expectRefusal(.notFound) {
                try await office.perform(HandOverWork(of: old, to: .unit), as: office.officerOfEconomy)
            }
        }
    }

    @Test(
        "Whoever leaves hands over results to accept, agencies followed and people stood in for", arguments: Backend.all
    )
    func leaving(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (old, new) = (office.headOfEconomy, office.headOfReception)
            let agency = try await office.assign(office.task("Thẩm định dự toán", lead: [Key(office.finance)]))
            let given = try await office.assign(office.task("Việc của phòng", lead: [Key(office.economy)]), by: old)
            try await office.perform(office.absence(of: office.chief, substitute: old), as: office.chief)
            await expectRefusal(.conflict, field: "successor") {
                try await office.perform(
                    EndEmployment(person: old, on: nil, version: 1), as: office.administrator)
            }
            try await office.perform(
                EndEmployment(person: old, on: nil, successor: new, version: 1), as: office.administrator)
            #expect(try await office.lines(.waiting, of: new) == ["Thẩm định dự toán"])
            #expect(try await office.obligation(given).assigner == new)
            #expect(
                try await office.obligation(agency).lead?.nature == .outside(office.finance, follower: new))
            #expect(try await office.actor(new).substituted.map(\.name) == ["Nguyễn Minh Khôi"])
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    @Test(
        "By handing over, a planner took the seat of whoever assigns, and saw what only named people may see",
        arguments: Backend.all)
    func seats(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.economy)
            let open = try await office.assign(office.task("Việc chung", lead: [unit]))
            // Nobody of them takes part in it but the chief.
            let hidden = try await office.assign(
                office.task("Việc mật", lead: [unit]), visibility: .participants, by: office.chief)
            let chief = office.chief
            await expectRefusal(.invalid, field: "to") {
                try await office.perform(
                    HandOverWork(of: chief, to: .person(office.planner)), as: office.planner)
            }
            var moved: [Int] = []
            for person in [office.planner, office.administrator] {
                let kinds = try await office.ask(HandOverPreview(of: chief), as: person).kinds.map(\.kind)
                #expect(!kinds.contains(.assigner) && !kinds.contains(.director))
                moved.append(
                    try await office.perform(
                        HandOverWork(of: chief, to: .person(office.deputyChief)), as: person
                    ).total)
            }
            // A leader hands over what he sees; the rest only whoever has it.
            for person in [office.deputyChief, chief] {
                moved.append(
                    try await office.perform(
                        HandOverWork(of: chief, to: .nobody, by: [.assigner: .person(office.headOfReception)]),
                        as: person
                    ).total)
            }
            #expect(moved == [0, 0, 1, 1])
            for id in [open, hidden] { #expect(try await office.obligation(id).assigner == office.headOfReception) }
            await expectRefusal(.notFound) { _ = try await office.ask(ObligationQuestion(hidden), as: office.planner) }
        }
    }
}

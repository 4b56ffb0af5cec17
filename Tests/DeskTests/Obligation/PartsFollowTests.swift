import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Parts follow their whole")
struct PartsFollowTests {
    @Test("A whole that was brought forward left its parts due after it", arguments: Backend.all)
    func forward(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (unit, economy) = (Key<Party>(office.internalAffairs), Key<Party>(office.economy))
            var task = office.task(lead: [unit], coordinate: [economy])
            task.coordinate[0].due = "2025-04-20"
            let id = try await office.assign(task)
            let late = try await office.breakDown(id, to: unit, due: "2025-04-25")
            let deep = try await office.breakDown(late, to: unit, due: "2025-04-24")
            let early = try await office.breakDown(id, to: unit, due: "2025-04-01")
            try await office.adjust(id, to: "2025-04-10")
            let dues = try await [id, late, deep, early].asyncMap {
                try await office.obligation($0).deadline.due?.description
            }
            #expect(dues == ["2025-04-10", "2025-04-10", "2025-04-10", "2025-04-01"])
            #expect(try await office.obligation(id).participants.map(\.due) == [nil, nil])
            #expect(
                try await office.ask(ObligationQuestion(late), as: office.chief).adjustments.map(\.reason) == [
                    "Theo thời hạn mới của nhiệm vụ: Cần sớm hơn"
                ])
            await expectRefusal(.invalid, field: "due") {
                try await office.adjust(late, to: "2025-04-11", by: office.headOfInternalAffairs)
            }
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }

    @Test("The new lead of a whole could neither finish nor cancel the parts of the old one", arguments: Backend.all)
    func newLead(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (unit, economy) = (Key<Party>(office.internalAffairs), Key<Party>(office.economy))
            let id = try await office.assign(office.task(lead: [unit]))
            let (done, dropped) = (
                try await office.breakDown(id, to: unit, due: nil), try await office.breakDown(id, to: unit, due: nil)
            )
            try await office.perform(
                report(try await office.part(of: done, unit), 100, "Xong", isFinal: true),
                as: office.headOfInternalAffairs)
            try await office.perform(
                Reassign(try await office.part(of: id, unit), to: economy, reason: "Đúng chức năng"), as: office.chief)
            let head = office.headOfEconomy
            try await office.perform(AcceptResult(try await office.part(of: done, unit)), as: head)
            try await office.perform(
                CancelObligation(
                    obligation: dropped, version: try await office.obligation(dropped).version, reason: "Không cần",
                    basis: nil), as: head)
            try await office.perform(
                report(try await office.part(of: id, economy), 100, "Xong", isFinal: true), as: head)
            #expect(try await office.obligation(id).state == .reported)
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }
}

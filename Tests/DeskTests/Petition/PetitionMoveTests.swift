import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("A running petition or visit and a newer version of its process") struct PetitionMoveTests {
    @Test(
        "Whoever answers for the unit sees how the last day changes and lets it go on by the newer version",
        arguments: Backend.all)
    func petition(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(
                ReceivePetition(office.complaint { $0.receivedOn = .of("2026-06-24") }), as: office.receiver)
            let before = try await office.petition(id, as: office.chief).page
            #expect(before.item.processVersion == 1 && before.newer.map(\.number) == [2])
            #expect(try await office.petition(id).page.newer.isEmpty)
            let preview = try await office.ask(CaseMoveQuestion(id, to: 2), as: office.chief)
            let differences = try preview.move.get().differences
            #expect(
                differences == [
                    "«Thụ lý đơn khiếu nại»: 10 ngày, hạn hết ngày 06/07/2026 → 07 ngày làm việc, hạn hết ngày 03/07/2026 (khoản 1 Điều 16 Nghị định 124/2020/NĐ-CP, sửa đổi tại Điều 10 Nghị định 155/2026/NĐ-CP)."
                ])
            await expectRefusal(.forbidden) {
                try await office.perform(MoveCase(id, to: 2, version: before.item.version), as: office.receiver)
            }
            try await office.perform(MoveCase(id, to: 2, version: before.item.version), as: office.chief)
            let after = try await office.petition(id).page
            #expect(after.item.processVersion == 2 && after.item.due == Due(.of("2026-07-03")))
            #expect(after.moves.map(\.differences) == [differences])
        }
    }

    @Test("A visit goes on by the version that knows how its refusal is told", arguments: Backend.all)
    func visit(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(
                ReceiveVisit(
                    VisitDraft(
                        heldOn: .of("2026-06-25"), subject: "Xin mở lại đường dân sinh", name: "Phạm Thị Hòa",
                        unit: office.leadership)), as: office.receiver)
            let before = try await office.petition(id, as: office.chief).page
            #expect(before.item.processVersion == 1 && before.newer.map(\.number) == [2])
            try await office.perform(MoveCase(id, to: 2, version: before.item.version), as: office.chief)
            try await office.handle("refuse", of: id, as: office.receiver, ["reason": "Không chấp hành nội quy"])
            #expect(try await office.petition(id).page.item.state == "refusing")
        }
    }
}

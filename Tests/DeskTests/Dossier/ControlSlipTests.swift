import Foundation
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The control slip of a dossier") struct ControlSlipTests {
    @Test("It says who handed the dossier over to whom by which step, and whether in time", arguments: Backend.all)
    func lines(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            try await office.take(
                "request-supplement", of: id, as: office.officerOfEconomy, ["missing": "Sơ đồ: chưa ký"])
            let form = try await office.ask(CasePrint(id, position: 2, form: "control-slip"), as: office.counter).form
            #expect(form.isLandscape)
            let tables = form.blocks.compactMap { block -> OfficialTable? in
                if case .table(let table) = block { table } else { nil }
            }
            let table = try #require(tables.first)
            let titles = table.columns.map(\.title)
            #expect(titles.contains("Kết quả (trước hạn, đúng hạn, quá hạn)"))
            // Step, who hands over, to whom, result, note.
            let rows = table.rows.map { row in [1, 2, 3, 7, 8].map { row[$0] } }
            let names = try await office.page(id).transitions.map(\.by.name)
            let receiver = "Lãnh đạo cơ quan giải quyết: \(names[1])"
            let officer = "Công chức thụ lý: \(names[2])"
            #expect(
                rows == [
                    ["Tiếp nhận tại quầy", names[0], receiver, "", ""],
                    ["Phân công thụ lý", names[1], officer, "Trước hạn", ""],
                    ["Yêu cầu bổ sung hồ sơ", names[2], "Người nộp hồ sơ", "Trước hạn", "Sơ đồ: chưa ký"],
                ])
        }
    }
}

import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The catalogue of procedures") struct ProcedureTests {
    @Test("Papers are read from lines as people type them")
    func lines() {
        let cases: [(typed: String, read: [String]?)] = [
            ("Đơn đề nghị", ["Đơn đề nghị; 1 bản chính"]),
            (
                "Bản vẽ; 2 bản sao; nếu có\n\n  Đơn ;1 BẢN CHÍNH; 3 bản sao",
                [
                    "Bản vẽ; 2 bản sao; nếu có", "Đơn; 1 bản chính; 3 bản sao",
                ]
            ),
            ("", []), ("Đơn; hai bản", nil), ("Đơn; 0 bản sao", nil), ("Đơn; 100 bản sao", nil), ("; 1 bản sao", nil),
            (String(repeating: "a\n", count: 61), nil),
        ]
        let wrong = cases.filter { typed, read in
            let parts = try? ProcedurePartLine.parts(typed)
            return parts?.map(ProcedurePartLine.text) != read
        }.map(\.typed)
        #expect(wrong == [])
    }

    @Test(
        "A procedure is found without marks, changed by who keeps the catalogue, and taken out of use",
        arguments: Backend.all)
    func catalogue(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let id = try #require(procedures["one-unit"])
            func found(_ text: String) async throws -> [String] {
                try await office.ask(ProcedureList(text: text), as: office.officerOfEconomy).procedures.map(\.code)
            }
            #expect(try await found("thuong mai one") == ["1.990000"])
            #expect(try await found("Văn bản chấp thuận").count == 3)
            #expect(try await found("1.990001") == ["1.990001"])
            #expect(try await found("không có") == [])
            var draft = ProcedureDraft(
                code: "1.990000", title: "Tên mới", field: "Thương mại", process: "one-unit", unit: office.economy,
                term: "10 ngày làm việc", result: "Giấy phép", basis: "QĐ")
            await expectRefusal(.forbidden) {
                _ = try await office.perform(KeepProcedure(draft, id, version: 1), as: office.officerOfEconomy)
            }
            await expectRefusal(.stale) {
                _ = try await office.perform(KeepProcedure(draft, id, version: 5), as: office.counter)
            }
            _ = try await office.perform(KeepProcedure(draft, id, version: 1), as: office.counter)
            #expect(try await found("ten moi") == ["1.990000"])
            let wrong: [(String, (inout ProcedureDraft) -> Void)] = [
                ("code", { $0.code = "abc" }), ("code", { $0.code = "1.990001" }), ("term", { $0.term = "mười ngày" }),
                ("process", { $0.process = "không có" }), ("process", { $0.process = "internal" }),
                ("unit", { $0.unit = office.finance }), ("basis", { $0.basis = " " }),
            ]
            for (field, change) in wrong {
                var other = draft
                change(&other)
                await expectRefusal(field == "code" && other.code == "1.990001" ? .conflict : .invalid, field: field) {
                    _ = try await office.perform(KeepProcedure(other, id, version: 2), as: office.counter)
                }
            }
            try await office.perform(SetProcedureActive(id, false, version: 2), as: office.counter)
            #expect(try await found("ten moi") == [])
            await expectRefusal(.conflict) {
                _ = try await office.perform(ReceiveDossier(office.draft(id)), as: office.counter)
            }
            draft.title = ""
            let acts = try await office.journal().filter { $0.hasPrefix("procedure.") }
            #expect(acts.suffix(2) == ["procedure.changed procedure \(id)", "procedure.ended procedure \(id)"])
        }
    }
}

import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Blank forms of procedures, and the decision that published them") struct ProcedureBlankTests {
    private static func file(_ name: String, _ letter: String = "b") -> AttachedFile {
        AttachedFile(hash: String(repeating: letter, count: 64), size: 2_048, name: name, mediaType: "application/pdf")
    }

    @Test("A blank form is added once, taken away, and its place is never given to another", arguments: Backend.all)
    func blanks(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let id = try #require(procedures["one-unit"])
            func titles() async throws -> [String] {
                try await office.ask(ProcedureQuestion(id), as: office.officerOfEconomy).procedure.blanks.map {
                    "\($0.position) \($0.title)"
                }
            }
            let first = AddProcedureBlank(id, title: "Mẫu số 01: Đơn", file: Self.file("mau-01.docx"))
            for _ in 0..<2 { try await office.perform(first, as: office.counter) }
            try await office.perform(
                AddProcedureBlank(id, title: "Mẫu số 02: Tờ khai", file: Self.file("mau-02.pdf", "c")),
                as: office.counter)
            let both = try await titles()
            #expect(both == ["0 Mẫu số 01: Đơn", "1 Mẫu số 02: Tờ khai"])
            let faults: [(field: String, title: String?, file: AttachedFile?)] = [
                ("blank-title", " ", Self.file("mau.pdf")), ("file", "Mẫu", nil), ("file", "Mẫu", Self.file("mau.exe")),
            ]
            for (field, title, file) in faults {
                await expectRefusal(.invalid, field: field) {
                    try await office.perform(AddProcedureBlank(id, title: title, file: file), as: office.counter)
                }
            }
            await expectRefusal(.forbidden) {
                try await office.perform(first, as: office.officerOfEconomy)
            }
            try await office.perform(RemoveProcedureBlank(id, 0), as: office.counter)
            await expectRefusal(.notFound) {
                try await office.perform(RemoveProcedureBlank(id, 0), as: office.counter)
            }
            try await office.perform(
                AddProcedureBlank(id, title: "Mẫu số 03", file: Self.file("mau-03.pdf", "d")), as: office.counter)
            let rest = try await titles()
            #expect(rest == ["1 Mẫu số 02: Tờ khai", "2 Mẫu số 03"])
            let acts = try await office.journal().filter { $0.hasPrefix("procedure.blank") }
            #expect(
                acts.map { String($0.split(separator: " ")[0]) } == [
                    "procedure.blank_added", "procedure.blank_added", "procedure.blank_removed",
                    "procedure.blank_added",
                ])
        }
    }

    @Test("Citizens take away the forms of procedures that are open to them, officers of all", arguments: Backend.all)
    func files(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let open = try #require(procedures["one-unit"])
            try await office.perform(
                AddProcedureBlank(open, title: "Đơn", file: Self.file("don.pdf")), as: office.counter)
            let taken = try await office.desk.ask(ProcedureBlankFile(open, 0, isPublic: true), as: .citizen)
            #expect(taken == Self.file("don.pdf"))
            await expectRefusal(.notFound) {
                _ = try await office.desk.ask(ProcedureBlankFile(open, 1, isPublic: true), as: .citizen)
            }
            let version = try await office.ask(ProcedureQuestion(open), as: office.counter).procedure.version
            try await office.perform(SetProcedureActive(open, false, version: version), as: office.counter)
            await expectRefusal(.notFound) {
                _ = try await office.desk.ask(ProcedureBlankFile(open, 0, isPublic: true), as: .citizen)
            }
            let kept = try await office.ask(ProcedureBlankFile(open, 0, isPublic: false), as: office.officerOfEconomy)
            #expect(kept == Self.file("don.pdf"))
        }
    }

    @Test(
        "The decision is written down whole or not at all, and the procedure is found by its number",
        arguments: Backend.all)
    func publication(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedures = try await office.openCounter()
            let id = try #require(procedures["one-unit"])
            let today = OfficeTime.day(of: office.clock.now)
            var draft = ProcedureDraft(
                code: "1.990000", title: "Chấp thuận", field: "Thương mại", process: "one-unit", unit: office.economy,
                term: "10 ngày làm việc", result: "Giấy phép", basis: "QĐ")
            draft.decisionNumber = "1234/QĐ-UBND"
            let faults: [(field: String, change: (inout ProcedureDraft) -> Void)] = [
                ("decided", { _ in }),
                ("decided-by", { $0.decidedOn = today }),
                (
                    "decided",
                    {
                        $0.decidedOn = today.adding(days: 1)
                        $0.decidedBy = "UBND tỉnh"
                    }
                ),
                (
                    "published",
                    {
                        $0.decidedOn = today
                        $0.decidedBy = "UBND tỉnh"
                        $0.publishedOn = today.adding(days: -1)
                    }
                ),
                (
                    "decision-number",
                    {
                        $0.decisionNumber = nil
                        $0.publishedOn = today
                    }
                ),
            ]
            for (field, change) in faults {
                var other = draft
                change(&other)
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(KeepProcedure(other, id, version: 1), as: office.counter)
                }
            }
            draft.decidedOn = today.adding(days: -5)
            draft.decidedBy = "UBND tỉnh"
            draft.publishedOn = today
            _ = try await office.perform(KeepProcedure(draft, id, version: 1), as: office.counter)
            let found = try await office.ask(ProcedureList(text: "1234 qd"), as: office.officerOfEconomy).procedures
            #expect(
                found.map(\.content.publication) == [
                    Procedure.Publication(
                        number: "1234/QĐ-UBND", date: today.adding(days: -5), issuer: "UBND tỉnh", publishedOn: today)
                ])
        }
    }
}

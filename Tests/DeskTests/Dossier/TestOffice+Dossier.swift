import Foundation
import Office
import Process
import TestSupport
import WorkTime

@testable import Desk
@testable import Storage

extension TestOffice {
    /// Who sits at the counter: the administrator, who has no other say in dossiers.
    var counter: Key<Person> { administrator }

    static func dossierRules() throws -> OfficeRules { try ShippedRules.rules.get() }

    /// Gives the counter its role, and the catalogue a procedure of each kind.
    func openCounter() async throws -> [String: Key<Procedure>] {
        _ = try await desk.perform(
            GrantRole(person: counter, role: .counter, from: CalendarDay(year: 2024, month: 1, day: 2)), as: .terminal)
        var result: [String: Key<Procedure>] = [:]
        for (index, (process, unit)) in [("one-unit", economy), ("linked", leadership), ("internal", leadership)]
            .enumerated()
        {
            let draft = ProcedureDraft(
                code: "1.99000\(index)", title: "Thủ tục \(process)", field: "Thương mại",
                audience: process == "internal" ? .internal : .public, process: process, unit: unit,
                term: "7 ngày làm việc", fee: 200_000, result: "Văn bản chấp thuận",
                basis: "Quyết định 101/QĐ-UBND",
                parts: "Đơn đề nghị\nSơ đồ; 2 bản sao\nGiấy ủy quyền; 1 bản chính; nếu có")
            result[process] = try await perform(KeepProcedure(draft), as: counter)
        }
        return result
    }

    func draft(_ procedure: Key<Procedure>, act: String = "receive", received: [Int] = [0, 1]) -> DossierDraft {
        DossierDraft(
            procedure: procedure, act: act, name: "Phạm Văn Hùng", number: "001085067890", address: "Tổ 5",
            phone: "0912345678", received: received)
    }

    func page(_ id: Key<LedgerCase>, as person: Key<Person>? = nil) async throws -> CasePage {
        try await ask(CaseQuestion(id), as: person ?? counter)
    }

    /// Takes a step as somebody who saw the dossier as it is.
    func take(
        _ act: String, of id: Key<LedgerCase>, as person: Key<Person>, _ fields: [String: String] = [:],
        parties: [String: Key<Party>] = [:], papers: Set<String> = [], brought: [Int] = []
    ) async throws {
        let version = try await page(id, as: person).item.version
        try await perform(
            TakeCaseStep(
                id, act: act, fields: fields, parties: parties, papers: papers, brought: brought, version: version),
            as: person)
    }

    /// What waits for somebody in his or her worklist, the beginnings.
    func waiting(_ person: Key<Person>) async throws -> [String] {
        try await ask(WorklistQuestion(.waiting), as: person).items.map {
            String($0.content.split(separator: ":").first ?? "")
        }
    }

    var officer: [String: Key<Party>] { ["officer": Key<Party>(officerOfEconomy)] }
}

extension TestOffice {
    /// Takes a procedure out of the catalogue, by its code.
    func end(_ code: String) async throws {
        let found = try await ask(ProcedureList(), as: counter).procedures.first { $0.content.code == code }
        guard let procedure = found else { return }
        try await perform(SetProcedureActive(procedure.id, false, version: procedure.version), as: counter)
    }
}

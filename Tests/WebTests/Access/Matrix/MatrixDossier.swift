import Desk
import Office
import TestSupport

/// The dossier of a relation: one that a person works on, one of the unit, one of another unit; and one with a result.
enum MatrixDossier {
    /// By relation of the unit that settles. Dossiers know no restricted ones.
    static func procedures(
        _ office: TestOffice, _ cast: MatrixCast
    ) async throws -> [MatrixRelation: Key<Procedure>] {
        let counter = try cast.holder(of: .counter)
        var result: [MatrixRelation: Key<Procedure>] = [:]
        for (relation, unit) in [(MatrixRelation.own, office.internalAffairs), (.other, office.economy)] {
            result[relation] = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "1.99\(relation.number)", title: "Thủ tục \(relation.rawValue)",
                        field: "Thương mại", audience: .public, process: "one-unit", unit: unit,
                        term: "7 ngày làm việc", fee: 200_000, result: "Văn bản chấp thuận",
                        basis: "Quyết định 101/QĐ-UBND", parts: "Đơn đề nghị")), as: counter)
        }
        result[.unit] = result[.own]
        return result
    }

    static func receive(
        _ relation: MatrixRelation, _ procedure: Key<Procedure>, _ file: AttachedFile, worker: Key<Person>,
        by counter: Key<Person>, in office: TestOffice
    ) async throws -> MatrixRecord {
        let key = try await office.perform(
            ReceiveDossier(
                DossierDraft(
                    procedure: procedure, act: "receive", name: "Phạm Văn \(relation.word)", number: "001085067890",
                    address: "Tổ 5", phone: "0912345678", received: [0])), as: counter)
        let head = relation == .other ? office.headOfEconomy : office.headOfInternalAffairs
        try await step("assign", of: key, as: head, seenBy: counter, in: office, ["officer": Key<Party>(worker)])
        try await office.perform(AddDossierFiles(key, [file], part: 0), as: counter)
        guard let added = try await office.ask(DossierFiles(key), as: counter).files.first else {
            throw OfficeError(.notFound, "no file")
        }
        return MatrixRecord(
            key: key.value,
            parts: ["files/:file": "\(added.id)", "papers/:position": "1", ":position/:form": "receipt"])
    }

    /// One of economy whose result was handed over, and the name of the link by which it is rated.
    static func settle(
        _ procedure: Key<Procedure>, _ file: AttachedFile, by counter: Key<Person>, in office: TestOffice
    ) async throws -> (record: MatrixRecord, link: String) {
        let record = try await receive(
            .other, procedure, file, worker: office.officerOfEconomy, by: counter, in: office)
        let key = Key<LedgerCase>(record.key)
        try await step("propose", of: key, as: office.officerOfEconomy, seenBy: counter, in: office)
        try await step(
            "sign", of: key, as: office.headOfEconomy, seenBy: counter, in: office, fields: ["result": "12/GP"])
        try await step("deliver", of: key, as: counter, seenBy: counter, in: office)
        let rating = try await RatingKey.load(office.desk) { OfficeSite.link }
        return (record, try await office.ask(RatingSlip(key, key: rating), as: counter).token)
    }

    private static func step(
        _ act: String, of key: Key<LedgerCase>, as person: Key<Person>, seenBy counter: Key<Person>,
        in office: TestOffice, _ parties: [String: Key<Party>] = [:], fields: [String: String] = [:]
    ) async throws {
        let version = try await office.ask(CaseQuestion(key), as: counter).item.version
        try await office.perform(
            TakeCaseStep(key, act: act, fields: fields, parties: parties, version: version), as: person)
    }
}

import Desk
import Foundation
import Office
import Storage
import TestSupport
import WorkTime

@testable import Web

/// The records that the walk asks for: of each relation where the noun knows relations, else one of somebody else.
struct MatrixRecords {
    let papers: [MatrixRelation: MatrixPaper]
    /// Of each relation; the own ones by the name of whoever drafted or keeps them, or works on them.
    let outgoing: [MatrixRelation: [String: Int64]]
    let caseFiles: [MatrixRelation: [String: Int64]]
    let dossiers: [MatrixRelation: [String: Int64]]
    /// Denunciations are the restricted ones.
    let petitions: [MatrixRelation: [String: Int64]]
    let others: MatrixOthers

    static func place(in site: OfficeSite, _ cast: MatrixCast) async throws -> MatrixRecords {
        var papers: [MatrixRelation: MatrixPaper] = [:]
        for relation in MatrixRelation.allCases {
            papers[relation] = try await .place(relation, in: site, participants: cast.working.map(\.person))
        }
        let keepers = Self.keepers(site.office, cast)
        let procedures = try await procedures(site.office, cast)
        var outgoing: [MatrixRelation: [String: Int64]] = [:]
        var caseFiles = outgoing
        var dossiers = outgoing
        var petitions = outgoing
        for (relation, people) in keepers {
            for (name, person) in people {
                outgoing[relation, default: [:]][name] = try await draft(relation, as: person, in: site.office)
                caseFiles[relation, default: [:]][name] = try await file(
                    relation, papers[relation]?.confirmed, as: person, in: site.office)
                petitions[relation, default: [:]][name] = try await MatrixPetition.receive(
                    relation, worker: person, in: site.office, cast)
                guard let procedure = procedures[relation] else { continue }
                dossiers[relation, default: [:]][name] = try await dossier(
                    relation, procedure, worker: person, in: site.office, cast)
            }
        }
        return MatrixRecords(
            papers: papers, outgoing: outgoing, caseFiles: caseFiles, dossiers: dossiers,
            petitions: petitions, others: try await .place(in: site, cast, papers))
    }

    /// Who drafts and keeps what is of a relation.
    private static func keepers(_ office: TestOffice, _ cast: MatrixCast) -> [(MatrixRelation, [(String, Key<Person>)])]
    {
        [
            (.own, cast.working.map { ($0.name, $0.person) }),
            (.unit, [("", office.officerOfInternalAffairs)]), (.other, [("", office.officerOfEconomy)]),
            (.restricted, [("", office.officerOfEconomy)]),
        ]
    }

    private static func draft(
        _ relation: MatrixRelation, as person: Key<Person>, in office: TestOffice
    ) async throws -> Int64 {
        var input = OutgoingInput()
        input.excerpt = "Kiểm kê \(relation.word)"
        input.text = "Đề nghị kiểm đếm \(relation.word)./."
        input.isRestricted = relation == .own || relation == .restricted
        return try await office.perform(DraftOutgoing(input), as: person).value
    }

    private static func file(
        _ relation: MatrixRelation, _ paper: Key<Document>?, as person: Key<Person>, in office: TestOffice
    ) async throws -> Int64 {
        let unit = try await office.actor(person).standings[0].unit
        let isOpen = relation == .unit || relation == .other
        let draft = CaseFileDraft(
            title: "Hồ sơ \(relation.word)", retention: .years(10), unit: unit, keeper: person,
            sight: isOpen ? .unit : .participants)
        // The unit's own keeper sees the paper that is the unit's; the others' files begin without one.
        return try await office.perform(
            OpenCaseFile(draft, papers: isOpen ? [paper].compactMap(\.self) : []), as: person
        ).value
    }

    private static func procedures(
        _ office: TestOffice, _ cast: MatrixCast
    ) async throws -> [MatrixRelation: Key<Procedure>] {
        guard let counter = cast.members.first(where: { $0.name == Role.counter.rawValue }) else { return [:] }
        var result: [MatrixRelation: Key<Procedure>] = [:]
        for (relation, unit) in [(MatrixRelation.own, office.internalAffairs), (.other, office.economy)] {
            result[relation] = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "1.99\(relation.number)", title: "Thủ tục \(relation.rawValue)",
                        field: "Thương mại", audience: .public, process: "one-unit", unit: unit,
                        term: "7 ngày làm việc", fee: 200_000, result: "Văn bản chấp thuận",
                        basis: "Quyết định 101/QĐ-UBND", parts: "Đơn đề nghị")), as: counter.person)
        }
        result[.unit] = result[.own]
        return result
    }

    private static func dossier(
        _ relation: MatrixRelation, _ procedure: Key<Procedure>, worker: Key<Person>, in office: TestOffice,
        _ cast: MatrixCast
    ) async throws -> Int64? {
        guard let counter = cast.members.first(where: { $0.name == Role.counter.rawValue })?.person else { return nil }
        let key = try await office.perform(
            ReceiveDossier(
                DossierDraft(
                    procedure: procedure, act: "receive", name: "Phạm Văn \(relation.word)", number: "001085067890",
                    address: "Tổ 5", phone: "0912345678", received: [0])), as: counter)
        let head = relation == .other ? office.headOfEconomy : office.headOfInternalAffairs
        let version = try await office.ask(CaseQuestion(key), as: counter).item.version
        try await office.perform(
            TakeCaseStep(
                key, act: "assign", fields: [:], parties: ["officer": Key<Party>(worker)], papers: [], brought: [],
                version: version), as: head)
        return key.value
    }
}

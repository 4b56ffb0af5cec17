import Desk
import Office
import Storage
import TestSupport
import WorkTime

@testable import Web

/// The records that the walk asks for: of each relation where the noun knows relations, else one of somebody else.
struct MatrixRecords {
    let papers: [MatrixRelation: MatrixPaper]
    /// Of the nouns that know relations. The own ones are whose draft, file or work they are; denunciations are the
    /// restricted ones.
    private(set) var kept: [MatrixRoutes.Record: MatrixRecord.Found]
    private(set) var others: MatrixOthers

    static func place(in site: OfficeSite, _ cast: MatrixCast) async throws -> MatrixRecords {
        var papers: [MatrixRelation: MatrixPaper] = [:]
        for relation in MatrixRelation.allCases {
            papers[relation] = try await .place(relation, in: site, participants: cast.working.map(\.person))
        }
        var files: [MatrixRelation: AttachedFile] = [:]
        for relation in MatrixRelation.allCases {
            files[relation] = try await MatrixFile.keep(relation, in: site.files)
        }
        let procedures = try await MatrixDossier.procedures(site.office, cast)
        var records = MatrixRecords(papers: papers, kept: [:], others: MatrixOthers(keys: [:], parts: [:]))
        for (relation, people) in keepers(site.office, cast) {
            guard let file = files[relation] else { continue }
            for (name, person) in people {
                try await records.place(
                    relation, name, file, procedures[relation], as: person, in: site.office, cast)
            }
        }
        records.others = try await .place(in: site, cast, papers)
        try await records.placeTraces(files, in: site.office)
        for relation in [MatrixRelation.unit, .other] {
            for (stage, record) in try await MatrixTask.place(relation, in: site.office) {
                records.kept[.task(stage), default: [:]][relation] = ["": record]
            }
        }
        try await records.placeCitizens(files, procedures, in: site, cast)
        return records
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

    /// A draft, a case file, a petition and a dossier.
    private mutating func place(
        _ relation: MatrixRelation, _ name: String, _ file: AttachedFile, _ procedure: Key<Procedure>?,
        as person: Key<Person>, in office: TestOffice, _ cast: MatrixCast
    ) async throws {
        kept[.outgoing, default: [:]][relation, default: [:]][name] = try await Self.draft(
            relation, file, as: person, in: office)
        kept[.caseFile, default: [:]][relation, default: [:]][name] = MatrixRecord(
            key: try await Self.file(relation, papers[relation]?.confirmed, as: person, in: office))
        kept[.petition, default: [:]][relation, default: [:]][name] = try await MatrixPetition.receive(
            relation, file, worker: person, by: try cast.holder(of: .reception), in: office)
        guard let procedure else { return }
        kept[.dossier, default: [:]][relation, default: [:]][name] = try await MatrixDossier.receive(
            relation, procedure, file, worker: person, by: try cast.holder(of: .counter), in: office)
    }

    /// What else there is at the papers and their tasks.
    private mutating func placeTraces(_ files: [MatrixRelation: AttachedFile], in office: TestOffice) async throws {
        for relation in MatrixRelation.allCases {
            guard let paper = papers[relation], let file = files[relation] else { continue }
            let told =
                switch relation {
                case .own: office.headOfAdministration
                case .unit: office.headOfInternalAffairs
                case .other, .restricted, .agency: office.headOfEconomy
                }
            let parts = try await office.perform(
                LeaveMatrixTraces(paper: paper, file: file, told: told, waits: relation != .unit), as: office.chief)
            kept[.paper, default: [:]][relation] = ["": MatrixRecord(key: paper.confirmed.value, parts: parts)]
            kept[.reading, default: [:]][relation] = ["": MatrixRecord(key: paper.reading.value)]
            kept[.obligation, default: [:]][relation] = ["": MatrixRecord(key: paper.obligation.value)]
            if relation == .other { others.keys["objections"] = parts["objections/:objection"].flatMap { Int64($0) } }
        }
    }

    /// Visits, petitions that are shared, a dossier with a result.
    private mutating func placeCitizens(
        _ files: [MatrixRelation: AttachedFile], _ procedures: [MatrixRelation: Key<Procedure>], in site: OfficeSite,
        _ cast: MatrixCast
    ) async throws {
        let office = site.office
        let receiver = try cast.holder(of: .reception)
        for relation in MatrixVisit.relations {
            kept[.visit, default: [:]][relation] = [
                "": try await MatrixVisit.receive(relation, isTaken: false, by: receiver, in: office)
            ]
            kept[.takenVisit, default: [:]][relation] = [
                "": try await MatrixVisit.receive(relation, isTaken: true, by: receiver, in: office)
            ]
        }
        let sharing = try await MatrixSharing.place(files, by: receiver, in: office)
        kept[.sharedPetition] = sharing.petitions
        others.keys.merge(sharing.keys) { $1 }
        guard let procedure = procedures[.other], let file = files[.other] else { return }
        let settled = try await MatrixDossier.settle(procedure, file, by: try cast.holder(of: .counter), in: office)
        kept[.settledDossier] = [.other: ["": settled.record]]
        others.parts["danh-gia/:token"] = settled.link
    }

    /// What everybody keeps for himself or herself, once all have an account.
    mutating func placePersonal(in office: TestOffice, _ cast: MatrixCast) async throws {
        guard let own = papers[.own]?.obligation, let other = papers[.other]?.obligation else { return }
        var keepers = cast.working.map { (relation: MatrixRelation.own, name: $0.name, person: $0.person) }
        keepers.append((.other, "", office.headOfEconomy))
        for (relation, name, person) in keepers {
            let feed = SecretToken.random()
            let keys = try await office.perform(
                KeepMatrixOwn(
                    obligation: relation == .own ? own : other, feed: feed, hasAccount: relation == .own), as: person)
            for (noun, key) in keys {
                kept[.personal(noun), default: [:]][relation, default: [:]][name] = MatrixRecord(key: key)
                if relation == .other { others.keys[noun] = key }
            }
            if others.parts["calendar/:token"] == nil { others.parts["calendar/:token"] = feed.text }
        }
        for noun in ["sessions", "tokens"] {
            kept[.personal(noun), default: [:]][.other] = others.keys[noun].map { ["": MatrixRecord(key: $0)] }
        }
    }

    private static func draft(
        _ relation: MatrixRelation, _ file: AttachedFile, as person: Key<Person>, in office: TestOffice
    ) async throws -> MatrixRecord {
        var input = OutgoingInput()
        let text = "Đề nghị kiểm đếm \(relation.word)./."
        input.excerpt = "Kiểm kê \(relation.word)"
        input.text = text
        input.isRestricted = relation == .own || relation == .restricted
        let id = try await office.perform(DraftOutgoing(input), as: person)
        return try await MatrixDraft.fill(
            id, file, text: text, by: person, asked: office.headOfEconomy, in: office.storage)
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
}

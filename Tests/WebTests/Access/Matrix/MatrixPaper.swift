import Desk
import Foundation
import Office
import Paper
import Storage
import TestSupport
import WorkTime

@testable import Web

/// A confirmed plan with one task of a relation, its report and request with evidence, and another one still being read.
/// Both came as pictures, so that they have pages to look at.
struct MatrixPaper {
    let confirmed: Key<Document>
    let reading: Key<Document>
    let obligation: Key<Obligation>
    let part: Key<Participant>
    let evidence: Int64
    let request: Int64
    let requestEvidence: Int64

    /// `participants` take part beside the lead.
    static func place(
        _ relation: MatrixRelation, in site: OfficeSite, participants: [Key<Person>]
    ) async throws -> MatrixPaper {
        let office = site.office
        let (lead, visibility): (Key<Office.Unit>, Visibility) =
            switch relation {
            case .own: (office.administration, .participants)
            case .unit: (office.internalAffairs, .unit(office.internalAffairs))
            case .other: (office.economy, .unit(office.economy))
            case .restricted: (office.economy, .participants)
            case .agency: (office.finance, .participants)
            }
        let taking = relation == .own ? participants : []
        let reading = try await receive("\(relation.number)1", relation, lead, visibility, taking, in: site)
        let paper = try await receive(relation.number, relation, lead, visibility, taking, in: site)
        let page = try await office.ask(ReadingQuestion(paper), as: office.clerk)
        guard
            case .done(let made) = try await office.perform(
                ConfirmReading(paper, version: page.version), as: office.clerk)
        else { throw OfficeError(.invalid, "not confirmed") }
        let task = try await office.ask(ObligationQuestion(made[0]), as: office.chief)
        guard let part = task.participants.first(where: { $0.participant.role == .lead })?.participant else {
            throw OfficeError(.notFound, "no lead")
        }
        let file = try await site.files.keep(Array("Biên bản \(relation.word)".utf8))
        let attached = AttachedFile(hash: file.hash, size: file.size, name: "bien-ban.txt", mediaType: "text/plain")
        let reporter =
            relation == .unit
            ? office.headOfInternalAffairs
            : relation == .own ? office.headOfAdministration : office.headOfEconomy
        try await office.perform(
            ReportProgress(
                part: PartVersion(obligation: made[0], participant: part.id, version: part.version), percent: 40,
                text: "Đã kiểm \(relation.word)", isFinal: false, files: [attached],
                document: relation == .agency ? paper : nil), as: reporter)
        let request = try await office.storage.write { tx in
            var new = RequestStore.New(.anotherDate, reason: "Chờ số liệu \(relation.word)")
            new.wishedOn = CalendarDay(year: 2025, month: 4, day: 1)
            new.files = [attached]
            return try RequestStore.insert(tx, new, on: made[0], of: part.id, by: reporter)
        }
        let now = try await office.ask(ObligationQuestion(made[0]), as: office.chief)
        guard let shown = now.reports.first?.evidence.first, let asked = now.folder.requests.first?.evidence.first
        else {
            throw OfficeError(.notFound, "no evidence")
        }
        return MatrixPaper(
            confirmed: paper, reading: reading, obligation: made[0], part: part.id, evidence: shown.id.value,
            request: request.value, requestEvidence: asked.id.value)
    }

    private static func receive(
        _ number: String, _ relation: MatrixRelation, _ lead: Key<Office.Unit>, _ visibility: Visibility,
        _ taking: [Key<Person>], in site: OfficeSite
    ) async throws -> Key<Document> {
        let office = site.office
        let title = "Kiểm kê \(relation.word)"
        let text = "KẾ HOẠCH \(number)/KH-VP\n\(title)\n1. Kiểm đếm \(relation.word).\n"
        let stored = try await site.files.keep(Array(text.utf8))
        let draft = ReadingDraft(
            header: DraftHeader(
                direction: .incoming, kind: "Kế hoạch", number: "\(number)/KH-VP", issuedOn: "2025-01-15", title: title),
            assigner: office.chief,
            tasks: [
                DraftTask(
                    id: 1, ref: "1", content: "Kiểm đếm \(relation.word)",
                    lead: [DraftParty(printed: "Đơn vị", parties: [Key<Party>(lead)])],
                    coordinate: taking.map { DraftParty(printed: "Cá nhân", parties: [Key<Party>($0)]) },
                    deadline: DraftDeadline(kind: .date, due: "01/03/2025"))
            ])
        return try await office.perform(
            ReceivePaper(
                file: AttachedFile(
                    hash: stored.hash, size: stored.size, name: "kiem-ke.png", mediaType: "image/png"),
                paper: ReadPaper(
                    text: PaperText(format: .text, text: text, blocks: []),
                    reading: Reading(kind: "Kế hoạch", title: title, number: number)),
                draft: draft, visibility: visibility), as: office.clerk)
    }
}

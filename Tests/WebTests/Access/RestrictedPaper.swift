import Desk
import Foundation
import Office
import Paper
import TestSupport

@testable import Web

/// A paper that only its clerk and whoever it lays something on may see: two tasks, one with a report and its evidence.
///
/// Its excerpt, its text and both tasks bear a word that nothing else in the office bears, so that a page which shows
/// anything of it is known by that word.
struct RestrictedPaper {
    static let word = "khổng tước"

    let confirmed: Key<Document>
    /// Another one, read and not yet confirmed.
    let reading: Key<Document>
    /// Of internal affairs, with a report by it.
    let reported: Key<Obligation>
    let part: Key<Participant>
    let evidence: Key<ReportItem.Evidence>
    /// Of economy.
    let other: Key<Obligation>

    static func place(in site: APISite) async throws -> RestrictedPaper {
        let office = site.ledger.office
        let reading = try await receive("29/KH-VP", in: site)
        let paper = try await receive("28/KH-VP", in: site)
        let page = try await office.ask(ReadingQuestion(paper), as: office.clerk)
        let outcome = try await office.perform(ConfirmReading(paper, version: page.version), as: office.clerk)
        guard case .done(let obligations) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        let first = try await office.ask(ObligationQuestion(obligations[0]), as: office.chief)
        guard let lead = first.participants.first(where: { $0.participant.role == .lead }) else {
            throw OfficeError(.notFound, "no lead")
        }
        let file = try await site.files.keep(Array("Biên bản \(word)".utf8))
        try await office.perform(
            ReportProgress(
                part: PartVersion(
                    obligation: obligations[0], participant: lead.participant.id, version: lead.participant.version),
                percent: 40, text: "Đã kiểm \(word)", isFinal: false,
                files: [AttachedFile(hash: file.hash, size: file.size, name: "bien-ban.txt", mediaType: "text/plain")],
                document: nil), as: office.headOfInternalAffairs)
        let reports = try await office.ask(ObligationQuestion(obligations[0]), as: office.chief).reports
        guard let evidence = reports.first?.evidence.first else { throw OfficeError(.notFound, "no evidence") }
        return RestrictedPaper(
            confirmed: paper, reading: reading, reported: obligations[0], part: lead.participant.id,
            evidence: evidence.id, other: obligations[1])
    }

    private static func receive(_ number: String, in site: APISite) async throws -> Key<Document> {
        let office = site.ledger.office
        let text = "KẾ HOẠCH \(number)\nKiểm kê \(word)\n1. Kiểm đếm \(word).\n2. Bảo quản \(word).\n"
        let stored = try await site.files.keep(Array(text.utf8))
        func task(_ id: Int, _ content: String, _ name: String, _ unit: Key<Office.Unit>) -> DraftTask {
            DraftTask(
                id: id, ref: "\(id)", content: "\(content) \(word)",
                lead: [DraftParty(printed: name, parties: [Key<Party>(unit)])],
                deadline: DraftDeadline(kind: .date, due: "01/03/2025"))
        }
        let draft = ReadingDraft(
            header: DraftHeader(
                direction: .incoming, kind: "Kế hoạch", number: number, issuedOn: "2025-01-15",
                title: "Kiểm kê \(word)"),
            assigner: office.chief,
            tasks: [
                task(1, "Kiểm đếm", "Phòng Nội chính", office.internalAffairs),
                task(2, "Bảo quản", "Phòng Kinh tế", office.economy),
            ])
        return try await office.perform(
            ReceivePaper(
                file: AttachedFile(
                    hash: stored.hash, size: stored.size, name: "kiem-ke.txt", mediaType: "text/plain"),
                paper: ReadPaper(
                    text: PaperText(format: .text, text: text, blocks: []),
                    reading: Reading(
                        kind: "Kế hoạch", title: "Kiểm kê \(word)", number: number)),
                draft: draft, visibility: .participants), as: office.clerk)
    }
}

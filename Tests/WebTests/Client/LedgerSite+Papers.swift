import Office
import Paper
import Storage
import TestSupport
import WorkTime

@testable import Desk

extension LedgerSite {
    /// A paper that everybody may see, read and not yet confirmed: one task, for internal affairs.
    func reading(_ visibility: Visibility = .office) async throws -> Key<Document> {
        let text = "KẾ HOẠCH\nPhòng Nội chính chủ trì rà soát quy chế.\n"
        let names = try await office.storage.read { [clock = office.clock] tx in
            Office.NameBook(try RosterStore.roster(tx, on: OfficeTime.day(of: clock.now)))
        }
        let reading = Reading(
            kind: "Kế hoạch", title: "Rà soát quy chế", number: "1568-CV/TU",
            date: CalendarDay(year: 2025, month: 1, day: 15),
            tasks: [
                ReadTask(
                    ref: "1", content: "rà soát quy chế", lead: ["Phòng Nội chính"],
                    source: ReadingPlace(start: 9, end: 49), confidence: 0.9)
            ])
        let clerk = try await office.actor(office.clerk)
        return try await office.desk.perform(
            ReceivePaper(
                file: AttachedFile(
                    hash: String(repeating: "b", count: 64), size: 3, name: "ke-hoach.docx",
                    mediaType: "application/octet-stream"),
                paper: ReadPaper(text: PaperText(format: .text, text: text, blocks: []), reading: reading),
                draft: ReadingDraft(reading, names: names, reader: clerk), visibility: visibility), as: clerk)
    }
}

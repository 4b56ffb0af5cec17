import Office
import Paper
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Urging letters")
struct LetterTests {
    @Test(
        "Drafted by the system, sent back, submitted, agreed to, issued under a number; each step by who may, each on record",
        arguments: Backend.all)
    func way(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
            office in
            let keeper = UrgingKeeper(desk: office.desk, name: "test")
            let id = try await office.assign(
                office.task(
                    "Rà soát quy chế làm việc", lead: [Key(office.economy)], coordinate: [Key(office.reception)],
                    due: "2026-03-04"))
            office.clock.move(to: .at("2026-03-13 08:00"))
            try await keeper.keep()
            let letter = try #require(try await office.ask(UrgingLetters(), as: office.planner).first)
            #expect(letter.state == .drafted && letter.taskCount == 1 && letter.finishBy == .of("2026-03-20"))
            await #expect(throws: OfficeError.self) {
                try await office.perform(DecideLetter(letter.id, version: 1), as: office.planner)
            }
            await #expect(throws: OfficeError.self) {
                try await office.ask(LetterPaper(letter.id), as: office.headOfEconomy)
            }
            try await office.perform(
                DecideLetter(letter.id, version: 1, returnedFor: "Cho thêm thời gian"), as: office.deputyChief)
            try await office.perform(
                EditLetter(
                    letter.id, version: 2, finishBy: .of("2026-03-25"), reportBy: .of("2026-03-27"), kept: [id],
                    isSubmitted: true), as: office.planner)
            await #expect(throws: OfficeError.stale) {
                try await office.perform(DecideLetter(letter.id, version: 2), as: office.deputyChief)
            }
            try await office.perform(DecideLetter(letter.id, version: 3), as: office.deputyChief)
            try await office.perform(
                IssueLetter(letter.id, version: 4, number: "15", issuedOn: .of("2026-03-13")), as: office.clerk)
            let paper = try await office.ask(LetterPaper(letter.id), as: office.headOfEconomy)
            let text = try PaperReader.read(bytes: try DocxWriter.write(paper.paper), name: "paper.docx").text
            for words in [
                "Số: 15/VP-TH", "ngày 13 tháng 3 năm 2026", "Kính gửi: Phòng Kinh tế", "Rà soát quy chế làm việc",
                "04/3/2026", "trước ngày 25/3/2026", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lê Thị Hoài An",
                "Ban Tiếp công dân tỉnh",
            ] { #expect(text.contains(words), "\(words) in \(text)") }
            let done = try await office.storage.read { try UrgingRecordStore.items($0, of: id).map(\.code) }
            #expect(done == ["reminder+5", "letter+7", "letter.\(letter.id)"])
            #expect(
                try await office.journal().filter { $0.hasPrefix("letter.") }.map { $0.split(separator: " ")[0] }
                    == ["letter.drafted", "letter.returned", "letter.drafted", "letter.approved", "letter.issued"])
        }
    }
}

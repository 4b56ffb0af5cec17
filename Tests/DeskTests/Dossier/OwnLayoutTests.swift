import Foundation
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Papers by the office's own layouts") struct OwnLayoutTests {
    private static let receipt = """
        desk: dossiers
        layouts:
          - form: receipt
            since: 2025-01-01
            subtitles: ["Số {code}", "[Cấp thay {supplement-due}]", "{mail}"]
            blocks:
              - { heading: "{unit}" }
              - { text: "Người nộp: {applicant}[, {mail}][, {phone}]. Nhận {taken}, hẹn {due}." }
              - { dash: "Thư điện tử: {mail}" }
              - { text: "Có địa chỉ", when: address }
              - { text: "Không có thư điện tử", unless: mail }
            signatures:
              - { title: Người nhận, name: "{officer}" }
        """

    @Test("A paper is printed by the office's own layout; what a dossier does not have leaves no trace")
    func own() async throws {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path).appending(path: "rules")
            try FileManager.default.copyItem(at: ShippedRules.folder, to: folder)
            let own = folder.appending(path: "forms/own")
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            try Data(Self.receipt.utf8).write(to: own.appending(path: "receipt.yaml"))
            try await withOffice(.sqliteMemory, rules: OfficeRules.load(folder)) { office in
                let procedure = try #require(try await office.openCounter()["one-unit"])
                let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
                let page = try await office.page(id)
                let paper = try await office.ask(CasePrint(id, position: 1, form: "receipt"), as: office.counter)
                let taken = DossierPlaces.moment(page.transitions[0].at)
                let due = try #require(page.transitions[0].due).written
                #expect(paper.form.subtitles == ["Số \(page.item.code)"])
                #expect(
                    paper.form.blocks == [
                        .heading(page.item.unit.name),
                        .paragraph("Người nộp: Phạm Văn Hùng, 0912345678. Nhận \(taken), hẹn \(due)."),
                        .paragraph("Có địa chỉ"), .paragraph("Không có thư điện tử"),
                    ])
                #expect(paper.form.signatories == [.init("Người nhận", name: page.transitions[0].by.name)])
            }
        }
    }

    @Test("The book has the model of its last day, and stands without dossiers too")
    func book() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            _ = try await office.openCounter()
            for (text, model) in [
                ("2025-06-30", "(Mẫu số 06, Thông tư 01/2018/TT-VPCP)"),
                ("2025-07-01", "(Mẫu số 07, Thông tư 03/2025/TT-VPCP, Phụ lục I)"),
            ] {
                let day = try #require(CalendarDay(text))
                let book = DossierBook(ReportSpan(day, day))
                let form = try await office.ask(book, as: office.counter).form
                #expect(form.subtitles == ["Từ ngày \(day.written) đến ngày \(day.written)", model])
                let tables = form.blocks.compactMap { block -> OfficialTable? in
                    if case .table(let table) = block { table } else { nil }
                }
                #expect(tables.count == 1 && tables[0].rows.isEmpty && tables[0].columns.count == 13)
                #expect(tables[0].isNumbered && form.isLandscape)
            }
        }
    }
}

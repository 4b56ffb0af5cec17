import Foundation
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Papers of petitions say nothing personal") struct PersonalPaperTests {
    private static let proposal = """
        desk: petitions
        layouts:
          - form: proposal
            since: 2026-01-01
            blocks:
              - { text: "{code}: {title}" }
              - { field: denounced, label: Người bị tố cáo }
              - { field: violation, label: Hành vi }
        """

    @Test("Who is denounced stands on no paper, though the office's own layout asks for it")
    func denounced() async throws {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path).appending(path: "rules")
            try FileManager.default.copyItem(at: ShippedRules.folder, to: folder)
            // The step that writes it down makes a paper, as an office may have it.
            let process = folder.appending(path: "processes/denunciation.yaml")
            let text = try String(contentsOf: process, encoding: .utf8)
            let making = text.replacing(
                "    papers: denunciation\n", with: "    papers: denunciation\n    makes: proposal\n",
                maxReplacements: 1)
            try Data(making.utf8).write(to: process)
            let own = folder.appending(path: "forms/own")
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            try Data(Self.proposal.utf8).write(to: own.appending(path: "proposal.yaml"))
            try await withOffice(.sqliteMemory, rules: OfficeRules.load(folder)) { office in
                try await office.openReception()
                let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
                let item = try await office.petition(id).page.item
                let paper = try await office.ask(CasePrint(id, position: 1, form: "proposal"), as: office.receiver)
                #expect(
                    paper.form.blocks == [
                        .paragraph("\(item.code): \(item.title)"),
                        .paragraph("Hành vi: Thu tiền mỗi giấy xác nhận, không có biên lai"),
                    ])
            }
        }
    }
}

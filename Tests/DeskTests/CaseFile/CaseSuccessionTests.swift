import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Case files outlive people and units") struct CaseSuccessionTests {
    @Test(
        "Whoever leaves hands over the files that the archive has not got, also those that nobody else sees",
        arguments: Backend.all)
    func keeper(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (old, new) = (office.officerOfEconomy, office.headOfEconomy)
            let open = try await office.openFile()
            var draft = office.draft("Nhân sự")
            draft.sight = .participants
            let hidden = try await office.perform(OpenCaseFile(draft), as: old)
            let preview = try await office.ask(HandOverPreview(of: old), as: office.chief)
            #expect(preview.kinds.first { $0.kind == .files }?.count == 1)
            await expectRefusal(.conflict, field: "successor") {
                try await office.perform(
                    EndEmployment(person: old, on: nil, version: 1), as: office.administrator)
            }
            try await office.perform(
                EndEmployment(person: old, on: nil, successor: new, version: 1), as: office.administrator)
            for file in [open, hidden] {
                #expect(try await office.file(file, as: new).keeper.key == Key(new))
            }
        }
    }

    @Test(
        "Of units that merge, files and papers to be filed go to the unit in their place", arguments: Backend.all)
    func unit(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let paper = try await office.arrived("5/SCT", in: try await office.openBook(.incoming, "Sổ văn bản đến"))
            let file = try await office.openFile()
            let outcome = try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: .of("2025-03-14"), basis: "Quyết định số 12/QĐ-UBND ngày 10/3/2025",
                        founded: [.init(name: "Phòng Tổng hợp", shortName: "TH", kind: .division)],
                        divided: [
                            .init(unit: office.internalAffairs, successors: [.founded(0)]),
                            .init(unit: office.economy, successors: [.founded(0)]),
                        ])), as: office.administrator)
            let new = try #require(outcome.founded.first)
            #expect(try await office.file(file).unit.name == "Phòng Tổng hợp")
            #expect(
                try await office.ask(UnfiledPapers(of: new), as: office.headOfEconomy).papers.map(\.document.id) == [
                    paper
                ])
            _ = try await office.perform(FilePapers([paper], in: file), as: office.headOfInternalAffairs)
            #expect(try await office.unfiled(as: office.clerk).isEmpty)
        }
    }
}

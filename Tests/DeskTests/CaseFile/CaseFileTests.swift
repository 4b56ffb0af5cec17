import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Case files") struct CaseFileTests {
    @Test(
        "Codes count within a year and a notation; one that is typed by hand is not given again", arguments: Backend.all
    )
    func codes(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            var codes: [String] = []
            for code in ["", "03.KT", "", "", "TTr"] {
                let file = try await office.perform(
                    OpenCaseFile(office.draft(code: code)), as: office.officerOfEconomy)
                codes.append(try await office.file(file).code)
            }
            #expect(codes == ["01.KT", "03.KT", "02.KT", "04.KT", "01.TTr"])
            await expectRefusal(.invalid, field: "code") {
                _ = try await office.perform(OpenCaseFile(office.draft(code: "01.kt")), as: office.officerOfEconomy)
            }
            let listed = try await office.ask(CaseFileList(.init(year: 2025)), as: office.officerOfEconomy)
            #expect(listed.files.map(\.code) == ["01.KT", "02.KT", "03.KT", "04.KT", "01.TTr"])
        }
    }

    @Test("What does not fit is named at its field")
    func faults() async throws {
        try await withOffice { office in
            var cases: [(CaseFileDraft, String)] = []
            func add(_ field: String, _ change: (inout CaseFileDraft) -> Void) {
                var draft = office.draft()
                change(&draft)
                cases.append((draft, field))
            }
            add("title") { $0.title = "  " }
            add("title") { $0.title = String(repeating: "x", count: 501) }
            add("retention") { $0.retention = nil }
            add("unit") { $0.unit = office.finance }
            add("unit") { $0.unit = Key(999_999) }
            add("keeper") { $0.keeper = office.officerOfInternalAffairs }
            add("code") { $0.code = "01;KT" }
            add("year") { $0.year = 1999 }
            add("startedOn") { $0.startedOn = CalendarDay(year: 2030, month: 1, day: 1) }
            add("note") { $0.note = String(repeating: "x", count: 501) }
            for (draft, field) in cases {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(OpenCaseFile(draft), as: office.clerk)
                }
            }
            let journal = try await office.journal()
            #expect(!journal.contains { $0.hasPrefix("case_file.") })
        }
    }

    @Test(
        "The year's list is planned by heads and the archive, approved by a leader or with its decision; filing opens a file",
        arguments: Backend.all)
    func list(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.appointArchivist()
            await expectRefusal(.forbidden) {
                _ = try await office.perform(
                    OpenCaseFile(office.draft(), isPlanned: true), as: office.officerOfEconomy)
            }
            let own = try await office.perform(OpenCaseFile(office.draft(), isPlanned: true), as: office.headOfEconomy)
            let other = try await office.perform(
                OpenCaseFile(
                    office.draft("Tiếp công dân", unit: office.reception, keeper: office.headOfReception),
                    isPlanned: true), as: office.archivist)
            await expectRefusal(.forbidden) {
                try await office.perform(ApproveCaseList(2025), as: office.headOfEconomy)
            }
            await expectRefusal(.invalid, field: "document") {
                try await office.perform(ApproveCaseList(2025), as: office.archivist)
            }
            await expectRefusal(.conflict) { try await office.perform(ApproveCaseList(2024), as: office.chief) }
            try await office.perform(ApproveCaseList(2025), as: office.chief)
            await expectRefusal(.conflict) { try await office.perform(ApproveCaseList(2025), as: office.chief) }
            let answer = try await office.ask(CaseFileList(.init(year: 2025)), as: office.chief)
            #expect(answer.approval?.approvedBy.name == "Nguyễn Minh Khôi")
            #expect(answer.files.map(\.state) == [.planned, .planned])
            try await office.perform(DropPlannedFile(other, version: 1), as: office.archivist)
            let paper = try await office.paper()
            _ = try await office.perform(FilePapers([paper], in: own), as: office.officerOfEconomy)
            let opened = try await office.file(own)
            #expect(opened.state == .open && opened.paperCount == 1 && opened.isListed)
            await expectRefusal(.conflict) {
                try await office.perform(DropPlannedFile(own, version: opened.version), as: office.headOfEconomy)
            }
        }
    }

    @Test("A paper is filed once, stands in several files, and is taken out only with a reason", arguments: Backend.all)
    func papers(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let paper = try await office.paper(issuedOn: "10/03/2025")
            let earlier = try await office.paper(issuedOn: "01/02/2025")
            let first = try await office.openFile(papers: [paper])
            let second = try await office.openFile("Hồ sơ khác", papers: [paper])
            #expect(try await office.perform(FilePapers([paper, earlier], in: first), as: office.headOfEconomy) == 1)
            #expect(try await office.perform(FilePapers([paper], in: first), as: office.headOfEconomy) == 0)
            let answer = try await office.ask(CaseFileQuestion(first), as: office.officerOfEconomy)
            #expect(answer.papers.map(\.document.id) == [earlier, paper])
            #expect(answer.file.paperCount == 2)
            #expect(
                try await office.ask(PaperFiling(paper), as: office.headOfEconomy).files.map(\.id) == [first, second])
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(UnfilePaper(paper, from: first, reason: " "), as: office.headOfEconomy)
            }
            try await office.perform(UnfilePaper(paper, from: first, reason: "nhầm"), as: office.headOfEconomy)
            await expectRefusal(.conflict) {
                try await office.perform(UnfilePaper(paper, from: first, reason: "nhầm"), as: office.headOfEconomy)
            }
            await expectRefusal(.invalid, field: "papers") {
                _ = try await office.perform(FilePapers([Key(999_999)], in: first), as: office.headOfEconomy)
            }
            await expectRefusal(.invalid, field: "papers") {
                _ = try await office.perform(FilePapers([], in: first), as: office.headOfEconomy)
            }
            #expect(try await office.file(first).paperCount == 1)
        }
    }

    @Test("Who may not see a file gets «not found»; who sees it and does not work in its unit changes nothing")
    func rights() async throws {
        try await withOffice { office in
            let paper = try await office.paper()
            let file = try await office.openFile()
            var draft = office.draft("Nhân sự")
            draft.sight = .participants
            let closed = try await office.perform(OpenCaseFile(draft), as: office.officerOfEconomy)
            draft.sight = .office
            let wide = try await office.perform(OpenCaseFile(draft), as: office.officerOfEconomy)
            for hidden in [file, closed] {
                await expectRefusal(.notFound) {
                    _ = try await office.ask(CaseFileQuestion(hidden), as: office.officerOfInternalAffairs)
                }
                await expectRefusal(.notFound) {
                    _ = try await office.perform(
                        FilePapers([paper], in: hidden), as: office.officerOfInternalAffairs)
                }
            }
            await expectRefusal(.notFound) { _ = try await office.ask(CaseFileQuestion(closed), as: office.clerk) }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(FilePapers([paper], in: wide), as: office.officerOfInternalAffairs)
            }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(
                    CloseCaseFile(wide, version: 1), as: office.officerOfInternalAffairs)
            }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(OpenCaseFile(office.draft()), as: office.officerOfInternalAffairs)
            }
            let seen = try await office.ask(CaseFileList(.init(year: 2025)), as: office.officerOfInternalAffairs)
            #expect(seen.files.map(\.id) == [wide])
            // A restricted paper in a file is a line without words for who may not see it.
            let secret = try await office.paper(.incoming, number: "1/M", secrecy: .secret)
            await expectRefusal(.invalid, field: "papers") {
                _ = try await office.perform(FilePapers([secret], in: wide), as: office.officerOfEconomy)
            }
            _ = try await office.perform(FilePapers([secret], in: wide), as: office.clerk)
            let lines = try await office.ask(CaseFileQuestion(wide), as: office.officerOfEconomy).papers
            #expect(lines.map(\.document) == [.restricted(secret)])
        }
    }

    @Test(
        "A paper whose obligation belongs to a case is offered that case, and so is the paper that answers it",
        arguments: Backend.all)
    func suggestions(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let paper = try await office.arrived("5/SCT", in: book)
            let draft = InstructionDraft(words: "Tham mưu trả lời", lead: Key(office.economy.value))
            _ = try await office.perform(GiveInstruction(of: office.chief, on: paper, draft), as: office.chief)
            let obligation = try #require(
                try await office.ask(PaperInstructions(paper), as: office.chief).instructions[0].obligation)
            let file = try await office.perform(
                OpenCaseFile(office.draft(), obligation: obligation), as: office.headOfEconomy)
            #expect(
                try await office.ask(PaperFiling(paper), as: office.officerOfEconomy).suggestions.map(\.id) == [file])
            #expect(try await office.ask(ObligationFiling(obligation), as: office.headOfEconomy).file?.id == file)
            _ = try await office.perform(FilePapers([paper], in: file), as: office.officerOfEconomy)
            #expect(try await office.ask(PaperFiling(paper), as: office.officerOfEconomy).suggestions.isEmpty)
            let answer = try await office.paper()
            try await office.perform(LinkAnswer(answer, to: paper), as: office.clerk)
            #expect(
                try await office.ask(PaperFiling(answer), as: office.officerOfEconomy).suggestions.map(\.id) == [file])
            // The work is not over as long as its obligation is open.
            await expectRefusal(.conflict) {
                _ = try await office.perform(
                    CloseCaseFile(file, version: try await office.file(file).version), as: office.officerOfEconomy)
            }
            try await office.perform(FileObligation(obligation, in: nil), as: office.headOfEconomy)
            _ = try await office.perform(
                CloseCaseFile(file, version: try await office.file(file).version), as: office.officerOfEconomy)
        }
    }
}

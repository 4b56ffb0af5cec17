import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Papers that nobody filed") struct UnfiledPapersTests {
    @Test(
        "What comes into a book waits for its unit until it is filed, exempt or void, and again when it is taken out",
        arguments: Backend.all)
    func waiting(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let first = try await office.arrived("1/SCT", in: book)
            let second = try await office.arrived("2/SCT", in: book)
            let third = try await office.arrived("3/SCT", in: book)
            #expect(try await office.unfiled() == [first, second, third])
            #expect(try await office.unfiled(as: office.clerk) == [first, second, third])
            #expect(try await office.unfiled(as: office.officerOfInternalAffairs).isEmpty)
            await expectRefusal(.notFound) {
                _ = try await office.ask(UnfiledPapers(of: office.economy), as: office.officerOfInternalAffairs)
            }
            let file = try await office.openFile(papers: [first])
            try await office.perform(ExemptPaper(second, because: "Giấy mời, để biết"), as: office.officerOfEconomy)
            let line = try await office.line("03", of: book)
            try await office.perform(
                PassPaperOn(line.id, to: Key(office.internalAffairs.value), version: line.version), as: office.clerk)
            #expect(try await office.unfiled().isEmpty)
            #expect(try await office.unfiled(as: office.officerOfInternalAffairs) == [third])
            await expectRefusal(.forbidden) {
                try await office.perform(ExemptPaper(third, because: "x"), as: office.officerOfEconomy)
            }
            try await office.perform(UnfilePaper(first, from: file, reason: "nhầm"), as: office.officerOfEconomy)
            try await office.perform(ExemptPaper(second, because: nil), as: office.clerk)
            #expect(try await office.unfiled() == [first, second])
            let void = try await office.line("01", of: book)
            try await office.perform(VoidNumber(void.id, reason: "ghi nhầm", version: void.version), as: office.clerk)
            #expect(try await office.unfiled() == [second])
        }
    }

    @Test(
        "A unit that left papers too long is charged once, by the program or by hand; filing the last one ends it",
        arguments: Backend.all)
    func charging(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.appointArchivist()
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let first = try await office.arrived("1/SCT", in: book)
            let second = try await office.arrived("2/SCT", in: book)
            #expect(try await office.desk.perform(ChargeUnits(), as: .terminal) == 0)
            office.clock.advance(days: 31)
            let third = try await office.arrived("3/SCT", in: book)
            #expect(try await office.desk.perform(ChargeUnits(), as: .terminal) == 1)
            #expect(try await office.desk.perform(ChargeUnits(), as: .terminal) == 0)
            #expect(try await office.perform(UrgeFiling(office.economy), as: office.chief) == nil)
            await expectRefusal(.forbidden) {
                _ = try await office.perform(UrgeFiling(office.economy), as: office.officerOfInternalAffairs)
            }
            let answer = try await office.ask(UnfiledPapers(of: office.economy), as: office.headOfEconomy)
            let duty = try #require(answer.duty)
            let page = try await office.ask(ObligationQuestion(duty), as: office.headOfEconomy)
            #expect(page.content.hasPrefix("Lập hồ sơ 2 văn bản"))
            #expect(page.obligation.assigner == office.archivist)
            #expect(page.obligation.deadline.due == CalendarDay(year: 2025, month: 4, day: 28))
            let list = try await office.ask(WorklistQuestion(.waiting), as: office.headOfEconomy)
            #expect(list.items.map(\.id).contains(duty))
            // Nobody says that it is done: it is seen.
            let part = try #require(page.obligation.lead)
            await expectRefusal(.conflict) {
                _ = try await office.perform(
                    ReportProgress(
                        part: PartVersion(obligation: duty, participant: part.id, version: part.version), percent: 100,
                        text: "xong", isFinal: true, files: [], document: nil), as: office.headOfEconomy)
            }
            let file = try await office.openFile(papers: [first])
            #expect(try await office.state(of: duty) == .assigned)
            _ = try await office.perform(FilePapers([second], in: file), as: office.officerOfEconomy)
            #expect(try await office.state(of: duty) == .closed)
            #expect(try await office.unfiled() == [third])
            #expect(try await office.journal().last?.hasPrefix("obligation.fulfilled") == true)
        }
    }
}

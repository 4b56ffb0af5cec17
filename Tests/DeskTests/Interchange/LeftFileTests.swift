import Foundation
import Office
import Paper
import Signature
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Files that were left out when a message was accepted") struct LeftFileTests {
    /// Takes in what the test's own reading gives, whatever the file.
    private static func intake(
        _ desk: ArrivedAnnexTests.Arrivals, reading text: String
    ) -> InterchangeIntake {
        let papers = PaperIntake(
            desk: desk.office.desk, names: { NameBook(Roster(units: [], persons: [])) },
            readAnnex: { _, _ in ReadAnnex(text: text) },
            read: { _, _ in throw OfficeError(.invalid, "Không đọc được.", field: "file") })
        return InterchangeIntake(desk: desk.office.desk, files: desk.files, papers: papers)
    }

    @Test(
        "A file that was left out became no annex any more, though it can be read now",
        arguments: Backend.all)
    func later(_ backend: Backend) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let office = desk.office
            let message = try await desk.arrived(["cong-van.pdf": "Công văn gửi số liệu", "la.rar": "!nén"])
            let spareOfNew = try await desk.page(message).spare
            _ = try await desk.accept(message, saying: .init(goesWithout: true))
            let spare = try await desk.page(message).spare
            #expect(spareOfNew == [] && spare == [1])
            let (clerk, other) = (
                try await office.actor(office.clerk), try await office.actor(office.officerOfEconomy)
            )
            await expectRefusal(.invalid, field: "file") {
                _ = try await desk.intake.addAnnex(1, of: message, as: clerk)
            }
            let intake = Self.intake(desk, reading: "Tuyến đường ven hồ Ba Bể")
            await expectRefusal(.notFound) { _ = try await intake.addAnnex(1, of: message, as: other) }
            await expectRefusal(.invalid, field: "file") { _ = try await intake.addAnnex(0, of: message, as: clerk) }
            let outcome = try await intake.addAnnex(1, of: message, titled: "Bản đồ", as: clerk)
            #expect(outcome == .added)
            let annexes = try await desk.annexes(message)
            #expect(annexes.map { "\($0.position) \($0.title) \($0.file.name)" } == ["1 Bản đồ la.rar"])
            let page = try await desk.page(message)
            #expect(page.spare == [] && page.events.last?.words == "«la.rar».")
            let found = try await office.ask(SearchQuestion("ven hồ Ba Bể"), as: office.officerOfEconomy)
            let paper = try #require(page.item.document)
            #expect(found.documents.map(\.item.label.id) == [paper])
            await expectRefusal(.invalid, field: "file") { _ = try await intake.addAnnex(1, of: message, as: clerk) }
        }
    }

    @Test(
        "A file that is added later is asked about its stamp of secrecy, and nothing is written until that is answered",
        arguments: Backend.all)
    func marked(_ backend: Backend) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let message = try await desk.arrived(["cong-van.pdf": "Công văn gửi số liệu", "la.rar": "!nén"])
            _ = try await desk.accept(message, saying: .init(goesWithout: true))
            let clerk = try await desk.office.actor(desk.office.clerk)
            let intake = Self.intake(desk, reading: "MẬT\nSố liệu quốc phòng")
            let asked = try await intake.addAnnex(1, of: message, as: clerk)
            let before = try await desk.annexes(message)
            #expect(asked == .marked && before.isEmpty)
            let added = try await intake.addAnnex(1, of: message, isPublic: true, as: clerk)
            let after = try await desk.annexes(message)
            #expect(added == .added && after.map(\.file.name) == ["la.rar"])
            let words = try await desk.page(message).events.last?.words
            #expect(words == "«la.rar». Đã xem, không phải văn bản mật.")
        }
    }

    @Test(
        "A file that is added later from a message in the place of an earlier one takes the place of the earlier annex, and not of one that came with it",
        arguments: Backend.all)
    func replacing(_ backend: Backend) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let first = try await desk.arrived(["cong-van.pdf": "Công văn", "a.xlsx": "Bảng cũ", "b.xlsx": "Biểu"])
            _ = try await desk.accept(first)
            let again = try await desk.arrived(
                ["cong-van.pdf": "Công văn", "a.xlsx": "!một", "b.xlsx": "Biểu mới", "b.xlsx": "!hai"], id: "d2",
                replacing: "d1")
            _ = try await desk.accept(again, saying: .init(goesWithout: true))
            let clerk = try await desk.office.actor(desk.office.clerk)
            let intake = Self.intake(desk, reading: "Bảng mới")
            for position in [1, 3] {
                let outcome = try await intake.addAnnex(position, of: again, as: clerk)
                #expect(outcome == .added)
            }
            let annexes = try await desk.annexes(again)
            #expect(
                annexes.map { "\($0.position) \($0.file.name) \($0.replacedBy.map(String.init) ?? "-")" } == [
                    "1 a.xlsx 4", "2 b.xlsx 3", "3 b.xlsx -", "4 a.xlsx -", "5 b.xlsx -",
                ])
        }
    }

    @Test(
        "An answer holds for the files of which it was asked: one that cannot be read only now, or has words like a stamp, is asked about",
        arguments: Backend.all)
    func shown(_ backend: Backend) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let message = try await desk.arrived([
                "cong-van.pdf": "Công văn gửi số liệu", "la.rar": "!nén", "moi.rar": "!nén sau",
                "mat.xlsx": "MẬT\nSố liệu",
            ])
            let left = try await desk.asked(message, [1: "«la.rar»: Tệp bị hỏng.", 2: "«moi.rar»: Tệp bị hỏng."])
            let marked = try await desk.asked(message, [3: "«mat.xlsx»"])
            var choice = AcceptMessage.Choice(goesWithout: true, isPublic: true, leftOut: [left[0].hash], lookedAt: [])
            let asked = try await desk.accept(message, saying: choice)
            #expect(asked == .init(outcome: .files(left: [left[1]], marked: marked), left: left))
            let kept = try await desk.page(message).leftFiles
            #expect(Array(kept.keys) == [left[0].hash])
            choice.leftOut = [left[1].hash]
            choice.lookedAt = [marked[0].hash]
            let accepted = try await desk.accept(message, saying: choice)
            #expect(accepted == .init(outcome: .entered(RegisterNumber(1)), left: left))
        }
    }

    @Test(
        "A message that waits, and a paper that the office sent, take no file as an annex later", arguments: Backend.all
    )
    func none(_ backend: Backend) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let waiting = try await desk.arrived(["cong-van.pdf": "Công văn", "la.rar": "!nén"])
            let clerk = try await desk.office.actor(desk.office.clerk)
            let annex = ArrivedAnnex(
                try await desk.page(waiting).files[1], read: ReadAnnex(text: "Bảng số"))
            await expectRefusal(.conflict) {
                _ = try await desk.office.desk.perform(AddArrivedAnnex(annex, of: waiting), as: clerk)
            }
            _ = try await desk.accept(waiting, saying: .init(goesWithout: true))
            let paper = try #require(try await desk.page(waiting).item.document)
            _ = try await desk.office.storage.write { tx in
                try tx.execute(
                    "UPDATE document SET direction = 'outgoing', state = 'confirmed' WHERE id = \(paper)")
            }
            let spare = try await desk.page(waiting).spare
            #expect(spare == [])
            await expectRefusal(.conflict) {
                _ = try await desk.office.desk.perform(AddArrivedAnnex(annex, of: waiting), as: clerk)
            }
        }
    }

    @Test(
        "An annex that cannot be read was asked about at each attempt: the answer holds for that file of that message",
        arguments: Backend.all)
    func answered(_ backend: Backend) async throws {
        try await ArrivedAnnexTests.with(backend) { desk in
            let office = desk.office
            let paper = try await office.paper(
                .incoming, number: "05/STC-NS", issuedOn: "2025-03-10", issuer: "Sở Tài chính")
            try await office.enter(paper, in: desk.book)
            let message = try await desk.arrived(["a.xlsx": "Biểu một", "la.rar": "!nén"])
            let left = try await desk.asked(message, [1: "«la.rar»: Tệp bị hỏng."])
            let asked = try await desk.accept(message)
            #expect(asked == .init(outcome: .files(left: left, marked: []), left: left))
            guard case .twin = try await desk.accept(message, saying: .init(goesWithout: true)).outcome else {
                Issue.record("no twin was found")
                return
            }
            let hash = try await desk.page(message).files[1].hash
            let kept = try await desk.page(message).leftFiles
            #expect(kept == [hash: left[0].words])
            let joined = try await desk.accept(message, saying: .init(twin: .join))
            #expect(joined == .init(outcome: .joined(RegisterNumber(1)), left: left))
            // The same file in another message is another question.
            let other = try await desk.arrived(["b.xlsx": "Biểu hai", "la.rar": "!nén"], id: "d2")
            let askedAgain = try await desk.accept(other)
            // It is the same file, so that its hash is the same.
            #expect(askedAgain == .init(outcome: .files(left: left, marked: []), left: left))
            let words = try await office.journal().filter { $0.hasPrefix("interchange.files_left") }
            #expect(words.count == 1)
        }
    }
}

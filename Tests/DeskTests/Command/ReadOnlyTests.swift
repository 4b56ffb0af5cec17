import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("While nothing may be changed") struct ReadOnlyTests {
    @Test("People look and sign in, every act is refused with a sentence and leaves no trace", arguments: Backend.all)
    func readOnly(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let desk = Desk(storage: office.storage, rules: office.desk.rules, isReadOnly: true)
            let actor = try await office.actor(office.administrator)
            let entries = try await office.journal().count
            let grant = GrantRole(person: office.planner, role: .counter, from: .of("2025-01-02"))
            await expectRefusal(.unavailable) { _ = try await desk.perform(grant, as: actor) }
            await expectRefusal(.unavailable) { try await desk.rehearse(grant, as: actor) }
            #expect(try await desk.ask(ProcessList(), as: actor).processes.isEmpty)
            #expect(try await office.journal().count == entries)
        }
    }

    @Test(
        "What only leaves a trace of a look still does",
        arguments: [
            ("opening a paper of named people", NoteOpening.isLook),
            ("opening an outgoing one", NoteOutgoingOpening.isLook),
            ("fetching a file", OpenOriginal.isLook), ("reading a notice", ReadNotice.isLook),
            ("taking a case file along", ExportCaseFile.isLook),
        ])
    func looks(_ look: String, _ isLook: Bool) { #expect(isLook, "\(look)") }
}

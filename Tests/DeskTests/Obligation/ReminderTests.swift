import Desk
import Office
import TestSupport
import Testing
import WorkTime

@Suite("Reminders that people set for themselves")
struct ReminderTests {
    @Test("A private reminder never reminded", arguments: Backend.all)
    func told(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
            office in
            let head = office.headOfInternalAffairs
            let id = try await office.assign(office.task(lead: [Key(office.internalAffairs)], due: nil))
            // One for a Friday, one for the Sunday after it.
            for day in ["2026-03-06", "2026-03-08"] {
                try await office.perform(SetReminder(of: id, on: .of(day), note: "Hỏi lại \(day)"), as: head)
            }
            try await office.perform(office.absence(of: head, substitute: office.headOfEconomy, days: 0...30), as: head)
            var told: [Int] = []
            for moment in [
                "2026-03-05 09:00", "2026-03-06 05:00", "2026-03-06 09:00", "2026-03-06 10:00",
                "2026-03-08 09:00", "2026-03-09 09:00",
            ] {
                office.clock.move(to: .at(moment))
                told.append(try await office.desk.perform(TellReminders(), as: .terminal))
            }
            #expect(told == [0, 0, 1, 0, 0, 1])
            func notices(_ person: Key<Person>) async throws -> [String] {
                try await office.ask(NoticeListQuestion(), as: person).items.filter { $0.kind == .ownReminder }
                    .map(\.words)
            }
            #expect(try await notices(head) == ["Hỏi lại 2026-03-08", "Hỏi lại 2026-03-06"])
            // A note to oneself is not for whoever stands in.
            #expect(try await notices(office.headOfEconomy) == [])
            #expect(
                try await office.ask(ObligationQuestion(id), as: head).folder.reminders.filter { !$0.isDone }.isEmpty)
        }
    }
}

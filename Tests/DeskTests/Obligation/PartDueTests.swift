import Desk
import Office
import TestSupport
import Testing
import WorkTime

@Suite("A part with a due day of its own")
struct PartDueTests {
    /// One obligation due on 31/03/2025: internal affairs lead, economy coordinate until 20/03/2025.
    private func assigned(in office: TestOffice, ownDue: String? = "20/03/2025") async throws -> Key<Obligation> {
        try await office.assign(
            DraftTask(
                id: 1, content: "Rà soát quy chế",
                lead: [DraftParty(printed: "Phòng NC", parties: [Key(office.internalAffairs)])],
                coordinate: [DraftParty(printed: "Phòng Kinh tế", parties: [Key(office.economy)], due: ownDue)],
                deadline: DraftDeadline(kind: .date, due: "31/03/2025")))
    }

    private func coordinating(_ obligation: Obligation) throws -> Participant {
        try #require(obligation.participants.first { $0.role == .coordinate })
    }

    @Test(
        "Said at confirmation, it stands with the part and orders the list of whoever owes it", arguments: Backend.all)
    func atConfirmation(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let id = try await assigned(in: office)
            let days = try await [office.headOfEconomy, office.headOfInternalAffairs].asyncMap { person in
                let view = person == office.headOfEconomy ? WorklistView.coordinate : .waiting
                let item = try await office.ask(WorklistQuestion(view), as: person).items.first
                return "\(item?.ownDue?.description ?? "–") \(item?.nextDue?.description ?? "–")"
            }
            #expect(days == ["2025-03-20 2025-03-31", "– 2025-03-31"])
            #expect(try coordinating(try await office.obligation(id)).due == CalendarDay.of("2025-03-20"))
        }
    }

    @Test(
        "A day that is none, or comes after the whole, is named before anything is assigned",
        arguments: [("31/02/2025", "không có thật"), ("01/04/2025", "sau thời hạn của nhiệm vụ")])
    func refused(_ typed: String, _ words: String) {
        let task = DraftTask(
            id: 1, content: "Rà soát", lead: [DraftParty(printed: "A", parties: [Key(1)])],
            coordinate: [DraftParty(printed: "B", parties: [Key(2)], due: typed)],
            deadline: DraftDeadline(kind: .date, due: "31/03/2025"))
        let faults = ReadingDraft(header: DraftHeader(title: "KH"), assigner: Key(3), tasks: [task]).faults
        #expect(faults.map(\.field) == [.ownDue] && faults[0].message.contains(words))
    }

    @Test(
        "The assigner changes it and takes it away; both stay on record, and the worklist follows",
        arguments: Backend.all)
    func afterwards(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let id = try await assigned(in: office, ownDue: nil)
            var seen: [String] = []
            for day in [CalendarDay.of("2025-03-15"), nil] {
                let part = try coordinating(try await office.obligation(id))
                try await office.perform(
                    AdjustPart(
                        PartVersion(obligation: id, participant: part.id, version: part.version), due: day,
                        reason: "Cần số liệu sớm", basis: nil), as: office.chief)
                let item = try await office.ask(WorklistQuestion(.coordinate), as: office.headOfEconomy).items.first
                seen.append((item?.ownDue ?? item?.nextDue)?.description ?? "–")
            }
            #expect(seen == ["2025-03-15", "2025-03-31"])
            let page = try await office.ask(ObligationQuestion(id), as: office.chief)
            #expect(
                page.adjustments.map { "\($0.kind) \($0.oldDue?.description ?? "–") \($0.newDue?.description ?? "–")" }
                    == ["part – 2025-03-15", "part 2025-03-15 –"])
            #expect(
                try await office.journal().suffix(2).map { $0.prefix { $0 != " " } } == [
                    "obligation.part_adjusted", "obligation.part_adjusted",
                ])
        }
    }

    @Test("Not by the one who owes it, not later than the whole, not for the lead, not twice the same")
    func refusals() async throws {
        try await withOffice { office in
            let id = try await assigned(in: office)
            let obligation = try await office.obligation(id)
            func adjust(_ participant: Participant, _ day: String, by person: Key<Person>) async throws {
                try await office.perform(
                    AdjustPart(
                        PartVersion(obligation: id, participant: participant.id, version: participant.version),
                        due: CalendarDay.of(day), reason: "Lý do", basis: nil), as: person)
            }
            let part = try coordinating(obligation)
            let lead = try #require(obligation.lead)
            await expectRefusal(.forbidden) { try await adjust(part, "2025-03-10", by: office.headOfEconomy) }
            await expectRefusal(.invalid, field: "due") { try await adjust(part, "2025-04-01", by: office.chief) }
            await expectRefusal(.invalid, field: "due") { try await adjust(part, "2025-03-20", by: office.chief) }
            await expectRefusal(.conflict) { try await adjust(lead, "2025-03-10", by: office.chief) }
        }
    }
}

extension Array {
    func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
        var result: [T] = []
        for element in self { result.append(try await body(element)) }
        return result
    }
}

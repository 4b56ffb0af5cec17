import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("A clock that stood still")
struct StandingStillTests {
    @Test(
        "A term in working days was resumed to a wrong day, unexplained, and never recounted", arguments: Backend.all)
    func term(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
            office in
            var task = office.task(lead: [Key(office.economy)], due: nil)
            task.deadline = DraftDeadline(kind: .relative, term: "10 ngày làm việc", start: "2026-03-02")
            let id = try await office.assign(task)
            // Thursday and Friday do not count, nor the weekend; 16/3 becomes 18/3, not 20/3.
            var dues = [try await office.obligation(id).deadline.due?.description]
            office.clock.move(to: .at("2026-03-05 09:00"))
            try await office.suspend(id)
            let still = try await office.ask(DeadlineExplained(id), as: office.chief).explanation
            office.clock.move(to: .at("2026-03-09 09:00"))
            try await office.resume(id)
            dues.append(try await office.obligation(id).deadline.due?.description)
            let lines = try await office.ask(DeadlineExplained(id), as: office.chief).explanation?.lines ?? []
            let off = DecidedDay(day: .of("2026-03-12"), kind: .swappedOff, title: "Nghỉ", source: "QĐ 1")
            try await office.perform(DecideDay(.decided(off), isRehearsal: false), as: office.administrator)
            dues.append(try await office.obligation(id).deadline.due?.description)
            #expect(dues == ["2026-03-16", "2026-03-18", "2026-03-19"])
            #expect(still?.due == nil && still?.lines.last?.reason == "đang tạm dừng tính thời hạn")
            #expect(
                lines.filter { $0.reason == "tạm dừng tính thời hạn" }.map {
                    "\($0.day) \($0.through?.description ?? "")"
                }
                    == ["2026-03-05 2026-03-08"])
            #expect(lines.last?.day == .of("2026-03-18") && lines.last?.tone == .end)
        }
    }

    @Test(
        "A date laid down while the clock stood still was moved by the days before it", arguments: Backend.all)
    func laidMeanwhile(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
            office in
            let id = try await office.assign(office.task(lead: [Key(office.economy)], due: "2026-03-16"))
            office.clock.move(to: .at("2026-03-04 09:00"))
            try await office.suspend(id)
            office.clock.move(to: .at("2026-03-06 09:00"))
            try await office.adjust(id, to: "2026-03-31")
            office.clock.move(to: .at("2026-03-09 09:00"))
            try await office.resume(id)
            // By Friday, Saturday and Sunday only.
            #expect(try await office.obligation(id).deadline.due == .of("2026-04-03"))
            let explained = try await office.ask(DeadlineExplained(id), as: office.chief)
            #expect(explained.adjustments.first?.newDue == .of("2026-03-31"))
            let explanation = explained.explanation
            #expect(
                explanation?.lines.map { "\($0.day) \($0.verdict)" } == [
                    "2026-03-31 ngày ấn định", "2026-03-06 không tính", "2026-04-03 hạn cuối, đến hết ngày",
                ])
            let standing = try await office.storage.read { tx in try PartStandingStore.history(tx, of: [id]) }
            #expect(standing.compactMap(\.adjustedOn).first == .of("2026-03-06"))
        }
    }

    @Test("Parts of a suspended whole stayed open and urged, and did not move with it", arguments: Backend.all)
    func parts(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let head = office.headOfInternalAffairs
            let id = try await office.assign(office.task(lead: [unit], due: "2025-04-15"))
            let part = try await office.breakDown(id, to: unit, due: "2025-04-15")
            let own = try await office.breakDown(id, to: unit, due: "2025-04-10")
            try await office.suspend(own, by: head)
            office.clock.advance(days: 3)
            try await office.suspend(id)
            let states = try await [id, part, own].asyncMap { try await office.obligation($0).state }
            #expect(states == [.suspended, .suspended, .suspended])
            await expectRefusal(.conflict) {
                try await office.perform(AcceptObligation(try await office.part(of: part, unit)), as: head)
            }
            await expectRefusal(.conflict) { try await office.resume(part, by: head) }
            office.clock.advance(days: 10)
            try await office.resume(id)
            let dues = try await [id, part, own].asyncMap { id in
                let now = try await office.obligation(id)
                return "\(now.state) \(now.deadline.due?.description ?? "")"
            }
            // What its head had suspended before stands still on.
            #expect(dues == ["accepted 2025-04-25", "assigned 2025-04-25", "suspended 2025-04-10"])
            try await office.resume(own, by: head)
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
        }
    }
}

extension TestOffice {
    func suspend(_ id: Key<Obligation>, by person: Key<Person>? = nil) async throws {
        try await perform(
            SuspendObligation(
                obligation: id, version: try await obligation(id).version, reason: "Chờ hướng dẫn", basis: nil),
            as: person ?? chief)
    }

    func resume(_ id: Key<Obligation>, by person: Key<Person>? = nil) async throws {
        try await perform(
            ResumeObligation(obligation: id, version: try await obligation(id).version), as: person ?? chief)
    }

    func adjust(
        _ id: Key<Obligation>, to due: String, by person: Key<Person>? = nil, basis: Key<Document>? = nil
    ) async throws {
        try await perform(
            AdjustDeadline(
                obligation: id, version: try await obligation(id).version,
                deadline: DraftDeadline(kind: .date, due: due), reason: "Cần sớm hơn", basis: basis),
            as: person ?? chief)
    }

    /// A part that the head of internal affairs breaks off.
    func breakDown(_ id: Key<Obligation>, to doer: Key<Party>, due: String?) async throws -> Key<Obligation> {
        try await perform(
            BreakDown(
                id, version: try await obligation(id).version, content: "Lập danh mục", product: nil, doer: doer,
                deadline: DraftDeadline(kind: due == nil ? .none : .date, due: due), weight: 1),
            as: headOfInternalAffairs)
    }
}

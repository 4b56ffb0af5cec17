public import Desk
public import Foundation
import Office
public import Presentation
public import Storage
public import WorkTime

/// A week of an office, replayed through the JSON API by people who work at the same time: papers come in by file, over the
/// counter, by the interchange, once more by another channel; leaders lay them on units; units draft, sign, number and
/// issue papers that answer them, and others. The clock moves by hand, the seed gives the same week everywhere.
public struct OfficeWeek: Sendable {
    public let incoming: Int
    public let outgoing: Int
    public let seed: UInt64
    /// The Monday on which it begins.
    public let monday: CalendarDay

    public init(incoming: Int, outgoing: Int, seed: UInt64, from monday: CalendarDay) {
        self.incoming = incoming
        self.outgoing = outgoing
        self.seed = seed
        self.monday = monday
    }

    /// The books of the office by their keys.
    struct Books: Sendable {
        let incoming: Int64
        let secret: Int64
        let outgoing: Int64
        /// The case file of each division.
        let caseFiles: [Int64]
    }

    /// Lives through it in an empty migrated database whose clock is `clock`, and looks at what is left.
    public func live(
        in storage: any Storage, folder: URL, rules: OfficeRules, decrees: [PresentationRules], clock: WeekClock
    ) async throws -> WeekOutcome {
        clock.move(to: monday.adding(days: -3), hour: 8)
        let site = try WeekSite(storage, folder: folder, rules: rules, decrees: decrees, now: { clock.now })
        var office = try await WeekOffice.found(
            site.desk, door: site.door, responder: site.responder, meter: site.meter, from: monday.adding(days: -60))
        let books = try await openBooks(of: office)
        let plan = WeekPlan(
            incoming: incoming, outgoing: outgoing, from: monday, seed: seed, crews: office.crews.count,
            leaders: office.leaders.count)
        let record = WeekRecord()
        try await IncomingWork(office: office, books: books, site: site, record: record).greet(at: clock.now)
        let start = ContinuousClock.now
        for (day, date) in plan.days.enumerated() {
            clock.move(to: date, hour: 8)
            office = try await office.signedIn(by: site.door)
            let intake = IncomingWork(office: office, books: books, site: site, record: record)
            let issue = OutgoingWork(office: office, books: books, plan: plan, record: record)
            let papers = plan.incoming.filter { $0.day == day }
            try await intake.arrive(papers, at: clock.now)
            async let taken: Void = intake.take(papers)
            async let sent: Void = issue.issue(plan.outgoing.filter { $0.day == day })
            _ = try await (taken, sent)
            try await site.send()
            try await site.hub.answer(at: clock.now)
            clock.move(to: date, hour: 14)
            try await site.receive()
            try await intake.direct(papers)
            try await issue.accept(on: day)
            clock.move(to: date, hour: 17)
            _ = try await site.desk.perform(TellProgress(), as: .terminal)
            try await site.send()
            try await site.urge()
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        office = try await office.signedIn(by: site.door)
        let check = WeekCheck(
            office: office, books: books, plan: plan, record: record, site: site, storage: storage, folder: folder)
        return WeekOutcome(
            incoming: incoming, outgoing: outgoing, seconds: seconds, meter: site.meter,
            faults: try await check.faults(),
            found: check.found)
    }

    private func openBooks(of office: WeekOffice) async throws -> Books {
        let clerk = office.clerks[0].client
        var caseFiles: [Int64] = []
        for crew in office.crews {
            let made: CaseFileAnswer = try await crew.head.client.post(
                "/api/cases", ["title": "Công văn trao đổi của \(crew.name)", "retention": "5"], as: "case")
            caseFiles.append(made.file.id)
        }
        func open(_ name: String, _ direction: String, isSecret: Bool = false) async throws -> Int64 {
            var fields: [String: WeekField] = [
                "name": .text(name), "direction": .text(direction), "numbering": "joint",
            ]
            if isSecret { fields["isSecret"] = .flag(true) }
            let made: MadeAnswer = try await clerk.post("/api/registers", fields, as: "book")
            return made.id
        }
        let incoming = try await open("Sổ văn bản đến", "incoming")
        let secret = try await open("Sổ văn bản mật đến", "incoming", isSecret: true)
        let _: DoneWeekAnswer = try await office.leaders[0].client.post(
            "/api/registers/\(secret)/keeper", ["keeper": .number(office.keeper.person.value), "version": 1], as: "book"
        )
        return Books(
            incoming: incoming, secret: secret,
            outgoing: try await open("Sổ văn bản đi", "outgoing"), caseFiles: caseFiles)
    }
}

import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

/// Units work through some weeks at random, some of it in secret; what was shown on each day is remembered.
@Suite("Figures of reports, whatever happens")
struct FigurePropertyTests {
    @Test(
        "count what their reader sees, open what they count, agree with the facts, and tell of a past day what was shown on it",
        arguments: Backend.all, 1...UInt64(3))
    func whole(backend: Backend, seed: UInt64) async throws {
        let clock = TestClock()
        try await withOffice(backend, clock: clock) { office in
            var weeks = Weeks(office: office, random: SeededRandom(seed: seed))
            var shown: [(day: CalendarDay, reader: Key<Person>, page: FiguresPage)] = []
            let readers = [office.chief, office.planner, office.headOfEconomy, office.officerOfInternalAffairs]
            for _ in 0..<12 {
                for _ in 0..<6 { try await weeks.act() }
                let today = OfficeTime.day(of: clock.now)
                let span = ReportSpan(today.adding(days: -20), today)
                for reader in readers {
                    for subject in [ReportSubject.unit, .person] {
                        let page = try await office.ask(FiguresQuestion(by: subject, in: span), as: reader)
                        shown.append((today, reader, page))
                    }
                    let faults = try await weeks.faults(of: reader, in: span)
                    #expect(faults == [], "seed \(seed), \(today), reader \(reader)")
                }
                #expect(try await LedgerInvariants.broken(in: office.storage) == [], "seed \(seed), \(today)")
                clock.advance(days: Int64.random(in: 1...3, using: &weeks.random))
            }
            // An officer who was given something since sees it in the past too: rights are those of today.
            for item in shown where item.reader != office.officerOfInternalAffairs {
                let again = try await office.ask(
                    FiguresQuestion(by: item.page.subject, in: item.page.span), as: item.reader)
                #expect(again == item.page, "seed \(seed), \(item.day), reader \(item.reader)")
            }
        }
    }
}

private struct Weeks {
    let office: TestOffice
    var random: SeededRandom
    var ids: [Key<Obligation>] = []

    init(office: TestOffice, random: SeededRandom) {
        self.office = office
        self.random = random
    }

    /// Something that may well be refused.
    mutating func act() async throws {
        if ids.isEmpty || Int.random(in: 0..<3, using: &random) == 0 { return try await assign() }
        let id = ids[Int.random(in: 0..<ids.count, using: &random)]
        let obligation = try await office.obligation(id)
        let parts = obligation.participants.filter { $0.role.reports }
        let part = parts[Int.random(in: 0..<parts.count, using: &random)]
        let version = PartVersion(obligation: id, participant: part.id, version: part.version)
        let head = part.party == Key<Party>(office.economy) ? office.headOfEconomy : office.headOfInternalAffairs
        let number = Int.random(in: 0..<10, using: &random)
        do {
            switch number {
            case 0:
                try await office.perform(
                    CancelObligation(obligation: id, version: obligation.version, reason: "Không còn cần", basis: nil),
                    as: office.chief)
            case 1:
                try await office.perform(
                    AdjustDeadline(
                        obligation: id, version: obligation.version,
                        deadline: DraftDeadline(
                            kind: .date,
                            due: OfficeTime.day(of: office.clock.now).adding(
                                days: Int.random(in: -3...20, using: &random)
                            ).description),
                        reason: "Chờ ý kiến", basis: nil), as: office.chief)
            case 2:
                try await office.perform(
                    PassToOfficer(
                        version,
                        to: part.party == Key<Party>(office.economy)
                            ? office.officerOfEconomy : office.officerOfInternalAffairs), as: head)
            case 3: try await office.perform(ReturnResult(version, reason: "Chưa đạt"), as: office.chief)
            case 4, 5, 6: try await office.perform(AcceptResult(version), as: office.chief)
            default:
                try await office.perform(
                    ReportProgress(part: version, percent: 100, text: "Xong", isFinal: true, files: [], document: nil),
                    as: head)
            }
        } catch is OfficeError {}
    }

    private mutating func assign() async throws {
        let both: [Key<Party>] = [Key(office.economy), Key(office.internalAffairs)]
        let number = Int.random(in: 0..<6, using: &random)
        let due = OfficeTime.day(of: office.clock.now).adding(days: Int.random(in: -2...15, using: &random))
        let task = office.task(
            "Nhiệm vụ \(ids.count)", lead: number == 0 ? both : [both[number % 2]],
            due: number == 1 ? nil : due.description, rule: number == 0 ? .all : .lead)
        let visibility: Visibility =
            number < 3
            ? .office
            : number == 3 ? .unit(office.economy) : number == 4 ? .unit(office.internalAffairs) : .participants
        ids.append(try await office.assign(task, visibility: visibility))
    }

    /// What does not agree with the facts of what the reader sees.
    func faults(of reader: Key<Person>, in span: ReportSpan) async throws -> [String] {
        let actor = try await office.actor(reader)
        let standings = try await office.storage.read { [ids] tx in
            let seen = try ObligationStore.seen(tx, Set(ids), by: actor)
            return try PartStandingStore.history(tx, of: seen.sorted())
        }
        var faults: [String] = []
        for subject in ReportSubject.allCases {
            let page = try await office.ask(FiguresQuestion(by: subject, in: span), as: reader)
            let all = ReportFigures(of: standings.filter { $0.role == .lead }, in: span)
            if page.total != all { faults.append("total by \(subject): \(page.total), not \(all)") }
            for line in page.lines {
                let filter = ReportFilter().narrowed(to: subject, line.key)
                let facts = ReportFigures(
                    of: standings.filter { filter.holds($0) && (filter.countsParts(by: nil) || $0.role == .lead) },
                    in: span)
                if line.figures != facts { faults.append("\(subject) \(line.name): \(line.figures), not \(facts)") }
                for figure in ReportFigure.allCases where line.figures[figure] > 0 {
                    let records = try await office.ask(RecordsQuestion(figure, of: filter, in: span), as: reader)
                    if records.count != line.figures[figure] || records.items.count != records.count {
                        faults.append("\(subject) \(line.name), \(figure): \(records.count) records")
                    }
                }
            }
        }
        return faults + (try await boardFaults(standings, reader))
    }

    private func boardFaults(_ standings: [PartStanding], _ reader: Key<Person>) async throws -> [String] {
        let board = try await office.ask(BoardQuestion(), as: reader)
        let today = ReportSpan(board.day, board.day)
        let now = ReportFigures(of: standings.filter { $0.role == .lead }, in: today)
        var faults: [String] = []
        if board.owed != now.owed || board.late != now[.overdue] {
            faults.append("board: \(board.owed) owed, \(board.late) late, not \(now)")
        }
        let week = standings.count { standing in
            standing.role == .lead && standing.isCurrent && standing.phase == .open && !standing.isReportedInTime
                && standing.due.map { board.day <= $0 && $0 <= board.weekEnd } ?? false
        }
        if board.dueThisWeek != week { faults.append("board: \(board.dueThisWeek) this week, not \(week)") }
        for line in board.lines {
            let own = ReportFigures(of: standings.filter { $0.party == line.party }, in: today)
            if line.owed != own.owed || line.late != own[.overdue] {
                faults.append("board, \(line.name): \(line), not \(own)")
            }
        }
        for (place, month) in board.months.enumerated() {
            let end = min(board.day, (CalendarDay(month.month + "-01") ?? .first).lastOfMonth)
            let late = ReportFigures(of: standings.filter { $0.role == .lead }, in: ReportSpan(end, end))[.overdue]
            if month.late != late { faults.append("board, \(month.month): \(month.late) late, not \(late) (\(place))") }
        }
        return faults
    }
}

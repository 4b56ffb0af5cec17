import Desk
import Office
import Storage
public import WorkTime

/// A stretch of an office's life, day by day, with a fixed clock and a seed: work is laid on units with every kind of
/// deadline, done in time, late or not at all, returned, given another date, refused and laid on
/// another unit, suspended and resumed, cancelled; the ladders urge at all hours.
public struct SimulatedYear {
    /// What there was, to be looked at when it is over.
    public struct Tally: Sendable, Equatable {
        public var assigned = 0
        public var acts = 0
        public var refused = 0
        public var rungs = 0
        /// What does not hold, by the month in which it was found.
        public var faults: [String] = []
    }

    private let office: SimulatedOffice
    private let keeper: UrgingKeeper
    private let calendar: WorkCalendar
    private var random: SimulatedRandom
    private var steps: [Int: [(id: Key<Obligation>, step: Step)]] = [:]
    private var works: [Key<Obligation>: Work] = [:]
    private var express: Key<Document>?
    private var minute: Int64 = 0
    public private(set) var tally = Tally()

    /// Who has to do with one obligation.
    private struct Work {
        let crew: SimulatedOffice.Crew
        let assigner: Actor
    }

    enum Step: CaseIterable {
        case accept, pass, progress, report, decide, sendBack, adjust, cancel, attachExpress, suspend, resume, refuse,
            reassign
    }

    public init(_ office: SimulatedOffice, seed: UInt64) {
        self.office = office
        keeper = UrgingKeeper(desk: office.desk, name: "simulation")
        calendar = office.desk.rules.calendar.clock().calendar
        random = SimulatedRandom(seed: seed)
    }

    /// Lives through the days; so many obligations are laid down, spread over the working ones.
    public mutating func live(from first: CalendarDay, through last: CalendarDay, obligations: Int) async throws {
        let working = max(1, calendar.workingDays(from: first, through: last))
        var day = first
        var done = 0
        while day <= last {
            try await urge(day, hours: [3])
            if calendar.isWorking(day) {
                done += 1
                begin(day, hour: 8)
                let due = steps.removeValue(forKey: day.daysSinceEpoch) ?? []
                for item in due { try await take(item.step, item.id, on: day) }
                while tally.assigned < obligations * done / working { try await assign(on: day) }
            }
            try await urge(day, hours: [9, 12, 15, 22])
            if day == day.lastOfMonth || day == last {
                let faults = try await YearInvariants.broken(office, on: day)
                tally.faults += faults.map { "\(day): \($0)" }
            }
            day = day.adding(days: 1)
        }
    }

    private mutating func urge(_ day: CalendarDay, hours: [Int64]) async throws {
        for hour in hours {
            begin(day, hour: hour)
            tally.rungs += try await keeper.keep()
        }
    }

    private mutating func begin(_ day: CalendarDay, hour: Int64) {
        office.clock.move(to: OfficeTime.start(of: day).adding(seconds: hour * 3600))
    }

    /// A second later.
    private func tick() { office.clock.move(to: office.clock.now.adding(seconds: 1)) }

    // MARK: - Laying work down

    private mutating func assign(on day: CalendarDay) async throws {
        tick()
        let crew = pick(office.units)
        let leader = pick(office.leaders)
        let coordinating = pick(office.units)
        let draft = deadline(on: day)
        let task = DraftTask(
            id: 1, content: "Nhiệm vụ số \(tally.assigned + 1) của năm",
            directedBy: [DraftParty(printed: leader.name, parties: [Key<Party>(leader.person)])],
            lead: [DraftParty(printed: "Đơn vị chủ trì", parties: [Key<Party>(crew.unit)])],
            coordinate: coordinating.unit == crew.unit
                ? [] : [DraftParty(printed: "Đơn vị phối hợp", parties: [Key<Party>(coordinating.unit)])],
            deadline: draft)
        let outcome = try await office.desk.perform(
            AssignByHand(
                task: task, origin: .oral, orderedBy: leader.name, orderedOn: day.description, assigner: leader.person,
                document: nil, visibility: .office), as: office.planner)
        guard case .done(let id) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        tally.assigned += 1
        tally.acts += 1
        works[id] = Work(crew: crew, assigner: leader)
        schedule(id, from: day, due: try await due(of: id) ?? day.adding(days: 40))
    }

    private func due(of id: Key<Obligation>) async throws -> CalendarDay? {
        try await office.desk.storage.read { tx in try ObligationStore.find(tx, id).nextDue }
    }

    /// Every kind of deadline, some with steps on the way.
    private mutating func deadline(on day: CalendarDay) -> DraftDeadline {
        let later = day.adding(days: number(5...60))
        switch number(0...11) {
        case 0: return DraftDeadline(kind: .month, due: later.lastOfMonth.description)
        case 1: return DraftDeadline(kind: .quarter, due: later.adding(days: 30).lastOfMonth.description)
        case 2: return DraftDeadline(kind: .range, from: day.description, due: later.description)
        case 3: return DraftDeadline(kind: .year, due: "\(day.year)-12-31")
        case 4, 5:
            return DraftDeadline(
                kind: .relative, text: "trong \(number(2...15)) ngày làm việc kể từ ngày nhận",
                term: "\(number(2...15)) ngày làm việc", start: day.description)
        case 6: return DraftDeadline(kind: .relative, term: "\(number(1...2)) tháng", start: day.description)
        case 7: return DraftDeadline(kind: .ongoing, every: "trước ngày 25 hằng tháng")
        case 8: return DraftDeadline(kind: .none)
        case 9:
            let step = day.adding(days: number(3...4))
            return DraftDeadline(
                kind: .date, text: "trước ngày \(later)", due: later.description,
                milestones: [DraftMilestone(text: "Sơ kết", due: step.description)])
        default: return DraftDeadline(kind: .date, due: later.description)
        }
    }

    // MARK: - What becomes of it

    private mutating func schedule(_ id: Key<Obligation>, from day: CalendarDay, due: CalendarDay) {
        plan(.accept, id, day.adding(days: number(1...4)))
        if number(0...9) < 6 { plan(.pass, id, day.adding(days: number(2...5))) }
        if number(0...9) < 3 { plan(.progress, id, day.adding(days: number(4...9))) }
        if number(0...19) == 0 { plan(.attachExpress, id, day.adding(days: 1)) }
        if number(0...24) == 0 { plan(.refuse, id, day.adding(days: 1)) }
        if number(0...24) == 0 { plan(.suspend, id, day.adding(days: number(3...12))) }
        switch number(0...19) {
        case 0: plan(.cancel, id, day.adding(days: number(3...20)))
        case 1, 2: plan(.adjust, id, due.adding(days: -number(1...3)))
        case 3: return
        default: break
        }
        let isLate = number(0...9) < 3
        let report = isLate ? due.adding(days: number(1...25)) : due.adding(days: -number(0...4))
        plan(.report, id, max(report, day.adding(days: 5)))
    }

    private mutating func plan(_ step: Step, _ id: Key<Obligation>, _ day: CalendarDay) {
        guard let working = calendar.workingDay(from: day) else { return }
        steps[working.daysSinceEpoch, default: []].append((id, step))
    }

    /// One step by whoever has to take it; what the state does not allow any more is refused and counted.
    private mutating func take(_ step: Step, _ id: Key<Obligation>, on day: CalendarDay) async throws {
        guard let work = works[id] else { return }
        tick()
        let found = try await office.desk.storage.read { tx in try ObligationStore.find(tx, id) }
        guard found.isOpen, let lead = found.lead else { return }
        let part = PartVersion(obligation: id, participant: lead.id, version: lead.version)
        let doer = work.crew.officers.first { $0.person == lead.officer } ?? work.crew.head
        do {
            switch step {
            case .accept: try await perform(AcceptObligation(part), as: doer)
            case .pass: try await perform(PassToOfficer(part, to: pick(work.crew.officers).person), as: work.crew.head)
            case .progress: try await perform(report(part, 40, isFinal: false), as: doer)
            case .report:
                try await perform(report(part, 100, isFinal: true), as: doer)
                plan(number(0...9) == 0 ? .sendBack : .decide, id, day.adding(days: number(1...3)))
            case .decide: try await perform(AcceptResult(part), as: work.assigner)
            case .sendBack:
                try await perform(ReturnResult(part, reason: "Chưa đạt yêu cầu"), as: work.assigner)
                plan(.report, id, day.adding(days: number(3...8)))
            case .adjust:
                let new = day.adding(days: number(10...30))
                try await perform(
                    AdjustDeadline(
                        obligation: id, version: found.version,
                        deadline: DraftDeadline(kind: .date, due: new.description),
                        reason: "Chờ ý kiến cơ quan liên quan", basis: nil), as: work.assigner)
            case .cancel:
                try await perform(
                    CancelObligation(obligation: id, version: found.version, reason: "Không còn cần thiết", basis: nil),
                    as: work.assigner)
            case .suspend:
                try await perform(
                    SuspendObligation(
                        obligation: id, version: found.version, reason: "Chờ văn bản hướng dẫn", basis: nil),
                    as: work.assigner)
                plan(.resume, id, day.adding(days: number(3...20)))
            case .resume:
                try await perform(ResumeObligation(obligation: id, version: found.version), as: work.assigner)
                plan(.report, id, day.adding(days: number(2...12)))
            case .refuse:
                try await perform(
                    AskAnotherDoer(part, reason: "Không thuộc chức năng của đơn vị"), as: work.crew.head)
                plan(.reassign, id, day.adding(days: number(1...3)))
            case .reassign:
                let crew = pick(office.units)
                try await perform(
                    Reassign(part, to: Key<Party>(crew.unit), reason: "Đúng chức năng của đơn vị này"),
                    as: work.assigner)
                works[id] = Work(crew: crew, assigner: work.assigner)
                plan(.accept, id, day.adding(days: number(1...4)))
            case .attachExpress: try await perform(AttachBasis(try await expressPaper(), to: id), as: office.planner)
            }
        } catch let error as OfficeError where [.conflict, .forbidden, .stale, .invalid].contains(error.code) {
            tally.refused += 1
        }
    }

    private mutating func perform<C: Command>(_ command: C, as actor: Actor) async throws {
        _ = try await office.desk.perform(command, as: actor)
        tally.acts += 1
    }

    private func report(_ part: PartVersion, _ percent: Int, isFinal: Bool) -> ReportProgress {
        ReportProgress(
            part: part, percent: percent, text: "Đã thực hiện \(percent)%", isFinal: isFinal, files: [], document: nil)
    }

    /// A paper that is hỏa tốc.
    private mutating func expressPaper() async throws -> Key<Document> {
        if let express { return express }
        var header = DraftHeader(title: "Công điện hỏa tốc")
        header.urgency = .express
        let outcome = try await office.desk.perform(
            RegisterPaper(header, secrecy: .none, visibility: .office), as: office.clerk)
        guard case .done(let paper) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        express = paper
        return paper
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }
}

/// The same seed gives the same year everywhere (SplitMix64).
struct SimulatedRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

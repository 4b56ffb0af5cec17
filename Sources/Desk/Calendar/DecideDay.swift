public import Office
import Storage
public import WorkTime

/// Enters, changes or takes back what the office has decided of one day, and counts the open deadlines anew that were
/// counted by the calendar, and the reports that fall due in a rhythm: by an administrator. As a rehearsal it says what would move, and keeps nothing.
///
/// Writes `calendar.day_decided` or `calendar.day_withdrawn`, and `obligation.deadline_recounted` for each that moves.
public struct DecideDay: Command {
    public enum Decision: Sendable, Equatable {
        case decided(DecidedDay)
        /// The day is again what the law and the rule files say.
        case withdrawn(CalendarDay)

        var day: CalendarDay {
            switch self {
            case .decided(let day): day.day
            case .withdrawn(let day): day
            }
        }
    }

    /// A deadline that moves.
    public struct Move: Sendable, Equatable {
        public let obligation: Key<Obligation>
        public let content: String
        public let old: CalendarDay?
        public let new: CalendarDay?
    }

    public let decision: Decision
    public let isRehearsal: Bool

    public init(_ decision: Decision, isRehearsal: Bool) {
        self.decision = decision
        self.isRehearsal = isRehearsal
    }

    public func run(_ act: Act) throws -> [Move] {
        try act.actor.mustAdminister()
        try check(act)
        let old = try DecidedDayStore.days(act.tx)
        let clocks = (old: act.rules.calendar.clock(with: old), new: act.rules.calendar.clock(with: after(old)))
        let cases = try act.movedCases(from: clocks.old, to: clocks.new)
        let moves = try act.moves(from: clocks.old, to: clocks.new) + cases.flatMap(MovedDue.steps)
        guard !isRehearsal else { return moves.map(\.move) }
        switch decision {
        case .decided(let day):
            try DecidedDayStore.put(act.tx, day, by: act.actor.person)
            try act.record(
                .dayDecided, on: .calendar, Int64(day.day.year),
                [
                    "day": JournalValue(day.day), "kind": .text(day.kind.rawValue), "title": .text(day.title),
                    "source": .text(day.source), "moved": JournalValue(moves.count),
                ])
        case .withdrawn(let day):
            guard try DecidedDayStore.withdraw(act.tx, day) else { throw OfficeError.stale }
            try act.record(
                .dayWithdrawn, on: .calendar, Int64(day.year),
                ["day": JournalValue(day), "moved": JournalValue(moves.count)])
        }
        for moved in cases { try CaseStore.recount(act.tx, moved.id, due: moved.due) }
        for item in moves {
            try ObligationStore.lock(act.tx, item.move.obligation)
            let found = try ObligationStore.find(act.tx, item.move.obligation)
            var change = ObligationChange(old: found, new: found, participant: nil)
            switch item.due {
            case .deadline(let deadline): change.new.deadline = deadline
            case .report(let day): change.new.reportDue = day
            }
            try act.finish(
                change, as: .deadlineRecounted,
                [
                    "from": JournalValue(item.move.old), "to": JournalValue(item.move.new),
                    "day": JournalValue(decision.day), "report": .bool(item.isReport),
                ])
        }
        return moves.map(\.move)
    }

    private func after(_ days: [DecidedDay]) -> [DecidedDay] {
        let others = days.filter { $0.day != decision.day }
        guard case .decided(let day) = decision else { return others }
        return (others + [day]).sorted { $0.day < $1.day }
    }

    /// What no calendar can be made of. Throws `.invalid` at its field.
    private func check(_ act: Act) throws(OfficeError) {
        guard case .decided(let day) = decision else { return }
        guard !day.title.isEmpty, day.title.unicodeScalars.count <= 200 else {
            throw OfficeError(.invalid, "Nhập tên của ngày, không quá 200 ký tự.", field: "title")
        }
        guard !day.source.isEmpty, day.source.unicodeScalars.count <= 300 else {
            throw OfficeError(.invalid, "Nhập văn bản quyết định, không quá 300 ký tự.", field: "source")
        }
        let law = act.rules.calendar.law
        let isRest = law.weeklyRest.contains(day.day.weekday)
        switch day.kind {
        case .swappedWork:
            guard isRest else {
                throw OfficeError(
                    .invalid,
                    "Ngày làm bù phải rơi vào ngày nghỉ hằng tuần; \(day.day.written) là \(day.day.weekdayName).",
                    field: "day")
            }
            guard let place = day.inPlaceOf, place != day.day else {
                throw OfficeError(.invalid, "Nhập ngày được nghỉ thay cho ngày làm bù này.", field: "inPlaceOf")
            }
        case .swappedOff, .compensatory:
            guard !isRest else {
                throw OfficeError(
                    .invalid, "\(day.day.written) là \(day.day.weekdayName), đã là ngày nghỉ hằng tuần.", field: "day")
            }
        case .holiday:
            guard let key = day.holiday, law.holidays.contains(where: { $0.key == key }) else {
                throw OfficeError(.invalid, "Chọn ngày lễ mà ngày này thuộc về.", field: "holiday")
            }
        }
    }
}

/// What a move sets.
private struct MovedDue {
    enum Due {
        case deadline(Deadline)
        case report(CalendarDay)
    }

    let move: DecideDay.Move
    let due: Due

    var isReport: Bool { if case .report = due { true } else { false } }

    /// What is owed in a case that moves.
    static func steps(_ moved: MovedCase) -> [MovedDue] {
        moved.debts.map { debt in
            MovedDue(
                move: DecideDay.Move(
                    obligation: debt.obligation, content: debt.content, old: debt.old.due, new: debt.new.due),
                due: .deadline(debt.new))
        }
    }
}

extension Act {
    /// The open deadlines and reports that the new clock counts otherwise.
    fileprivate func moves(from old: Clock, to new: Clock) throws -> [MovedDue] {
        let deadlines = try CountedDeadlineStore.open(tx, for: actor).compactMap { item -> MovedDue? in
            let deadline = item.deadline.counted(by: new, suspended: item.suspensions)
            guard deadline != item.deadline else { return nil }
            return MovedDue(
                move: DecideDay.Move(
                    obligation: item.obligation, content: item.content ?? Self.unseen, old: item.deadline.due,
                    new: deadline.due), due: .deadline(deadline))
        }
        let reports = try CountedReportStore.open(tx, for: actor).compactMap { item -> MovedDue? in
            guard let due = new.report(item.rhythm, dueOn: item.due, by: old), due != item.due else { return nil }
            return MovedDue(
                move: DecideDay.Move(
                    obligation: item.obligation, content: item.content ?? Self.unseen, old: item.due, new: due),
                due: .report(due))
        }
        return deadlines + reports
    }

    private static let unseen = "nhiệm vụ hạn chế người xem"
}

public import Office
import Storage
public import WorkTime

/// The leaders' reception days of a month, and whether there are as many as the law asks for: one statement.
public struct ReceptionDaysQuestion: Question {
    public struct Answer: Sendable {
        /// The first day of the month.
        public let month: CalendarDay
        public let days: [ReceptionDay]
        /// How many the head of the office must hold in a month.
        public let asked: Int
        public let mayKeep: Bool
        public let today: CalendarDay
    }

    /// Any day of the month; nil for this one.
    public let month: CalendarDay?

    public init(_ month: CalendarDay?) { self.month = month }

    public func answer(_ look: View) throws -> Answer {
        let day = month ?? look.today
        let first = CalendarDay(year: day.year, month: day.month, day: 1) ?? day
        let next = first.adding(days: 32)
        let end = (CalendarDay(year: next.year, month: next.month, day: 1) ?? next).adding(days: -1)
        return Answer(
            month: first, days: try ReceptionDayStore.days(look.tx, from: first, to: end),
            asked: look.rules.petitions.leaderDays, mayKeep: look.actor.receivesCitizens, today: look.today)
    }
}

/// Lays down a day on which a leader receives citizens, by whoever receives citizens. Journal: `reception_day.set`.
public struct SetReceptionDay: Command {
    public let day: CalendarDay
    public let leader: Key<Person>
    public let place: String

    public init(_ day: CalendarDay, leader: Key<Person>, place: String) {
        self.day = day
        self.leader = leader
        self.place = place
    }

    public func run(_ act: Act) throws -> Key<ReceptionDay> {
        try act.actor.mustReceiveCitizens()
        let place = try EnteredText.required(place, "Địa điểm", field: "place")
        guard day >= act.today else { throw OfficeError(.invalid, "Ngày tiếp đã qua.", field: "day") }
        guard try act.clock().calendar.isWorking(day) else {
            throw OfficeError(.invalid, "Ngày \(day.written) là ngày nghỉ.", field: "day")
        }
        guard let found = try PersonStore.find(act.tx, leader), found.validTo == nil else {
            throw OfficeError(.invalid, "Chọn một người đang công tác.", field: "leader")
        }
        guard try !ReceptionDayStore.exists(act.tx, day, leader: leader) else {
            throw OfficeError(.conflict, "Ngày này đã có trong lịch tiếp công dân của người ấy.", field: "day")
        }
        let id = try ReceptionDayStore.insert(act.tx, day, leader: leader, place: place, by: act.actor.person)
        try act.record(
            .receptionDaySet, on: .receptionDay, id.value,
            ["day": JournalValue(day), "leader": JournalValue(leader)])
        return id
    }
}

/// Takes such a day away again, as long as it is not over. Journal: `reception_day.dropped`.
public struct DropReceptionDay: Command {
    public let id: Key<ReceptionDay>

    public init(_ id: Key<ReceptionDay>) { self.id = id }

    public func run(_ act: Act) throws {
        try act.actor.mustReceiveCitizens()
        try ReceptionDayStore.hold(act.tx, id)
        guard let found = try ReceptionDayStore.find(act.tx, id) else {
            throw OfficeError(.notFound, "Không có ngày tiếp công dân này.")
        }
        guard found.day >= act.today, found.visits == 0, found.registered == 0 else {
            throw OfficeError(.conflict, "Ngày tiếp đã qua, đã có lượt tiếp hoặc người đăng ký, không bỏ được.")
        }
        _ = try ReceptionDayStore.drop(act.tx, id)
        try act.record(
            .receptionDayDropped, on: .receptionDay, id.value,
            ["day": JournalValue(found.day), "leader": JournalValue(Key<Person>(found.leader.key.value))])
    }
}

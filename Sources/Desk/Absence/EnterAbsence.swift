public import Office
import Storage
public import WorkTime

/// Says that a person is away, and who acts meanwhile on what waits for him or her. By the person, whoever answers for
/// the person's unit, a leader, or an administrator. Journal: `absence.entered`.
///
/// Refuses a second absence for the same days, and a substitute who is away then (`.conflict`).
public struct EnterAbsence: Command {
    public struct Outcome: Sendable, Equatable {
        public let absence: Key<Absence>
        /// Those for whom the person was to act in these days, and who need somebody else now.
        public let leftAlone: [String]
    }

    public var person: Key<Person>
    public var substitute: Key<Person>?
    public var reason: Absence.Reason
    public var from: CalendarDay
    /// The last day away.
    public var to: CalendarDay

    public init(
        person: Key<Person>, substitute: Key<Person>?, reason: Absence.Reason, from: CalendarDay, to: CalendarDay
    ) {
        self.person = person
        self.substitute = substitute
        self.reason = reason
        self.from = from
        self.to = to
    }

    public func run(_ act: Act) throws -> Outcome {
        try act.mustKeepAbsences(of: person)
        guard from <= to else { throw OfficeError(.invalid, "Ngày cuối cùng trước ngày bắt đầu.", field: "to") }
        guard to >= act.today else {
            throw OfficeError(.invalid, "Những ngày này đã qua, không cần ghi nhận nữa.", field: "to")
        }
        guard to <= act.today.adding(days: 731) else {
            throw OfficeError(.invalid, "Ngày cuối cùng quá xa: tối đa hai năm tới.", field: "to")
        }
        guard try PersonStore.find(act.tx, person)?.validTo == nil else { throw OfficeError.noSuchPerson }
        if let other = try AbsenceStore.overlapping(act.tx, of: person, from: from, to: to).first {
            throw OfficeError(
                .conflict,
                "Đã ghi nhận vắng mặt từ \(other.validFrom.written) đến \(other.validTo.written). Hãy kết thúc hoặc bỏ lần đó trước.",
                field: "from")
        }
        if let substitute { try mustBeThere(substitute, act) }
        let absence = try AbsenceStore.insert(
            act.tx, person: person, substitute: substitute, reason: reason, from: from, to: to, by: act.actor.person)
        try act.record(
            .absenceEntered, on: .person, person.value,
            [
                "absence": .init(absence), "substitute": .init(substitute), "from": .init(from), "to": .init(to),
                "reason": .text(reason.rawValue),
            ])
        if let substitute {
            try act.inform(
                [substitute], .assigned, about: nil,
                words:
                    "Làm thay \(try PersonStore.find(act.tx, person)?.person.fullName ?? "") từ ngày \(from.written) đến hết ngày \(to.written)."
            )
        }
        act.notify(Notice(topic: "worklist", parties: [Key(person)] + (substitute.map { [Key($0)] } ?? [])))
        let alone = try AbsenceStore.standingIn(act.tx, person, from: from, to: to)
        return Outcome(absence: absence, leftAlone: alone.map(\.person.name))
    }

    private func mustBeThere(_ substitute: Key<Person>, _ act: Act) throws {
        guard substitute != person else {
            throw OfficeError(.invalid, "Người làm thay phải là người khác.", field: "substitute")
        }
        let day = max(from, act.today)
        guard let posts = try PostStore.held(act.tx, by: [substitute], on: day)[substitute], !posts.isEmpty else {
            throw OfficeError(
                .invalid, "Người làm thay phải đang giữ chức danh ở cơ quan trong những ngày đó.", field: "substitute")
        }
        if let other = try AbsenceStore.overlapping(act.tx, of: substitute, from: from, to: to).first {
            throw OfficeError(
                .conflict,
                "\(other.person.name) cũng vắng mặt từ \(other.validFrom.written) đến \(other.validTo.written). Hãy chọn người khác làm thay.",
                field: "substitute")
        }
    }
}

extension Act {
    /// Throws `.forbidden` for whoever has nothing to do with the person's absences.
    func mustKeepAbsences(of person: Key<Person>) throws {
        if actor.person == person || actor.has(.administrator) || actor.isLeader { return }
        for standing in actor.standings where standing.rank.answersForUnit {
            if try OfficerStore.works(tx, person, in: standing.unit, on: today) { return }
        }
        throw OfficeError(
            .forbidden, "Chỉ chính người đó, người đứng đầu đơn vị, lãnh đạo hoặc quản trị mới ghi nhận vắng mặt.")
    }
}

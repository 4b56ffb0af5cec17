public import Office
import Storage
public import WorkTime

/// Ends an absence early, or takes back one that has not begun. By whoever may enter it. Journal: `absence.ended`.
public struct EndAbsence: Command {
    public let absence: Key<Absence>
    /// The last day away; nil means yesterday: the person is back.
    public let on: CalendarDay?
    public let version: Int64

    public init(_ absence: Key<Absence>, on: CalendarDay? = nil, version: Int64) {
        self.absence = absence
        self.on = on
        self.version = version
    }

    public func run(_ act: Act) throws {
        guard let found = try AbsenceStore.find(act.tx, absence) else {
            throw OfficeError(.notFound, "Không có lần vắng mặt này.")
        }
        let person = Key<Person>(found.person.key.value)
        try act.mustKeepAbsences(of: person)
        let day = on ?? act.today.adding(days: -1)
        guard day < found.validTo, found.validTo >= act.today else {
            throw OfficeError(.conflict, "Lần vắng mặt này đã kết thúc.")
        }
        try AbsenceStore.end(act.tx, absence, on: day, version: found.version == version ? version : -1)
        try act.record(
            .absenceEnded, on: .person, person.value, ["absence": .init(absence), "on": .init(day)])
        act.notify(
            Notice(topic: "worklist", parties: [found.person.key] + (found.substitute.map { [$0.key] } ?? [])))
    }
}

public import Office
import Storage
public import WorkTime

/// Keeps the next number of a book for a paper that is still to come. Clerks; journal: `register.number_reserved`.
///
/// With a day before today the number is put in between: the last number of that day gets a letter («12a»), as far back as the
/// office's rules allow. Incoming papers have no number before they are here.
public struct ReserveNumber: Command {
    public let register: Key<Register>
    /// The kind of paper, for a book that counts by kinds.
    public let kind: String?
    public let reason: String
    /// Nil means today, and the next number.
    public let day: CalendarDay?

    /// A hash over the form that it came in: sent again, the form keeps no second number.
    public let mark: String?

    public init(
        in register: Key<Register>, kind: String? = nil, reason: String, day: CalendarDay? = nil, mark: String? = nil
    ) {
        self.mark = mark
        self.register = register
        self.kind = kind
        self.reason = reason
        self.day = day
    }

    public func run(_ act: Act) throws -> RegisterNumber {
        try act.actor.mustKeepRegisters()
        let book = try act.openRegister(register)
        guard book.direction != .incoming else {
            throw OfficeError(.invalid, "Số đến chỉ cấp khi văn bản đã đến, không giữ trước được.", field: "register")
        }
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 500)
        let kind = try act.series(of: book, kind: kind)
        let entry = try act.once(mark) { try keep(kind, reason, act) }
        return try RegisterPageStore.find(act.tx, entry, for: act.actor).number
    }

    private func keep(_ kind: String, _ reason: String, _ act: Act) throws -> Key<RegisterEntry> {
        var line = RegisterEntryStore.New(.reserved, on: day ?? act.today)
        line.reason = reason
        let taken = try take(kind, line.day, act)
        let entry = try RegisterEntryStore.insert(
            act.tx, series: taken.series, taken.number, line, by: act.actor.person)
        try act.record(
            .numberReserved, on: .register, register.value,
            [
                "year": .init(line.day.year), "kind": .text(kind), "number": .text(taken.number.description),
                "day": .init(line.day), "reason": .digest(of: reason),
            ])
        return entry
    }

    private func take(_ kind: String, _ day: CalendarDay, _ act: Act) throws -> Act.TakenNumber {
        day == act.today
            ? try act.takeNumber(of: register, kind: kind, on: day, as: .reserved)
            : try act.insertNumber(of: register, kind: kind, on: day, as: .reserved)
    }
}

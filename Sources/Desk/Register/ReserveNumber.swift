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
        let (series, number) = try take(kind, line.day, act)
        let entry = try RegisterEntryStore.insert(act.tx, series: series, number, line, by: act.actor.person)
        try act.record(
            .numberReserved, on: .register, register.value,
            [
                "year": .init(line.day.year), "kind": .text(kind), "number": .text(number.description),
                "day": .init(line.day), "reason": .digest(of: reason),
            ])
        return entry
    }

    private func take(_ kind: String, _ day: CalendarDay, _ act: Act) throws -> (Int64, RegisterNumber) {
        if day == act.today {
            let taken = try RegisterSeriesStore.take(act.tx, register, year: day.year, kind: kind, as: .reserved)
            return (taken.series, RegisterNumber(taken.number))
        }
        let within = act.rules.register.insertWithin
        guard day < act.today, day >= act.today.adding(days: -within) else {
            throw OfficeError(
                .invalid,
                within == 0
                    ? "Quy chế của cơ quan không cho chèn số của ngày đã qua."
                    : "Chỉ chèn được số của một ngày đã qua, lùi lại không quá \(within) ngày.", field: "day")
        }
        // Counting first makes others who put a number in between wait, so that no letter is given twice.
        guard let series = try RegisterSeriesStore.find(act.tx, register, year: day.year, kind: kind) else {
            throw Self.nothingBefore
        }
        try RegisterSeriesStore.count(act.tx, series: series, reserved: 1)
        guard let last = try RegisterEntryStore.last(act.tx, series: series, by: day) else { throw Self.nothingBefore }
        guard let number = RegisterNumber(last.number).inserted(after: last.letters) else {
            throw OfficeError(.conflict, "Sau số này đã chèn hết các chữ cái.", field: "day")
        }
        return (series, number)
    }

    private static let nothingBefore = OfficeError(
        .conflict, "Đến ngày đó sổ chưa có số nào để chèn sau.", field: "day")
}

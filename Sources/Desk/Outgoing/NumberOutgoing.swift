public import Office
import Storage
public import WorkTime

/// Gives a signed paper its number and its day in a book of its issuer, in one transaction; the line is kept until the paper is
/// sent. By clerks; journal: `outgoing.numbered`, and `register.number_reserved` where the number is a new one.
///
/// The order of numbers is the order of their days: a paper of an earlier day is put in between («12a») where numbers of later
/// days are given, and a number that was kept takes only a day between those of its neighbours. From when and for what it was kept
/// stays in the note of its line.
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 15.
public struct NumberOutgoing: Command {
    public enum Source: Sendable, Equatable {
        /// The next number of the book, or one that is put in between.
        case next(Key<Register>)
        /// A number that was kept or put in between before.
        case kept(Key<RegisterEntry>)
    }

    public let id: Key<Outgoing>
    public let version: Int64
    public let source: Source
    /// From the day of the signature to today. Nil means today; of a kept number the day that it is kept for, or that of the
    /// signature where that is later.
    public let day: CalendarDay?

    public init(_ id: Key<Outgoing>, version: Int64, in register: Key<Register>, day: CalendarDay? = nil) {
        self.init(id, version: version, from: .next(register), day: day)
    }

    public init(_ id: Key<Outgoing>, version: Int64, from source: Source, day: CalendarDay? = nil) {
        self.id = id
        self.version = version
        self.source = source
        self.day = day
    }

    /// A line of a book that the paper holds from now on.
    private struct Held {
        let entry: Key<RegisterEntry>
        let register: Key<Register>
        let number: RegisterNumber
        let day: CalendarDay
        /// The day that the number was kept for; nil of a new one.
        var keptFor: CalendarDay?
    }

    public func run(_ act: Act) throws -> RegisterNumber {
        let paper = try act.outgoing(id, version: version, for: .number)
        let held: Held
        switch source {
        case .next(let register): held = try take(of: register, for: paper, act)
        case .kept(let entry): held = try hold(entry, for: paper, act)
        }
        var record: [String: JournalValue] = [
            "register": .init(held.register), "number": .text(held.number.description), "day": .init(held.day),
        ]
        if let day = held.keptFor { record["kept"] = .init(day) }
        try act.move(
            paper, to: .numbered, as: .number,
            and: ", entry_id = \(held.entry), number = \(held.number.description), issued_on = \(held.day)", record)
        return held.number
    }

    // MARK: - A new number

    private func take(of register: Key<Register>, for paper: OutgoingPaper, _ act: Act) throws -> Held {
        let book = try fitting(register, paper, act)
        let day = day ?? act.today
        guard let signedOn = try OutgoingStepStore.signature(act.tx, of: id)?.signedOn,
            (signedOn...max(act.today, signedOn)).contains(day)
        else {
            throw OfficeError(.invalid, "Ngày ban hành phải từ ngày ký đến hôm nay.", field: "day")
        }
        let kind = try act.series(of: book, kind: paper.kind)
        let taken = try act.takeNumber(of: register, kind: kind, on: day, as: .reserved)
        var line = RegisterEntryStore.New(.reserved, on: day)
        line.reason = waiting
        let entry = try RegisterEntryStore.insert(
            act.tx, series: taken.series, taken.number, line, by: act.actor.person)
        try act.record(
            .numberReserved, on: .register, register.value,
            [
                "year": .init(day.year), "kind": .text(kind), "number": .text(taken.number.description),
                "outgoing": .init(id),
            ])
        return Held(entry: entry, register: register, number: taken.number, day: day)
    }

    // MARK: - A kept number

    private func hold(_ entry: Key<RegisterEntry>, for paper: OutgoingPaper, _ act: Act) throws -> Held {
        let standing = try RegisterEntryStore.standing(act.tx, entry)
        let book = try fitting(standing.register, paper, act)
        // From here on nobody else gives the number away, and no number beside it is given another day.
        try RegisterSeriesStore.count(act.tx, series: standing.series)
        let line = try RegisterPageStore.find(act.tx, entry, for: act.actor)
        guard line.state == .reserved else {
            throw OfficeError(.conflict, "Số này không còn được giữ. Hãy chọn số khác.", field: "entry")
        }
        try act.requireNotHeld(entry)
        guard try act.series(of: book, kind: paper.kind) == line.kind else {
            throw OfficeError(.invalid, "Số này giữ cho loại văn bản khác.", field: "entry")
        }
        let day = try fittingDay(of: line, in: standing.series, act)
        try RegisterEntryStore.hold(
            act.tx, entry, on: day, reason: waiting,
            note: "Số giữ từ ngày \(line.day.written): \(line.reason ?? "")")
        return Held(
            entry: entry, register: standing.register, number: line.number, day: day, keptFor: line.day)
    }

    /// A day of the paper under which the number stands in its order.
    private func fittingDay(of line: RegisterEntry, in series: Int64, _ act: Act) throws -> CalendarDay {
        guard let signedOn = try OutgoingStepStore.signature(act.tx, of: id)?.signedOn else { throw OfficeError.stale }
        let beside = try RegisterEntryStore.daysBeside(act.tx, series: series, line.number)
        let first = max(signedOn, beside.before ?? signedOn)
        let last = min(act.today, beside.after ?? act.today)
        guard first <= last, first.year == line.year else {
            throw OfficeError(
                .conflict,
                "Số \(line.number) không dùng được cho văn bản ký ngày \(signedOn.written): số sau nó đã ghi ngày trước đó, hoặc là số của năm khác. Hãy lấy số tiếp theo của sổ.",
                field: "entry")
        }
        let day = day ?? max(first, line.day)
        guard (first...last).contains(day), day.year == line.year else {
            throw OfficeError(
                .invalid,
                "Số \(line.number) chỉ nhận ngày ban hành từ \(first.written) đến \(last.written), để số theo đúng thứ tự ngày.",
                field: "day")
        }
        return day
    }

    // MARK: - Both

    private var waiting: String { "Văn bản đi đã ký, chờ phát hành (mã \(id))." }

    /// The book, when it takes the paper. Throws `.invalid` at `register`.
    private func fitting(_ register: Key<Register>, _ paper: OutgoingPaper, _ act: Act) throws -> Register {
        let book = try act.openRegister(register)
        guard book.direction == .outgoing else {
            throw OfficeError(.invalid, "Chọn một sổ văn bản đi.", field: "register")
        }
        guard book.isSecret == (paper.secrecy != .none) else {
            throw OfficeError(
                .invalid,
                book.isSecret ? "Sổ này chỉ dành cho văn bản mật." : "Văn bản mật phải lấy số ở sổ văn bản mật đi.",
                field: "register")
        }
        guard book.issuer == paper.issuer.agency else {
            throw OfficeError(
                .invalid,
                paper.issuer.agency == .committee
                    ? "«\(book.name)» là sổ văn bản đi của Văn phòng; văn bản của Ủy ban nhân dân phải lấy số ở sổ của Ủy ban nhân dân."
                    : "«\(book.name)» là sổ văn bản đi của Ủy ban nhân dân; văn bản của Văn phòng phải lấy số ở sổ của Văn phòng.",
                field: "register")
        }
        return book
    }
}

public import Office
import Storage
public import WorkTime

/// Gives a signed paper the next number of a book of its issuer, and its day, in one transaction; the line is kept until the paper is
/// sent. By clerks; journal: `outgoing.numbered`, `register.number_reserved`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 15.
public struct NumberOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let register: Key<Register>
    /// From the day of the signature to today; nil means today.
    public let day: CalendarDay?

    public init(_ id: Key<Outgoing>, version: Int64, in register: Key<Register>, day: CalendarDay? = nil) {
        self.id = id
        self.version = version
        self.register = register
        self.day = day
    }

    public func run(_ act: Act) throws -> RegisterNumber {
        let paper = try act.outgoing(id, version: version, for: .number)
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
        let day = day ?? act.today
        guard let signature = try OutgoingStepStore.signature(act.tx, of: id),
            (signature.signedOn...max(act.today, signature.signedOn)).contains(day)
        else {
            throw OfficeError(.invalid, "Ngày ban hành phải từ ngày ký đến hôm nay.", field: "day")
        }
        let kind = try act.series(of: book, kind: paper.kind)
        let taken = try RegisterSeriesStore.take(act.tx, register, year: day.year, kind: kind, as: .reserved)
        let number = RegisterNumber(taken.number)
        var line = RegisterEntryStore.New(.reserved, on: day)
        line.reason = "Văn bản đi đã ký, chờ phát hành (mã \(id))."
        let entry = try RegisterEntryStore.insert(
            act.tx, series: taken.series, number, line, by: act.actor.person)
        try act.record(
            .numberReserved, on: .register, register.value,
            ["year": .init(day.year), "kind": .text(kind), "number": .text(number.description), "outgoing": .init(id)])
        try act.move(
            paper, to: .numbered, as: .number,
            and: ", entry_id = \(entry), number = \(number.description), issued_on = \(day)",
            ["register": .init(register), "number": .text(number.description), "day": .init(day)])
        return number
    }
}

public import Office
import Storage
public import WorkTime

/// Enters a paper in a book, with the next number of the year. Clerks; journal: `register.paper_entered`.
///
/// An outgoing or internal paper of an earlier day gets a number that is put in between, where numbers of later days are given.
/// An incoming paper that is here already by another channel is not entered twice: the outcome names the line, and
/// `JoinCopy` or `despiteTwin` decides. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 15, 16 and 22.
public struct EnterPaper: Command {
    public enum Outcome: Sendable, Equatable {
        case entered(Key<RegisterEntry>, RegisterNumber)
        case twin(Key<RegisterEntry>)
    }

    public let document: Key<Document>
    public let register: Key<Register>
    /// Ngày đến of an incoming paper, the day of an outgoing one. Nil means today.
    public var day: CalendarDay?
    public var receiver: Key<Party>?
    public var channel: RegisterEntry.Channel?
    public var copies: Int?
    public var note: String?
    public var despiteTwin = false
    /// The case file that it goes into at once.
    public var caseFile: Key<CaseFile>?

    public init(_ document: Key<Document>, in register: Key<Register>) {
        self.document = document
        self.register = register
    }

    public func run(_ act: Act) throws -> Outcome {
        try act.actor.mustKeepRegisters()
        let paper = try DocumentItemStore.lockedDetails(act.tx, document, for: act.actor)
        let book = try act.openRegister(register)
        try act.checkBook(book, takes: paper)
        let day = try checkedDay(act)
        let note = try EnteredText.optional(note, "Ghi chú", field: "note", upTo: 500)
        if book.direction == .incoming, !despiteTwin,
            let twin = try RegisterEntryStore.twin(act.tx, of: document)
        {
            return .twin(twin)
        }
        var line = RegisterEntryStore.New(.used, on: day)
        line.document = document
        line.receiver = receiver
        line.passedOn = receiver == nil ? nil : act.today
        line.channel = book.direction == .incoming ? channel ?? .system : nil
        line.copies = book.direction == .incoming ? nil : copies
        line.note = note
        let kind = try act.series(of: book, kind: paper.item.label.kind)
        // Before the number is taken: from then until the commit others wait for theirs.
        try UnfiledPaperStore.add(
            act.tx, document, since: day, receiver: receiver, enteredBy: act.actor.person)
        try UnenteredPaperStore.remove(act.tx, document)
        line.isNoted = true
        let (series, number) = try take(of: book, kind, on: day, act)
        let id = try RegisterEntryStore.insert(act.tx, series: series, number, line, by: act.actor.person)
        try act.record(
            .paperEntered, on: .document, document.value,
            ["register": .init(register), "year": .init(day.year), "number": .text(number.description)])
        if let caseFile { _ = try FilePapers([document], in: caseFile).run(act) }
        if book.direction == .incoming, let receiver { try act.tell(receiver, of: document, under: id) }
        return .entered(id, number)
    }

    /// An incoming paper that is entered late keeps the day of its arrival and gets the next number all the same (Điều 22).
    private func take(
        of book: Register, _ kind: String, on day: CalendarDay, _ act: Act
    ) throws -> (series: Int64, number: RegisterNumber) {
        guard book.direction == .incoming else {
            let taken = try act.takeNumber(of: register, kind: kind, on: day, as: .used)
            return (taken.series, taken.number)
        }
        let taken = try RegisterSeriesStore.take(act.tx, register, year: day.year, kind: kind, as: .used)
        return (taken.series, RegisterNumber(taken.number))
    }

    private func checkedDay(_ act: Act) throws -> CalendarDay {
        let day = day ?? act.today
        let within = act.rules.register.enterWithin
        guard day <= act.today, day >= act.today.adding(days: -within) else {
            throw OfficeError(
                .invalid, "Ngày vào sổ không được sau hôm nay, cũng không trước hôm nay quá \(within) ngày.",
                field: "day")
        }
        if let copies, !(1...100_000).contains(copies) {
            throw OfficeError(.invalid, "Số lượng bản phải từ 1 đến 100.000.", field: "copies")
        }
        if let receiver { try act.requireParty(receiver, field: "receiver") }
        return day
    }
}

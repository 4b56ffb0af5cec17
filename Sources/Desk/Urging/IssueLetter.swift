public import Office
import Storage
public import WorkTime

/// Records that a letter was signed and issued, and that each task in it that still waits was urged by it: by a clerk. It gets the
/// next number of a book of outgoing papers and stands in the ledger; where the office keeps no such book yet, its number is
/// typed, and is given once a year and symbol (Nghị định 30/2020/NĐ-CP, Điều 15). Writes `letter.issued`,
/// `register.paper_entered`, and `obligation.urged` for each task.
public struct IssueLetter: Command {
    public let letter: Key<UrgingLetterItem>
    public let version: Int64
    /// Nil where a book gives it.
    public let number: String?
    public let register: Key<Register>?
    public let issuedOn: CalendarDay

    public init(
        _ letter: Key<UrgingLetterItem>, version: Int64, number: String? = nil, in register: Key<Register>? = nil,
        issuedOn: CalendarDay
    ) {
        self.letter = letter
        self.version = version
        self.number = number
        self.register = register
        self.issuedOn = issuedOn
    }

    public func run(_ act: Act) throws {
        let item = try act.letter(letter, version: version, for: .issue)
        let first = item.signature?.signedOn ?? OfficeTime.day(of: item.draftedAt)
        guard issuedOn <= act.today, issuedOn >= first else {
            throw OfficeError(.invalid, "Ngày ban hành phải từ ngày ký đến hôm nay.", field: "issuedOn")
        }
        let tasks = try UrgingLetterStore.tasks(act.tx, of: letter)
        guard try UrgingLetterStore.restricted(act.tx, among: tasks.map(\.obligation)).isEmpty else {
            throw OfficeError(
                .conflict,
                "Trong công văn có nhiệm vụ vừa chuyển sang hạn chế người xem; đề nghị lãnh đạo trả lại để soạn lại.")
        }
        let settled = try LateTasks.settled(act.tx, tasks, of: item)
        guard settled.count < tasks.count else {
            throw OfficeError(
                .conflict, "Mọi nhiệm vụ trong công văn đã có kết quả hoặc đã thay đổi; đề nghị lãnh đạo trả lại.")
        }
        let symbol = act.rules.letters.symbol
        let (number, document) = try numbered(item, symbol, act)
        try UrgingLetterStore.change(
            act.tx, letter, version: version,
            """
            state = 'issued', number = \(number), symbol = \(symbol), issued_on = \(issuedOn),
            issued_year = \(issuedOn.year), document_id = \(document)
            """)
        try act.record(
            .letterIssued, on: .letter, letter.value,
            [
                "party": JournalValue(item.party.key), "number": .text(number), "day": JournalValue(issuedOn),
                "document": JournalValue(document),
            ])
        try urge(tasks.filter { !settled.contains($0.obligation) }, item, number, act)
    }

    private func urge(
        _ tasks: [UrgingLetterTask], _ item: UrgingLetterItem, _ number: String, _ act: Act
    ) throws {
        let records = tasks.map { task in
            UrgingRecordStore.NewRecord(
                obligation: task.obligation,
                mark: UrgingMark(code: UrgingItem.byLetter + letter.description, due: task.due),
                audience: [.head, .leader], person: act.actor.person, note: number)
        }
        let written = try UrgingRecordStore.insert(act.tx, records)
        try act.recordUrging(records.filter { written.contains($0.key) })
        try act.inform(
            records.map { record in
                NewNotice(
                    .urged, to: [item.party.key], about: .obligation(record.obligation),
                    words: "Công văn đôn đốc số \(number) ngày \(issuedOn.written)")
            })
    }

    // MARK: - Its number

    private func numbered(
        _ item: UrgingLetterItem, _ symbol: String, _ act: Act
    ) throws -> (number: String, document: Key<Document>?) {
        if let register { return try entered(item, in: register, symbol, act) }
        guard try RegisterStore.takingLetters(act.tx, on: act.today).isEmpty else {
            throw OfficeError(.invalid, "Chưa chọn «Lấy số ở sổ».", field: "register")
        }
        let number = try LetterNumber.checked(number ?? "", symbol: symbol)
        try requireFree(number, symbol, act)
        return (number, nil)
    }

    /// A number that was typed for a letter before the book was opened is not given again.
    private func requireFree(_ number: String, _ symbol: String, _ act: Act, field: String = "number") throws {
        guard
            try UrgingLetterStore.isTaken(act.tx, number: number, symbol: symbol, year: issuedOn.year, beside: letter)
        else { return }
        let way = field == "register" ? " Hãy giữ rồi hủy số này trong sổ, ghi lý do, rồi phát hành lại." : ""
        throw OfficeError(
            .invalid, "Số \(number)/\(symbol) đã dùng cho công văn khác trong năm \(issuedOn.year).\(way)",
            field: field)
    }

    private func entered(
        _ item: UrgingLetterItem, in register: Key<Register>, _ symbol: String, _ act: Act
    ) throws -> (number: String, document: Key<Document>?) {
        let book = try act.openRegister(register)
        guard book.issuer == .office, !book.isSecret else {
            throw OfficeError(.invalid, "Chọn một sổ văn bản đi của Văn phòng.", field: "register")
        }
        let kind = try act.series(of: book, kind: PaperKind.letter)
        let taken = try taken(in: register, kind, act)
        let number = taken.number
        try requireFree(number.description, symbol, act, field: "register")
        let header = CheckedHeader(
            direction: .outgoing, kind: PaperKind.letter, number: "\(number)/\(symbol)", issuedOn: issuedOn,
            issuer: try UnitStore.officeItem(act.tx)?.unit.name ?? act.rules.letters.issuer,
            title: "đôn đốc thực hiện nhiệm vụ quá hạn, gửi \(item.party.name)", signer: item.signature?.name,
            urgency: .none)
        let document = try DocumentStore.insert(
            act.tx, NewDocument(header: header, secrecy: .none, state: .confirmed, visibility: .office, file: nil),
            by: act.actor.person)
        try act.index(document, header)
        var line = RegisterEntryStore.New(.used, on: issuedOn)
        line.document = document
        line.receiver = item.party.key
        _ = try RegisterEntryStore.insert(act.tx, series: taken.series, number, line, by: act.actor.person)
        try act.record(
            .paperEntered, on: .document, document.value,
            [
                "register": .init(register), "year": .init(issuedOn.year), "number": .text(number.description),
                "letter": .init(letter),
            ])
        return (number.description, document)
    }
}

extension IssueLetter {
    /// A letter of an earlier day than the last number is put in between, as any other paper.
    private func taken(in register: Key<Register>, _ kind: String, _ act: Act) throws -> Act.TakenNumber {
        do {
            return try act.takeNumber(of: register, kind: kind, on: issuedOn, as: .used)
        } catch let error as OfficeError where error.field == "day" {
            throw OfficeError(error.code, error.message, field: "issuedOn")
        }
    }
}

extension RegisterStore {
    /// The books from which an urging letter may take its number: of the office's papers that are not secret, open that day.
    static func takingLetters(_ tx: any Transaction, on day: CalendarDay) throws -> [Register] {
        try all(tx).filter { $0.issuer == .office && !$0.isSecret && $0.isOpen(on: day) }
    }
}

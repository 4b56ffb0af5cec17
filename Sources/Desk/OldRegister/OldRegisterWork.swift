import Office
import Storage
import Vietnamese
import WorkTime

/// An import of old books under way.
struct OldRegisterWork {
    typealias Series = OldRegisterReport.Series

    private let act: Act
    private let books: [Register]
    private let units: UnitIndex
    private(set) var report = OldRegisterReport()
    /// The rows of each series in the file's order.
    private var rows: [(series: Series, row: OldRegisterRow)] = []

    init(_ act: Act, _ list: OldRegisterList) throws {
        self.act = act
        books = try RegisterStore.all(act.tx)
        units = try UnitIndex(act)
        report.notes = list.notes
        report.places = list.lines.map(\.place)
        for line in list.lines {
            var reader = OldRegisterRowReader(line, today: act.today)
            if let row = reader.row() {
                if let series = series(of: row) { rows.append((series, row)) }
            } else {
                let words = [line[.running] ?? line[.number], line[.excerpt]].compactMap(\.self)
                    .joined(separator: " – ")
                for fault in reader.faults { refuse(line.place, words, fault.column, fault.message) }
            }
        }
    }

    mutating func enter(fileName: String, digest: String) throws {
        let grouped = Dictionary(grouping: rows, by: \.series)
        let order = grouped.keys.sorted { ($0.name, $0.year, $0.kind) < ($1.name, $1.year, $1.kind) }
        let office = try ScopeStore.office(act.tx)
        var file: Key<OldRegisterStore.Import>?
        for series in order {
            let rows = (grouped[series] ?? []).map(\.row)
            noteDoubles(rows, in: series)
            let present = try RegisterSeriesStore.find(act.tx, series.register, year: series.year, kind: series.kind)
            let lines = try present.map { try OldRegisterStore.lines(act.tx, series: $0) } ?? [:]
            let new = try fresh(rows, in: series, present: present, lines)
            if !new.isEmpty {
                let begun =
                    try file
                    ?? OldRegisterStore.begin(
                        act.tx, file: String(fileName.suffix(150)), digest: digest, by: act.actor.person)
                file = begun
                try write(new, in: series, of: begun, office: office)
            }
            noteNumbers(of: series, Set(lines.keys).union(new.map(\.number)))
        }
        report.refusals.sort { ($0.place.sheet, $0.place.row) < ($1.place.sheet, $1.place.row) }
        report.entered.sort { ($0.place.sheet, $0.place.row) < ($1.place.sheet, $1.place.row) }
    }

    private mutating func refuse(
        _ place: ImportPlace, _ words: String, _ column: OldRegisterColumn?, _ message: String
    ) {
        report.refusals.append(.init(place: place, column: column, message: message, words: words))
    }

    // MARK: - Which book

    /// The book that the row or its sheet names, or the only one of its direction; nil when the row was refused.
    private mutating func series(of row: OldRegisterRow) -> Series? {
        let fitting = books.filter { $0.direction == row.direction && $0.isSecret == (row.secrecy != .none) }
        let named = [row.book, row.place.sheet].compactMap { $0?.folded }
        let open = fitting.filter { $0.isOpen(on: act.today) }
        let book =
            named.lazy.compactMap { name in fitting.first { $0.name.folded == name } }.first
            ?? (open.count == 1 ? open.first : nil)
        guard let book, row.book == nil || named.first == book.name.folded else {
            let kinds =
                "\(row.direction == .incoming ? "văn bản đến" : "văn bản đi")\(row.secrecy == .none ? "" : " mật")"
            refuse(
                row.place, row.words, .book,
                row.book.map { "Không có sổ \(kinds) tên «\($0)». Hãy mở sổ đó trước." }
                    ?? (open.isEmpty
                        ? "Chưa mở sổ \(kinds) nào."
                        : "Có \(open.count) sổ \(kinds): ghi tên sổ vào cột «Sổ» hoặc đặt làm tên trang."))
            return nil
        }
        let kind = row.header?.kind?.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        let series = book.series(of: kind)
        guard book.numbering == .joint || !series.isEmpty else {
            refuse(row.place, row.words, .kind, "Sổ «\(book.name)» đánh số riêng từng loại: ghi tên loại văn bản.")
            return nil
        }
        return Series(register: book.id, name: book.name, year: row.year, kind: series)
    }

    // MARK: - What is new

    private mutating func fresh(
        _ rows: [OldRegisterRow], in series: Series, present: Int64?, _ lines: [RegisterNumber: OldRegisterStore.Line]
    ) throws -> [OldRegisterRow] {
        let state = try present.flatMap { try RegisterSeriesStore.state(act.tx, $0) }
        let hasOwn = try present.map { try OldRegisterStore.hasOwnLines(act.tx, series: $0) } ?? false
        var new: [OldRegisterRow] = []
        var taken: [RegisterNumber: ImportPlace] = [:]
        for row in rows {
            if let first = taken[row.number] {
                refuse(row.place, row.words, .running, "Số \(row.number) đã ghi ở dòng \(first.row) của tệp.")
                continue
            }
            taken[row.number] = row.place
            if let line = lines[row.number] {
                if row.isSame(as: line) {
                    note(row, in: series, isNew: false)
                } else {
                    refuse(
                        row.place, row.words, .running,
                        "Số \(row.number) năm \(series.year) đã có trong sổ với nội dung khác, ngày \(line.day.written)."
                    )
                }
            } else if let closed = state?.closedOn {
                refuse(row.place, row.words, .running, "Sổ năm \(series.year) đã khóa ngày \(closed.written).")
            } else if hasOwn, let next = state?.next, row.number.value >= next {
                refuse(
                    row.place, row.words, .running,
                    "Sổ năm \(series.year) đã cấp số trên hệ thống, tiếp theo là \(RegisterNumber(next)); không nhập số lớn hơn."
                )
            } else {
                new.append(row)
            }
        }
        return new
    }

    private mutating func note(_ row: OldRegisterRow, in series: Series, isNew: Bool) {
        report.entered.append(
            .init(
                place: row.place, series: series, number: row.number, day: row.day,
                paper: row.header.map { [$0.number, $0.title].compactMap(\.self).joined(separator: " – ") } ?? "số hủy",
                isNew: isNew))
    }

    // MARK: - Writing

    private mutating func write(
        _ rows: [OldRegisterRow], in series: Series, of file: Key<OldRegisterStore.Import>, office: Key<Scope>
    ) throws {
        let used = rows.count { $0.header != nil }
        let id = try OldRegisterStore.open(
            act.tx, series.register, year: series.year, kind: series.kind, last: rows.map(\.number.value).max() ?? 0,
            used: used, void: rows.count - used)
        var marks: [(entry: Key<RegisterEntry>, sheet: String, row: Int)] = []
        for row in rows {
            var line = RegisterEntryStore.New(row.header == nil ? .void : .used, on: row.day)
            line.isFromBefore = true
            if let header = row.header {
                let document = try DocumentStore.insert(
                    act.tx,
                    NewDocument(
                        header: header, secrecy: row.secrecy, state: .confirmed,
                        visibility: row.secrecy == .none ? .office : .participants, file: nil, isEntered: true),
                    by: act.actor.person)
                if row.secrecy == .none {
                    try SearchIndex.put(
                        .paper(document, header, scope: office.value, at: act.now, text: ""), in: act.tx)
                }
                line.document = document
            } else {
                line.reason = row.note ?? "Số hủy trong sổ cũ"
            }
            let receiver = row.receiver.flatMap { units.unit($0) }
            line.receiver = receiver.map { Key<Party>($0) }
            line.passedOn = row.passedOn
            line.copies = row.copies
            line.note = Self.note(row, isKnown: receiver != nil)
            let entry = try RegisterEntryStore.insert(act.tx, series: id, row.number, line, by: act.actor.person)
            marks.append((entry, row.place.sheet, row.place.row))
            note(row, in: series, isNew: true)
        }
        try OldRegisterStore.mark(act.tx, marks, of: file)
        try act.record(
            .registerImported, on: .register, series.register.value,
            [
                "import": .init(file), "year": .init(series.year), "kind": .text(series.kind),
                "lines": .init(rows.count), "last": .init(rows.map(\.number.value).max() ?? 0),
            ])
    }

    /// A receiver whom the office does not know stays in words.
    private static func note(_ row: OldRegisterRow, isKnown: Bool) -> String? {
        let receiver = isKnown ? nil : row.receiver.map { "Nơi nhận: \($0)" }
        let words = [row.header == nil ? nil : row.note, receiver].compactMap(\.self).joined(separator: "; ")
        return words.isEmpty ? nil : String(words.prefix(1_000))
    }

    // MARK: - Numbers

    private mutating func noteNumbers(of series: Series, _ numbers: Set<RegisterNumber>) {
        let values = Set(numbers.map(\.value)).sorted()
        guard let first = values.first, let last = values.last else { return }
        var gaps: [ClosedRange<Int>] = []
        var expected = 1
        for value in values {
            if value > expected { gaps.append(expected...(value - 1)) }
            expected = value + 1
        }
        report.numbers.append(.init(series: series, first: first, last: last, count: numbers.count, gaps: gaps))
    }

    private mutating func noteDoubles(_ rows: [OldRegisterRow], in series: Series) {
        func note(_ groups: [String: [OldRegisterRow]], isPaper: Bool) {
            for (name, rows) in groups.sorted(by: { $0.value[0].place.row < $1.value[0].place.row })
            where rows.count > 1 {
                report.doubles.append(
                    .init(
                        series: series, name: isPaper ? rows[0].paperName : name, isPaper: isPaper,
                        places: rows.map(\.place)))
            }
        }
        note(Dictionary(grouping: rows, by: \.number.description), isPaper: false)
        let papers = rows.filter { $0.direction == .incoming && $0.paperKey != nil }
        note(
            Dictionary(grouping: papers) { $0.paperKey ?? "" }.filter { Set($0.value.map(\.number)).count > 1 },
            isPaper: true)
    }
}

extension OldRegisterRow {
    func isSame(as line: OldRegisterStore.Line) -> Bool {
        guard let header else { return line.isVoid }
        return line.day == day
            && line.paper
                == .init(number: header.number, issuedOn: header.issuedOn, issuer: header.issuer, title: header.title)
    }

    /// By what the same paper under two numbers is known; nil where number, day or issuer is missing.
    fileprivate var paperKey: String? {
        guard let header, let issuedOn = header.issuedOn, let issuer = header.issuer else { return nil }
        let number = DocumentNumber.folded(header.number)
        return number.isEmpty ? nil : "\(number)|\(issuedOn)|\(issuer.folded)"
    }

    fileprivate var paperName: String { [header?.number, header?.issuer].compactMap(\.self).joined(separator: ", ") }
}

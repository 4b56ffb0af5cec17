import Office
import Paper
import Vietnamese
import WorkTime

/// One row of an old book in which nothing is wrong by itself.
struct OldRegisterRow {
    let place: ImportPlace
    let direction: Document.Direction
    /// The name of its book; nil where the row does not say.
    let book: String?
    let number: RegisterNumber
    let day: CalendarDay
    /// Nil for a number that was never used.
    let header: CheckedHeader?
    let secrecy: Document.Secrecy
    let receiver: String?
    let passedOn: CalendarDay?
    let copies: Int?
    let note: String?

    var year: Int { day.year }

    /// What people find it by.
    var words: String {
        [number.description, header?.number, header?.title].compactMap(\.self).joined(separator: " – ")
    }
}

/// Reads one row, and names everything that is wrong with it.
struct OldRegisterRowReader {
    private let line: OldRegisterList.Line
    private let today: CalendarDay
    private(set) var faults: [(column: OldRegisterColumn, message: String)] = []

    init(_ line: OldRegisterList.Line, today: CalendarDay) {
        self.line = line
        self.today = today
    }

    /// Nil when there are faults.
    mutating func row() -> OldRegisterRow? {
        let number = number()
        let excerpt = text(.excerpt, upTo: 2_000)
        let isVoid = Self.saysVoid(line[.state]) || Self.saysVoid(excerpt)
        if excerpt == nil, !isVoid { fault(.excerpt, "Chưa nhập «\(title(.excerpt))».") }
        let issuedOn = day(.issuedOn)
        let day = line.direction == .incoming ? day(.day) : day(.day) ?? issuedOn
        if day == nil, !faults.contains(where: { $0.column == .day || $0.column == .issuedOn }) {
            fault(line.direction == .incoming ? .day : .issuedOn, "Chưa nhập ngày.")
        }
        if let day, day > today { fault(.day, "Ngày \(day.written) chưa tới.") }
        if let day, let issuedOn, line.direction == .incoming, issuedOn > day {
            fault(.issuedOn, "Ngày văn bản \(issuedOn.written) sau ngày đến \(day.written).")
        }
        if let year = line[.year], let day, Int(year) != day.year {
            fault(.year, "«Năm» ghi «\(year)» khác năm của ngày \(day.written).")
        }
        let secrecy = secrecy()
        let urgency = urgency()
        let (kind, title) = split(excerpt ?? "")
        let header = CheckedHeader(
            direction: line.direction, kind: text(.kind, upTo: 200) ?? kind, number: paperNumber(),
            issuedOn: issuedOn ?? (line.direction == .incoming ? nil : day), issuer: text(.issuer, upTo: 300),
            title: title, signer: text(.signer, upTo: 200), urgency: urgency)
        let receiver = text(.receiver, upTo: 500)
        let passedOn = self.day(.passedOn)
        let copies = copies()
        let note = text(.note, upTo: 500)
        guard faults.isEmpty, let number, let day else { return nil }
        return OldRegisterRow(
            place: line.place, direction: line.direction, book: line[.book], number: number, day: day,
            header: isVoid ? nil : header, secrecy: secrecy, receiver: receiver, passedOn: passedOn, copies: copies,
            note: note ?? (isVoid ? excerpt : nil))
    }

    private mutating func fault(_ column: OldRegisterColumn, _ message: String) { faults.append((column, message)) }

    private func title(_ column: OldRegisterColumn) -> String {
        switch (column, line.direction) {
        case (.running, .incoming), (.day, .incoming): column.title
        case (.running, _): "Số"
        case (.day, _): "Ngày vào sổ"
        case (.receiver, .outgoing): "Nơi nhận văn bản"
        default: column.title
        }
    }

    /// «07», «12A», of an outgoing paper also what stands before «/» in «12a/QĐ-UBND».
    private mutating func number() -> RegisterNumber? {
        let column: OldRegisterColumn = line.direction == .incoming || line[.running] != nil ? .running : .number
        guard let typed = line[column] else {
            fault(column, "Chưa nhập «\(title(column))».")
            return nil
        }
        var digits = typed[...]
        if column == .number {
            if let label = typed.firstMatch(of: /^[Ss]ố:?\s*/) { digits = typed[label.range.upperBound...] }
            digits = digits.prefix { $0 != "/" && $0 != "-" }
        }
        let plain = digits.lowercased().filter { !$0.isWhitespace }
        if let number = RegisterNumber(plain) { return number }
        fault(column, "«\(typed)» không phải số trong sổ; số viết như 7, 07 hoặc 12a.")
        return nil
    }

    private mutating func paperNumber() -> String? {
        if let number = text(.number, upTo: 200) { return number }
        guard let notation = text(.notation, upTo: 100), line.direction != .incoming, let running = line[.running]
        else { return nil }
        return "\(running)/\(notation)"
    }

    private mutating func text(_ column: OldRegisterColumn, upTo limit: Int) -> String? {
        do {
            return try EnteredText.optional(line[column], title(column), field: column.rawValue, upTo: limit)
        } catch {
            fault(column, error.message)
            return nil
        }
    }

    private mutating func day(_ column: OldRegisterColumn) -> CalendarDay? {
        guard let typed = line[column] else { return nil }
        if let day = CalendarDay(typed: typed), (1945...9999).contains(day.year) { return day }
        fault(column, "«\(title(column))» ghi «\(typed)» không phải một ngày có thật, viết như 05/03/2024.")
        return nil
    }

    private mutating func copies() -> Int? {
        guard let typed = line[.copies] else { return nil }
        if let copies = Int(typed), (1...100_000).contains(copies) { return copies }
        fault(.copies, "«\(title(.copies))» ghi «\(typed)» không phải một số từ 1 đến 100.000.")
        return nil
    }

    private mutating func secrecy() -> Document.Secrecy {
        switch line[.secrecy]?.folded {
        case nil, "", "thuong", "khong", "binh thuong", "0": return .none
        case "mat": return .secret
        case "toi mat": return .topSecret
        case "tuyet mat": return .absoluteSecret
        default:
            fault(.secrecy, "«Độ mật» ghi «\(line[.secrecy] ?? "")»; chỉ có Thường, Mật, Tối mật, Tuyệt mật.")
            return .none
        }
    }

    private mutating func urgency() -> Document.Urgency {
        switch line[.urgency]?.folded {
        case nil, "", "thuong", "khong", "binh thuong", "0": return .none
        case "khan": return .urgent
        case "thuong khan": return .immediate
        case "hoa toc": return .express
        default:
            fault(.urgency, "«Độ khẩn» ghi «\(line[.urgency] ?? "")»; chỉ có Thường, Khẩn, Thượng khẩn, Hỏa tốc.")
            return .none
        }
    }

    private static func saysVoid(_ text: String?) -> Bool {
        let words: Set<String> = ["huy", "da huy", "so huy", "huy so", "bo", "bo so", "bo trong", "khong su dung"]
        return text.map { words.contains($0.folded) } ?? false
    }

    /// «Báo cáo kết quả …» begins with the name of its kind.
    private func split(_ excerpt: String) -> (kind: String?, title: String) {
        let folded = excerpt.folded
        let kind = PaperKind.all.filter { folded.hasPrefix($0.name.folded + " ") }
            .max { $0.name.count < $1.name.count }?.name
        return (kind, excerpt)
    }
}

public import Office
import Storage
import WorkTime

/// Gives a number that was kept to a paper. Clerks; journal: `register.paper_entered`.
///
/// The line stands under the day of the paper from then on. Throws `.invalid` at `document` where that day would stand out of
/// order among its neighbours. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 15.
public struct UseNumber: Command {
    public let entry: Key<RegisterEntry>
    public let document: Key<Document>
    public let version: Int64

    public init(_ entry: Key<RegisterEntry>, for document: Key<Document>, version: Int64) {
        self.entry = entry
        self.document = document
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepRegisters()
        let standing = try RegisterEntryStore.standing(act.tx, entry)
        try act.requireNotHeld(entry)
        guard standing.state == .reserved else {
            throw OfficeError(.conflict, "Số này không còn được giữ. Hãy tải lại trang.")
        }
        guard try DocumentStore.sees(act.tx, document, act.actor) else {
            throw OfficeError(.invalid, "Không tìm thấy văn bản được chọn.", field: "document")
        }
        let paper = try DocumentItemStore.lockedDetails(act.tx, document, for: act.actor)
        let book = try RegisterStore.find(act.tx, standing.register)
        try act.checkBook(book, takes: paper)
        let line = try RegisterPageStore.find(act.tx, entry, for: act.actor)
        guard try act.series(of: book, kind: paper.item.label.kind) == line.kind else {
            throw OfficeError(.invalid, "Số này giữ cho loại văn bản khác.", field: "document")
        }
        // From here on no number beside it is given another day.
        try RegisterSeriesStore.count(act.tx, series: standing.series, used: 1, reserved: -1)
        let day = book.direction == .incoming ? nil : paper.item.label.issuedOn
        if let day { try check(day, of: line, in: standing.series, act) }
        try RegisterEntryStore.use(act.tx, entry, for: document, on: day ?? line.day, version: version)
        try act.record(
            .paperEntered, on: .document, document.value,
            [
                "register": .init(standing.register), "year": .init(line.year),
                "number": .text(line.number.description),
            ])
    }

    private func check(_ day: CalendarDay, of line: RegisterEntry, in series: Int64, _ act: Act) throws {
        let beside = try RegisterEntryStore.daysBeside(act.tx, series: series, line.number)
        let last = min(act.today, beside.after ?? act.today)
        guard day.year == line.year, day <= last, beside.before.map({ $0 <= day }) ?? true else {
            let first = beside.before.map { "từ \($0.written) " } ?? ""
            throw OfficeError(
                .invalid,
                "Số \(line.number) năm \(line.year) chỉ nhận văn bản ghi ngày \(first)đến \(last.written), để số theo đúng thứ tự ngày; văn bản này ghi ngày \(day.written).",
                field: "document")
        }
    }
}

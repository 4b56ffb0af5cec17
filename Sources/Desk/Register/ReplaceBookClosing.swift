public import Office
import Storage

/// Puts the right scan in the place of a file that proves that a year of a book was closed: the wrong one was kept, or it cannot
/// be read. Clerks, with a reason; what is replaced stays readable. Journal: `register.closing_replaced`.
///
/// Throws `.stale` where another file is kept than the one that was seen, `.conflict` while the year is open and for a book of
/// secret papers. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 16 and 22.
public struct ReplaceBookClosing: Command {
    public let register: Key<Register>
    public let year: Int
    public let kind: String
    /// Of the file that is to be replaced, as its page said it.
    public let seen: String
    /// Already in the file store.
    public let file: AttachedFile
    public let reason: String

    public init(
        _ register: Key<Register>, year: Int, kind: String, seen: String, file: AttachedFile, reason: String
    ) {
        self.register = register
        self.year = year
        self.kind = kind
        self.seen = seen
        self.file = file
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepRegisters()
        let reason = try EnteredText.required(
            reason, "Lý do thay tệp", field: "replacementReason", upTo: 500)
        let series = try ClosedBook.series(of: register, year: year, kind: kind, act.tx)
        guard let kept = try RegisterClosingStore.find(act.tx, series: series) else {
            throw OfficeError(.conflict, "Sổ năm này chưa có bản khóa sổ nào được lưu.")
        }
        guard kept.file.hash == seen else { throw OfficeError.stale }
        guard file.hash != seen else {
            throw OfficeError(.invalid, "Tệp này chính là tệp đang lưu. Hãy chọn tệp đúng.", field: "file")
        }
        try ReplacedClosingStore.replace(
            act.tx, series: series, seen: seen, by: file, reason: reason, person: act.actor.person)
        try act.record(
            .registerClosingReplaced, on: .register, register.value,
            [
                "year": .init(year), "kind": .text(kind), "file": .text(file.hash), "replaced": .text(seen),
                "reason": .text(reason),
            ])
    }
}

/// A file that was replaced, which may be a scan of another book. Whoever keeps books; `.notFound` where that book has none such.
public struct ReplacedClosingFile: Question {
    public let register: Key<Register>
    public let id: Key<ReplacedClosing>

    public init(_ register: Key<Register>, _ id: Key<ReplacedClosing>) {
        self.register = register
        self.id = id
    }

    public func answer(_ view: View) throws -> AttachedFile {
        try view.actor.mustSeeRegisters()
        guard view.actor.keepsRegisters else { throw Self.nothing }
        guard let file = try ReplacedClosingStore.file(view.tx, id, of: register) else {
            throw Self.nothing
        }
        return file
    }

    private static let nothing = OfficeError(.notFound, "Không tìm thấy tệp này.")
}

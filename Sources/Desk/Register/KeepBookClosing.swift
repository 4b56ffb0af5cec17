public import Office
public import Signature
import Storage

/// Keeps what proves that a year of a book was closed: the whole book signed with the agency's key, or the scan of what was
/// signed by hand. Clerks, once for each year; journal: `register.closing_kept`.
///
/// Throws `.conflict` while the year is open, where it has one, and for a book of secret papers, whose lines are kept in no file
/// (Luật Bảo vệ bí mật nhà nước). Legal basis: Nghị định 30/2020/NĐ-CP, Điều 16 and 22.
public struct KeepBookClosing: Command {
    public let register: Key<Register>
    public let year: Int
    public let kind: String
    /// Already in the file store.
    public let file: AttachedFile
    /// What the agency's signature is worth; nil for a scan.
    public let report: SignatureReport?

    public init(
        _ register: Key<Register>, year: Int, kind: String, file: AttachedFile, report: SignatureReport? = nil
    ) {
        self.register = register
        self.year = year
        self.kind = kind
        self.file = file
        self.report = report
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepRegisters()
        let series = try ClosedBook.series(of: register, year: year, kind: kind, act.tx)
        try RegisterClosingStore.insert(
            act.tx, series: series, file, isSigned: report != nil, by: act.actor.person)
        if let report { try act.keep(report, of: file.hash) }
        try act.record(
            .registerClosingKept, on: .register, register.value,
            [
                "year": .init(year), "kind": .text(kind), "file": .text(file.hash), "signed": .bool(report != nil),
            ])
    }
}

public import Office
public import Signature
import Storage
public import WorkTime

/// What proves that a year of a book was closed, with what its signatures were worth when they were checked.
public struct BookClosing: Sendable, Equatable {
    public let file: AttachedFile
    /// Whether the agency's key signed the whole book here; otherwise it is the scan of what was signed by hand.
    public let isSigned: Bool
    public let keptBy: String
    public let keptAt: Instant
    public let report: SignatureReport?
    public let checkedAt: Instant?

    init(_ found: RegisterClosingStore.Found) throws {
        file = found.file
        isSigned = found.isSigned
        keptBy = found.keptBy
        keptAt = found.keptAt
        report = try found.report.map { try JSONText.decode($0, as: SignatureReport.self) }
        checkedAt = found.checkedAt
    }
}

/// The file that proves it. Whoever sees books; `.notFound` where nothing is kept.
public struct BookClosingFile: Question {
    public let register: Key<Register>
    public let year: Int
    public let kind: String

    public init(_ register: Key<Register>, year: Int, kind: String = "") {
        self.register = register
        self.year = year
        self.kind = kind
    }

    public func answer(_ view: View) throws -> AttachedFile {
        try view.actor.mustSeeRegisters()
        guard let series = try RegisterSeriesStore.find(view.tx, register, year: year, kind: kind),
            let found = try RegisterClosingStore.find(view.tx, series: series)
        else { throw OfficeError(.notFound, "Sổ năm này chưa có bản khóa sổ nào được lưu.") }
        return found.file
    }
}

public import Office
import Storage
import WorkTime

/// Closes a year of a book for good: nothing is entered, kept or made void in it afterwards. Clerks; journal:
/// `register.year_closed` with the digest of everything that the lines print, by which the bound print is told to be whole.
///
/// Refused while numbers are kept, and before the last day of the year. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 15, 16 and 22.
public struct CloseRegisterYear: Command {
    public let register: Key<Register>
    public let year: Int
    public let kind: String

    public init(_ register: Key<Register>, year: Int, kind: String = "") {
        self.register = register
        self.year = year
        self.kind = kind
    }

    /// The digest by SHA-256 in hexadecimal digits.
    public func run(_ act: Act) throws -> String {
        try act.actor.mustKeepRegisters()
        guard let series = try RegisterSeriesStore.find(act.tx, register, year: year, kind: kind),
            let state = try RegisterSeriesStore.state(act.tx, series)
        else { throw OfficeError(.notFound, "Sổ chưa có số nào của năm này.") }
        guard year < act.today.year || act.today.month == 12 && act.today.day == 31 else {
            throw OfficeError(.conflict, "Chỉ khóa sổ từ ngày 31/12 của năm đó.")
        }
        // Whoever still enters something commits first or finds the year closed.
        try RegisterSeriesStore.count(act.tx, series: series)
        guard state.reserved == 0 else {
            throw OfficeError(
                .conflict, "Còn \(state.reserved) số đang giữ. Hãy ghi văn bản vào các số đó hoặc hủy số, rồi khóa sổ.")
        }
        let digest = try RegisterDigest.of(series, act.tx)
        try RegisterSeriesStore.close(act.tx, series: series, on: act.today, by: act.actor.person, digest: digest)
        try act.record(
            .registerYearClosed, on: .register, register.value,
            ["year": .init(year), "kind": .text(kind), "digest": .text(digest), "last": .init(state.next - 1)])
        return digest
    }
}

public import Office
public import Paper
import Storage
public import WorkTime

/// A closed year of a book with all its lines, to be drawn and signed. Clerks; four statements for every thousand lines.
///
/// What is drawn is kept and opened by whoever sees books: a paper that not everybody in the office may see is a line without
/// its words. Throws `.conflict` while the year is open, for a book of secret papers, and for one of more than `most` lines.
public struct ClosedBook: Question {
    public struct Answer: Sendable {
        public let head: OfficialHead
        public let register: Register
        public let shown: RegisterSeries
        public let closedOn: CalendarDay
        /// Of the lines as the year was closed with them.
        public let digest: String
        /// Of the lines as they are drawn: whom a leader gave a paper to, or when it was sent, is written in a closed year too. It
        /// also differs where the year was closed by an earlier release, which counted fewer columns.
        public let digestNow: String
        public let drawnOn: CalendarDay
        public let lines: [RegisterEntry]
        /// Whether a file that proves the closing is kept already.
        public let isKept: Bool
    }

    /// So many lines fit into one file that can be printed.
    public static let most = 20_000

    public let register: Key<Register>
    public let year: Int
    public let kind: String

    public init(_ register: Key<Register>, year: Int, kind: String = "") {
        self.register = register
        self.year = year
        self.kind = kind
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustKeepRegisters()
        let series = try Self.series(of: register, year: year, kind: kind, view.tx)
        guard let shown = try RegisterSeriesStore.state(view.tx, series), let closedOn = shown.closedOn,
            let digest = try RegisterSeriesStore.digest(view.tx, series: series)
        else { throw Self.open }
        guard shown.used + shown.reserved + shown.void <= Self.most else {
            throw OfficeError(
                .conflict, "Sổ có hơn 20.000 dòng, không ký số được trong một tệp. Hãy in, ký tay và lưu bản quét.")
        }
        return Answer(
            head: try CaseFormHead(view: view)(on: closedOn), register: try RegisterStore.find(view.tx, register),
            shown: shown, closedOn: closedOn, digest: digest, digestNow: try RegisterDigest.of(series, view.tx),
            drawnOn: view.today, lines: try lines(of: series, view),
            isKept: try RegisterClosingStore.find(view.tx, series: series) != nil)
    }

    private func lines(of series: Int64, _ view: View) throws -> [RegisterEntry] {
        var all: [RegisterEntry] = []
        var cursor: RegisterNumber?
        repeat {
            var part = try RegisterPageStore.page(
                view.tx, series: series, after: cursor, limit: 1_000, words: .office)
            let seen = part.compactMap(\.document).filter { $0 != .restricted($0.id) }.map(\.id)
            let issued = try RegisterPageStore.issued(view.tx, seen)
            for index in part.indices {
                if let document = part[index].document { part[index].issued = issued[document.id] }
            }
            all += part
            cursor = part.last?.number
        } while cursor != nil
        return all
    }

    /// The series, when it is closed and no book of secret papers.
    static func series(
        of register: Key<Register>, year: Int, kind: String, _ tx: any Transaction
    ) throws -> Int64 {
        guard try !RegisterStore.find(tx, register).isSecret else {
            throw OfficeError(
                .conflict, "Sổ văn bản mật không lưu thành tệp trên hệ thống: người giữ sổ in, ký tay và đóng quyển.")
        }
        guard let series = try RegisterSeriesStore.find(tx, register, year: year, kind: kind),
            try RegisterSeriesStore.state(tx, series)?.closedOn != nil
        else { throw open }
        return series
    }

    private static let open = OfficeError(.conflict, "Sổ năm này chưa khóa.")
}

public import WorkTime

/// A table as a value: what a page, a sheet, a list of values and the annex of a paper all draw.
public struct ReportTable: Sendable, Equatable, Codable {
    public struct Column: Sendable, Equatable, Codable {
        public enum Kind: String, Sendable, Codable { case text, number, day }

        public let title: String
        public let kind: Kind
        /// Its share of the width, beside those of the others.
        public let share: Int

        public init(_ title: String, _ kind: Kind = .text, share: Int = 10) {
            self.title = title
            self.kind = kind
            self.share = share
        }
    }

    public let title: String
    public let columns: [Column]
    public var rows: [[Cell]]
    /// The last row, of sums, where there is one.
    public var total: [Cell]?

    public init(title: String, columns: [Column], rows: [[Cell]] = [], total: [Cell]? = nil) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.total = total
    }

    public enum Cell: Sendable, Equatable, Codable {
        case blank
        case text(String)
        case number(Int)
        /// In tenths, written with one place: 125 is «12,5».
        case tenths(Int)
        case day(CalendarDay)

        /// As an official writes it.
        public var written: String {
            switch self {
            case .blank: ""
            case .text(let text): text
            case .number(let number): String(number)
            case .tenths(let tenths): "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10),\(abs(tenths) % 10)"
            case .day(let day): day.written
            }
        }
    }
}

extension ReportTable.Cell {
    /// A day, or nothing.
    public static func dayIfPresent(_ day: CalendarDay?) -> Self { day.map(Self.day) ?? .blank }
    public static func tenthsIfPresent(_ tenths: Int?) -> Self { tenths.map(Self.tenths) ?? .blank }
}

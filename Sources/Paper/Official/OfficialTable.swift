/// A table of a paper: its heading row stands on each page that it runs over, and no row is split between two.
public struct OfficialTable: Sendable, Equatable {
    public struct Column: Sendable, Equatable {
        public enum Alignment: String, Sendable { case left, center, right }

        public var title: String
        /// Its share of the width, beside those of the others.
        public var share: Int
        public var alignment: Alignment

        public init(_ title: String, share: Int, alignment: Alignment = .left) {
            self.title = title
            self.share = share
            self.alignment = alignment
        }
    }

    public var columns: [Column]
    /// Whether a row under the headings numbers the columns: (1), (2) …
    public var isNumbered: Bool
    /// A cell for each column, in order; what is missing stays blank.
    public var rows: [[String]]
    /// The bold last row of sums, where there is one.
    public var total: [String]?

    public init(columns: [Column], isNumbered: Bool = false, rows: [[String]], total: [String]? = nil) {
        self.columns = columns
        self.isNumbered = isNumbered
        self.rows = rows
        self.total = total
    }
}

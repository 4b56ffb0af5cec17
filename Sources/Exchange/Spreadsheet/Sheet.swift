/// One sheet of a spreadsheet: rows that have any content, with the numbers under which a person finds them.
public struct Sheet: Sendable, Equatable, Codable {
    public struct Row: Sendable, Equatable, Codable {
        /// From 1, as the spreadsheet's margin shows it.
        public let number: Int
        /// Composed text without blanks around it; dates as `dd/mm/yyyy`.
        public let cells: [String]

        public init(number: Int, cells: [String]) {
            self.number = number
            self.cells = cells
        }
    }

    /// Empty for comma-separated text, which has one sheet without a name.
    public let name: String
    public let rows: [Row]

    public init(name: String, rows: [Row]) {
        self.name = name
        self.rows = rows
    }
}

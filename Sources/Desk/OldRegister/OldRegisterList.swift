public import Office

/// The rows of old register books, as typed, under the columns that their headings mean.
public struct OldRegisterList: Sendable, Equatable {
    public struct Line: Sendable, Equatable {
        public let place: ImportPlace
        public let direction: Document.Direction
        public let values: [OldRegisterColumn: String]

        public init(place: ImportPlace, direction: Document.Direction, values: [OldRegisterColumn: String]) {
            self.place = place
            self.direction = direction
            self.values = values
        }

        public subscript(column: OldRegisterColumn) -> String? { values[column]?.tidyOrNil }
    }

    public var lines: [Line]
    /// What was passed over, such as sheets and columns that mean nothing here.
    public var notes: [String]

    public init(lines: [Line] = [], notes: [String] = []) {
        self.lines = lines
        self.notes = notes
    }
}

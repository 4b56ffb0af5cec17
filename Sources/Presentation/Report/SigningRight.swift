public import WorkTime

/// One way in which somebody may sign, as the paper prints it, and on which days.
public struct SigningRight: Sendable, Equatable, Codable {
    /// The signer's name without titles.
    public let name: String
    /// From the top, in capitals: «TL. CHỦ TỊCH», «CHÁNH VĂN PHÒNG».
    public let lines: [String]
    /// The first and the last day; nil where there is none.
    public let from: CalendarDay?
    public let until: CalendarDay?

    public init(name: String, lines: [String], from: CalendarDay? = nil, until: CalendarDay? = nil) {
        self.name = name
        self.lines = lines
        self.from = from
        self.until = until
    }

    func holds(on day: CalendarDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

import Vietnamese
public import WorkTime

/// One way in which somebody may sign, as the paper prints it: which kinds of paper, and on which days.
public struct SigningRight: Sendable, Equatable, Codable {
    /// The signer's name without titles.
    public let name: String
    /// From the top, in capitals: «TL. CHỦ TỊCH», «CHÁNH VĂN PHÒNG».
    public let lines: [String]
    /// «Công văn», «Báo cáo»; nil for all.
    public let kinds: [String]?
    /// The first and the last day; nil where there is none.
    public let from: CalendarDay?
    public let until: CalendarDay?

    public init(
        name: String, lines: [String], kinds: [String]? = nil, from: CalendarDay? = nil, until: CalendarDay? = nil
    ) {
        self.name = name
        self.lines = lines
        self.kinds = kinds
        self.from = from
        self.until = until
    }

    func holds(on day: CalendarDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    /// Whether it is for papers of a kind; for one whose kind cannot be told it may be.
    func covers(_ kind: String?) -> Bool {
        guard let kinds, let kind else { return true }
        return kinds.contains { $0.spellingKey == kind.spellingKey }
    }
}

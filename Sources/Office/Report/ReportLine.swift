/// One line of a breakdown: of whom, and the figures.
public struct ReportLine: Sendable, Equatable {
    /// Nil for what belongs to none: no officer, no plan, no field.
    public let key: Int64?
    public let name: String
    public let figures: ReportFigures
    /// Among the lines beside it; nil where nothing was to be judged.
    public var place: Int?

    public init(key: Int64?, name: String, figures: ReportFigures, place: Int? = nil) {
        self.key = key
        self.name = name
        self.figures = figures
        self.place = place
    }
}

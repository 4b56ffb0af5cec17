public import Office

/// The records behind a figure.
public struct RecordsPage: Sendable, Equatable {
    public let figure: ReportFigure
    public let span: ReportSpan
    /// Of whom: «Phòng Kinh tế»; nil for all.
    public let name: String?
    /// As many as the figure said; in a stretch of a file how many it has.
    public let count: Int
    public let items: [ObligationItem]
    public let next: DueCursor?

    public init(
        figure: ReportFigure, span: ReportSpan, name: String?, count: Int, items: [ObligationItem], next: DueCursor?
    ) {
        self.figure = figure
        self.span = span
        self.name = name
        self.count = count
        self.items = items
        self.next = next
    }
}

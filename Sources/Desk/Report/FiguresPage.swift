public import Office

/// The figures of a period, broken down.
public struct FiguresPage: Sendable, Equatable {
    public let subject: ReportSubject
    public let span: ReportSpan
    public let lines: [ReportLine]
    /// Of all obligations, each counted once. Lines of units and people count each owed part.
    public let total: ReportFigures
    /// Whether there are more lines than are shown.
    public let isCut: Bool

    public init(subject: ReportSubject, span: ReportSpan, lines: [ReportLine], total: ReportFigures, isCut: Bool) {
        self.subject = subject
        self.span = span
        self.lines = lines
        self.total = total
        self.isCut = isCut
    }
}

extension FiguresPage {
    /// As a table to take away.
    public var table: ReportTable {
        .figures(
            "Số liệu theo \(subject.title)", of: subject.title.capitalizedFirst,
            lines: lines.map { ($0.key == nil ? subject.none : $0.name, $0.figures, $0.place) }, total: total)
    }
}

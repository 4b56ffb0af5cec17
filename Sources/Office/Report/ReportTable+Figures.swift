extension ReportTable {
    /// The figures of several lines as a table, with those of all below.
    public static func figures(
        _ title: String, of subject: String, lines: [(name: String, figures: ReportFigures, place: Int?)],
        total: ReportFigures
    ) -> ReportTable {
        let columns =
            [Column("STT", .number, share: 7), Column(subject, share: 28)]
            + ReportFigure.tabled.map { Column($0.title, .number, share: 9) }
            + [
                Column("Đúng hạn (%)", .number, share: 9), Column("Số ngày chậm bình quân", .number, share: 10),
                Column("Xếp thứ", .number, share: 7),
            ]
        let rows = lines.enumerated().map { index, line in
            [.number(index + 1), .text(line.name)] + cells(line.figures) + [line.place.map(Cell.number) ?? .blank]
        }
        return ReportTable(
            title: title, columns: columns, rows: rows,
            total: [.blank, .text("Tổng số nhiệm vụ")] + cells(total) + [.blank])
    }

    private static func cells(_ figures: ReportFigures) -> [Cell] {
        ReportFigure.tabled.map { .number(figures[$0]) } + [
            .tenthsIfPresent(figures.inTimeRate), .tenthsIfPresent(figures.averageDaysLate),
        ]
    }
}

extension ReportFigure {
    /// The figures that tables have a column for, in their order.
    public static let tabled: [ReportFigure] = [
        .assigned, .doneInTime, .doneLate, .inProgress, .overdue, .returned, .adjusted, .ended,
    ]

    public var title: String {
        switch self {
        case .assigned: "Giao trong kỳ"
        case .doneInTime: "Hoàn thành đúng hạn"
        case .doneLate: "Hoàn thành quá hạn"
        case .inProgress: "Đang thực hiện trong hạn"
        case .overdue: "Đang thực hiện quá hạn"
        case .suspended: "Đang tạm dừng"
        case .returned: "Bị trả lại"
        case .adjusted: "Điều chỉnh thời hạn"
        case .ended: "Hủy, thay thế"
        }
    }
}

extension PlanReview {
    /// All its tables that say something, in the order of its annexes.
    public var tables: [ReportTable] {
        [unitTable, measureTable, pointTable, objectionTable].filter { !$0.rows.isEmpty }
    }

    /// How each unit stands, and by which sum.
    public var unitTable: ReportTable {
        ReportTable(
            title: "Đánh giá các đơn vị",
            columns: [
                .init("STT", .number, share: 5), .init("Đơn vị", share: 22),
                .init("Hoàn thành đúng hạn", .number, share: 9), .init("Hoàn thành chậm", .number, share: 9),
                .init("Quá hạn", .number, share: 8), .init("Chưa đến hạn", .number, share: 8),
                .init("Chậm có lý do, không tính", .number, share: 9), .init("Điểm", .number, share: 7),
                .init("Mức", share: 15), .init("Cách tính", share: 22),
            ],
            rows: units.enumerated().map { index, line in
                [
                    .number(index + 1), .text(line.party.name), .number(line.figures[.doneInTime]),
                    .number(line.figures[.doneLate]), .number(line.figures[.overdue]),
                    .number(line.figures[.inProgress]), .number(line.excusedCount),
                    .tenthsIfPresent(line.assessment.score), .text(line.assessment.grade ?? "Chưa đánh giá"),
                    .text(line.assessment.explanation),
                ]
            })
    }

    /// From the point of the conclusion to the measure to the task.
    public var measureTable: ReportTable {
        let rows = topics.flatMap { topic in
            topic.measures.map { measure -> [ReportTable.Cell] in
                let outcome = measure.standing.map(outcome)
                return [
                    .text(measure.ref ?? ""), .text(topic.isShortcoming ? topic.title : ""), .text(measure.content),
                    .text(measure.lead?.name ?? ""), .dayIfPresent(measure.standing?.due),
                    .text(outcome?.words ?? "Chưa giao"), .number(outcome?.daysLate ?? 0),
                    .number(measure.adjustmentCount), .number(measure.evidenceCount), .text(measure.lastReport ?? ""),
                ]
            }
        }
        return ReportTable(
            title: "Hạn chế, biện pháp, nhiệm vụ và kết quả",
            columns: [
                .init("Mục", share: 8), .init("Hạn chế, khuyết điểm", share: 20),
                .init("Biện pháp, nhiệm vụ", share: 24), .init("Chủ trì", share: 13),
                .init("Thời hạn", .day, share: 13), .init("Kết quả", share: 12),
                .init("Chậm (ngày)", .number, share: 9), .init("Gia hạn (lần)", .number, share: 8),
                .init("Minh chứng", .number, share: 9), .init("Báo cáo gần nhất", share: 18),
            ], rows: rows)
    }

    /// What still needs a measure.
    public var pointTable: ReportTable {
        ReportTable(
            title: "Nội dung chưa có biện pháp, nhiệm vụ",
            columns: [.init("Mục", share: 10), .init("Nội dung trong kế hoạch", share: 90)],
            rows: openPoints.map { [.text($0.ref), .text($0.words)] })
    }

    public var objectionTable: ReportTable {
        let contents = Dictionary(topics.flatMap(\.measures).map { ($0.obligation, $0.content) }) { first, _ in first }
        return ReportTable(
            title: "Ý kiến của đơn vị về việc chậm",
            columns: [
                .init("Đơn vị", share: 20), .init("Nhiệm vụ", share: 28), .init("Lý do chậm", share: 26),
                .init("Quyết định", share: 12), .init("Lý do quyết định", share: 24),
            ],
            rows: objections.map { objection in
                [
                    .text(objection.party.name), .text(contents[objection.obligation] ?? ""), .text(objection.reason),
                    .text(objection.decision?.title ?? "Đang chờ"), .text(objection.decisionReason ?? ""),
                ]
            })
    }
}

extension ReviewObjection.Decision {
    public var title: String {
        switch self {
        case .accepted: "Chấp nhận"
        case .refused: "Không chấp nhận"
        }
    }
}

extension PeriodicReport {
    /// All its tables, in the order of its annexes.
    public var tables: [ReportTable] {
        [unitTable] + (fields.isEmpty ? [] : [fieldTable]) + [lateTable] + (waits.isEmpty ? [] : [waitTable])
    }

    public var unitTable: ReportTable {
        .figures(
            "Kết quả thực hiện nhiệm vụ theo đơn vị", of: "Đơn vị",
            lines: units.map { ($0.name, $0.figures, $0.place) }, total: total)
    }

    public var fieldTable: ReportTable {
        .figures(
            "Kết quả thực hiện nhiệm vụ theo lĩnh vực", of: "Lĩnh vực",
            lines: fields.map { ($0.name, $0.figures, nil) }, total: total)
    }

    public var lateTable: ReportTable {
        ReportTable(
            title: "Danh mục nhiệm vụ quá hạn",
            columns: [
                .init("STT", .number, share: 5), .init("Nội dung nhiệm vụ", share: 40),
                .init("Văn bản giao", share: 20),
                .init("Đơn vị chủ trì", share: 18), .init("Thời hạn", .day, share: 11),
                .init("Số ngày quá hạn", .number, share: 8),
            ],
            rows: late.enumerated().map { place, task in
                [
                    .number(place + 1), .text(task.content), .text(task.basis), .text(task.lead), .day(task.due),
                    .number(task.daysLate),
                ]
            })
    }

    public var waitTable: ReportTable {
        ReportTable(
            title: "Thời gian chờ ở các khâu chuyển giao",
            columns: [
                .init("Từ", share: 30), .init("Đến", share: 30), .init("Chờ việc gì", share: 18),
                .init("Số lượt", .number), .init("Số ngày chờ bình quân", .number, share: 12),
            ],
            rows: waits.map {
                [.text($0.from), .text($0.holder), .text($0.kind.words), .number($0.count), .tenths($0.average)]
            })
    }
}

extension Stint.Kind {
    /// What is waited for.
    public var words: String {
        switch self {
        case .receiving: "tiếp nhận"
        case .working: "thực hiện"
        case .deciding: "xác nhận kết quả"
        }
    }
}

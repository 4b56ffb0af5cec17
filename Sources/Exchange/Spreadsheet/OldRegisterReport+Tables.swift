public import Desk
public import Office

extension OldRegisterReport {
    /// The reconciliation as the sheets of a workbook: what was read and what became of it, the rows that were not entered,
    /// the numbers of each book with what is missing and double, and every row with its number.
    public var tables: [ReportTable] { [overview, refusalTable, numberTable, doubleTable, enteredTable] }

    private var overview: ReportTable {
        let sheets = places.map(\.sheet).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let refusedPlaces = Set(refusals.map(\.place))
        let rows = sheets.map { sheet -> [ReportTable.Cell] in
            let entered = entered.filter { $0.place.sheet == sheet }
            return [
                .text(sheet.isEmpty ? "–" : sheet), .number(places.count { $0.sheet == sheet }),
                .number(entered.count { $0.isNew }), .number(entered.count { !$0.isNew }),
                .number(refusedPlaces.count { $0.sheet == sheet }),
            ]
        }
        return ReportTable(
            title: "Tổng hợp",
            columns: [
                .init("Trang"), .init("Dòng đã đọc", .number), .init("Vào sổ", .number), .init("Đã có", .number),
                .init("Không nhập", .number),
            ], rows: rows,
            total: [.text("Cộng"), .number(read), .number(added), .number(unchanged), .number(refused)])
    }

    private var refusalTable: ReportTable {
        ReportTable(
            title: "Dòng không nhập",
            columns: [.init("Trang"), .init("Dòng", .number), .init("Cột"), .init("Lý do"), .init("Nội dung dòng")],
            rows: refusals.map { refusal in
                [
                    .text(refusal.place.sheet), .number(refusal.place.row), .text(refusal.column?.title ?? ""),
                    .text(refusal.message), .text(refusal.words),
                ]
            })
    }

    private var numberTable: ReportTable {
        ReportTable(
            title: "Số trong sổ",
            columns: [
                .init("Sổ"), .init("Năm", .number), .init("Loại văn bản"), .init("Số đầu", .number),
                .init("Số cuối", .number), .init("Số dòng", .number), .init("Thiếu", .number), .init("Các số thiếu"),
            ],
            rows: numbers.map { numbers in
                [
                    .text(numbers.series.name), .number(numbers.series.year), .text(numbers.series.kind),
                    .number(numbers.first), .number(numbers.last), .number(numbers.count),
                    .number(numbers.gaps.reduce(0) { $0 + $1.count }), .text(Self.words(numbers.gaps)),
                ]
            })
    }

    /// «13–15; 20».
    static func words(_ gaps: [ClosedRange<Int>]) -> String {
        gaps.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: "; ")
    }

    private var doubleTable: ReportTable {
        ReportTable(
            title: "Trùng",
            columns: [.init("Sổ"), .init("Năm", .number), .init("Trùng gì"), .init("Số, văn bản"), .init("Các dòng")],
            rows: doubles.map { double in
                [
                    .text(double.series.name), .number(double.series.year),
                    .text(double.isPaper ? "Một văn bản hai số" : "Số trong sổ"), .text(double.name),
                    .text(
                        double.places.map { "\($0.sheet.isEmpty ? "" : "\($0.sheet): ")\($0.row)" }.joined(
                            separator: "; ")),
                ]
            })
    }

    private var enteredTable: ReportTable {
        ReportTable(
            title: "Dòng trong sổ",
            columns: [
                .init("Trang"), .init("Dòng", .number), .init("Sổ"), .init("Năm", .number), .init("Số"),
                .init("Ngày", .day), .init("Văn bản"), .init("Kết quả"),
            ],
            rows: entered.map { line in
                [
                    .text(line.place.sheet), .number(line.place.row), .text(line.series.name),
                    .number(line.series.year), .text(line.number.description), .day(line.day), .text(line.paper),
                    .text(line.isNew ? "Vào sổ" : "Đã có"),
                ]
            })
    }
}

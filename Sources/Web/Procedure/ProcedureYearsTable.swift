import Office

/// The figures of a procedure, a year a column; each opens the dossiers behind it.
struct ProcedureYearsTable {
    let procedure: Key<Procedure>
    /// This year first.
    let years: [ProcedureYear]

    /// Nothing where there are no years.
    var html: HTML {
        guard !years.isEmpty else { return .empty }
        var columns: [Table.Column] = [.init("Số liệu")]
        for year in years {
            let words = isCurrent(year) ? "Năm nay" : "Năm trước"
            columns.append(.init("\(words) (\(year.period.year))", .number))
        }
        let table = Table(caption: "Số liệu giải quyết hồ sơ", columns: columns, rows: rows).identified("figures")
        return """
            <section id="years"><h2>Số liệu giải quyết hồ sơ</h2>\(table.html)\
            <p class="small muted">Đếm như bảng công khai. Số ngày trung bình tính theo lịch, từ khi tiếp nhận đến khi trả kết quả, \
            kể cả thời gian chờ bổ sung; văn bản xin lỗi đếm ở hồ sơ kết thúc trong năm. Danh sách mở từ một con số chỉ có hồ sơ \
            anh/chị được xem.</p></section>

            """
    }

    private var rows: [Table.Row] {
        [
            row("received", "Tiếp nhận") { opened($0.count.received, .received, $0) },
            row("timely", "Trả kết quả đúng hạn") { opened($0.count.onTime, .timely, $0) },
            row("late", "Kết thúc quá hạn") { opened($0.count.late, .late, $0) },
            row("average", "Số ngày giải quyết trung bình") { average($0) },
            row("apologised", "Có văn bản xin lỗi") { opened($0.apologised, .apologised, $0) },
            row("satisfied", "Hài lòng") { satisfied($0) },
            row("open", "Đang giải quyết, lúc này") { waiting($0) },
            row("overdue", "Đang quá hạn, lúc này") { overdue($0) },
        ]
    }

    private func row(_ key: String, _ title: String, _ cell: (ProcedureYear) -> HTML) -> Table.Row {
        Table.Row(key: "figure-\(key)", href: nil, cells: [.text(title)] + years.map(cell), isSelectable: false)
    }

    private func opened(_ number: Int, _ tally: ProcedureTally, _ year: ProcedureYear) -> HTML {
        guard number > 0 else { return "0" }
        let address = ProcedureTallyAddress(procedure, tally, year: year.period.year)
        return "<a href=\"\(address.href)\">\(BoardFigures.grouped(number))</a>"
    }

    private func average(_ year: ProcedureYear) -> HTML {
        year.averageTenths.map { .text("\($0 / 10),\($0 % 10)") } ?? Self.none
    }

    private func satisfied(_ year: ProcedureYear) -> HTML {
        let share = year.count.satisfaction
        guard share.whole > 0 else { return Self.none }
        return "\(BoardFigures.text(share)) <small class=\"muted\">(\(share.part)/\(share.whole))</small>"
    }

    /// What waits now is of no year; it stands with this one.
    private func waiting(_ year: ProcedureYear) -> HTML {
        isCurrent(year) ? opened(year.count.open, .open, year) : Self.none
    }

    private func overdue(_ year: ProcedureYear) -> HTML {
        isCurrent(year) ? opened(year.count.overdue, .overdue, year) : Self.none
    }

    private func isCurrent(_ year: ProcedureYear) -> Bool { year.period == years.first?.period }

    private static let none: HTML = "<span class=\"muted\">–</span>"
}

import Desk
import Office
import WorkTime

/// The public board: figures above, units, procedures, the index with what each score is made of.
struct PublicBoardScreen {
    let board: ServiceBoard
    let rules: PublicRules
    /// Today's periods; they change while one looks.
    let current: [ReportPeriod]
    /// Who is signed in; the counted numbers of the index lead him or her to their records.
    var reader: Actor?

    private var isLive: Bool { current.contains(board.period) }

    var page: Page {
        var page = PublicPage.page(
            "Bảng công khai", .board, rules,
            main: """
                \(periods)<p class="muted">Kỳ \(board.period.words), từ \(WrittenDay.text(board.span.start)) đến \
                \(WrittenDay.text(board.span.end)). Số liệu lúc <span data-figure="at">\(WrittenDay.text(board.at))</span>\
                \(isLive ? ", tự cập nhật khi có thay đổi" : "").</p>
                <div\(attribute: "data-board", isLive ? live : nil)>
                <p class="board-new" role="status" hidden>Có đơn vị hoặc thủ tục mới trong bảng. <a href="\(here)">Tải lại</a></p>
                \(summary)\(units)\(procedures)\(index)</div>
                \(explanation)
                """, layout: .wide,
            actions: reader?.keepsProcedures == true ? Button.link("Nhập số liệu bộ chỉ số", "/service-index") : .empty
        )
        page.assets += ["report.css", "board.js"]
        page.reloadsAfter = isLive ? 60 : nil
        return page
    }

    private var here: Href { ("/bang-cong-khai" as Href).adding("ky", board.period.description) }
    private var live: Href { ("/bang-cong-khai/truc-tiep" as Href).adding("ky", board.period.description) }

    private var periods: HTML {
        Tabs.html(
            zip(current, ["Tháng này", "Quý này", "Năm nay"]).map { period, title in
                .init(
                    title, ("/bang-cong-khai" as Href).adding("ky", period.description),
                    isCurrent: period == board.period)
            }, label: "Kỳ của bảng")
                + """
                <form class="filters" action="/bang-cong-khai"><label for="board-period">Kỳ khác</label> \
                <input class="short" id="board-period" name="ky" value="\(board.period.description)" \
                aria-describedby="board-period-help"> <button class="button">Xem</button> \
                <span class="muted small" id="board-period-help">tháng 2026-11, quý 2026-Q4, năm 2026</span></form>

                """
    }

    // MARK: - Figures

    private static let main: [(column: String, title: String)] = [
        ("timely", "Đúng hạn"), ("satisfied", "Hài lòng"), ("open", "Đang giải quyết"), ("overdue", "Đang quá hạn"),
        ("received", "Tiếp nhận trong kỳ"),
    ]

    private var summary: HTML {
        let texts = Dictionary(
            zip(BoardFigures.columns.map(\.name), BoardFigures.texts(board.total)).map { ($0, $1) }
        ) { first, _ in first }
        let cards = Self.main.map { column, title -> HTML in
            "<div><dt>\(title)</dt><dd data-figure=\"total-\(column)\">\(texts[column])</dd></div>"
        }
        return "<dl class=\"board-cards\">\(cards)</dl>\n"
    }

    private var units: HTML {
        section("Theo đơn vị giải quyết", "unit", board.units) { .text($0.name) }
    }

    private var procedures: HTML {
        section("Theo thủ tục", "procedure", board.procedures) { line in
            rules.opensCatalogue
                ? "<a href=\"/thu-tuc/\(line.key)\">\(line.name)</a>" : .text(line.name)
        }
    }

    private func section(
        _ title: String, _ kind: String, _ lines: [ServiceLine], name: (ServiceLine) -> HTML
    ) -> HTML {
        guard !lines.isEmpty else {
            return "<section><h2>\(title)</h2><p class=\"muted\">Chưa có hồ sơ nào trong kỳ.</p></section>\n"
        }
        let rows = lines.map { line in
            Table.Row(
                key: "\(kind)-\(line.key)", href: nil,
                cells: [name(line)]
                    + zip(BoardFigures.columns, BoardFigures.texts(line.count)).map { column, text -> HTML in
                        "<span data-figure=\"\(kind)-\(line.key)-\(column.name)\">\(text)</span>"
                    }, isSelectable: false)
        }
        let table = Table(
            caption: title,
            columns: [.init(kind == "unit" ? "Đơn vị" : "Thủ tục")]
                + BoardFigures.columns.map { .init($0.title, .number) }, rows: rows
        ).identified("board-\(kind)")
        return "<section class=\"figure-table\"><h2>\(title)</h2>\(table.html)</section>\n"
    }

    // MARK: - The index

    private var index: HTML? {
        guard let index = board.index else { return nil }
        let groups = index.rule.groups.map { group -> HTML in
            let rows = index.scores(of: group).map(score)
            return """
                <details class="board-group"><summary><span>\(group.title)</span> <b><span data-figure="group-\(group.code)">\
                \(BoardFigures.points(of: index.scores(of: group)))</span> / \(group.most)</b></summary>\
                <ul>\(rows)</ul></details>
                """
        }
        let caution: HTML? = index.rule.caution.isEmpty ? nil : "<p class=\"small muted\">\(index.rule.caution)</p>"
        let grade: HTML? = index.grade.map { " Xếp loại: <b>\($0)</b>." }
        return """
            <section id="index"><h2>Bộ chỉ số phục vụ người dân, doanh nghiệp</h2>\
            <p><b class="board-points"><span data-figure="index">\(BoardFigures.points(index.sum.points))</span></b> điểm trên \
            <span data-figure="index-most">\(index.sum.most)</span> điểm đã có số liệu; tối đa của cả bộ chỉ số là \
            \(index.rule.most) điểm.\(grade)</p>\
            <p class="small muted">\(index.rule.source). Mở từng nhóm để xem điểm được tính từ đâu.</p>\
            \(groups)\(caution)</section>

            """
    }

    private func score(_ score: ServiceIndex.Score) -> HTML {
        let name = "score-\(score.criterion.code)"
        let part = number(score, "\(name)-part", score.share?.part, isPart: true)
        let whole = number(score, "\(name)-whole", score.share?.whole, isPart: false)
        let share: HTML = """
            \(part) \(score.criterion.part.lowercasedStart) ÷ \(whole) \(score.criterion.whole.lowercasedStart)
            """
        let from: HTML =
            if let source = score.source {
                "nguồn: \(source)"
            } else if score.criterion.count != nil {
                "hệ thống tự tính"
            } else {
                "hệ thống không tự tính được, chưa nhập số liệu bên ngoài"
            }
        let why: HTML? = score.criterion.outside.map { ". \($0)." }
        return """
            <li><span>\(score.criterion.title)</span> <b><span data-figure="\(name)">\
            \(score.points.map(BoardFigures.points) ?? "–")</span> / \(score.criterion.most)</b>\
            <br><small class="muted">\(share) (\(from))\(why)</small></li>
            """
    }

    /// For officers one that was counted leads to its records: those who read no ratings are led to none.
    private func number(_ score: ServiceIndex.Score, _ name: String, _ value: Int?, isPart: Bool) -> HTML {
        let figure: HTML = """
            <span data-figure="\(name)">\(value.map(BoardFigures.grouped) ?? "–")</span>
            """
        guard let reader, let count = score.criterion.count, score.source == nil, value ?? 0 > 0,
            count.subject != .ratings || reader.readsRatings
        else { return figure }
        let records = IndexRecordsScreen.href(board.period, score.criterion.code, isPart: isPart)
        return "<a href=\"\(records)\">\(figure)</a>"
    }

    private var explanation: HTML {
        """
        <details class="method"><summary>Các con số được đếm thế nào?</summary><ul>\
        <li>Tỷ lệ đúng hạn: hồ sơ đã trả kết quả đúng hạn, chia cho tất cả hồ sơ đã trả đúng hạn, kết thúc quá hạn và đang quá hạn.</li>\
        <li>Tiếp nhận, trả, kết thúc, đánh giá: trong kỳ. Đang giải quyết, chờ người nộp, quá hạn: lúc này.</li>\
        <li>Hài lòng: người chọn «Hài lòng», «Rất hài lòng», chia cho tất cả lượt đánh giá; mỗi kết quả một lượt, không ghi tên.</li>\
        <li>Bộ chỉ số: số đếm trên từng hồ sơ, thủ tục, phản ánh được đếm lại mỗi \(isLive ? "phút" : "giờ") một lần.</li>\
        <li>Chỉ hồ sơ của người dân, doanh nghiệp; thủ tục nội bộ và đơn thư không ở đây.</li></ul></details>
        """
    }
}

extension String {
    fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}

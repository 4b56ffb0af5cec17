import Desk
import Office
import WorkTime

/// «Văn bản chưa lập hồ sơ».
struct UnfiledScreen {
    let answer: UnfiledPapers.Answer
    let reader: Actor
    let isLateOnly: Bool
    let units: [PickerChoice]
    var form = FormView()

    static let path: Href = "/cases/unfiled"

    var page: Page {
        var page = Page(
            title: "Văn bản chưa lập hồ sơ", place: .cases, actions: GuideTopic.unfiled.link,
            main: "\(CaseTabs.html(.unfiled, for: reader))\n\(form.summary)\(late)\(filters)\n\(list)",
            status: form.status)
        page.assets = ["document.css", "cases.css"]
        return page
    }

    private func address(unit: Key<Office.Unit>?, late: Bool) -> Href {
        Self.path.adding("unit", unit?.description).adding("late", late ? "true" : nil)
    }

    /// Which units are to be urged.
    private var late: HTML {
        if let duty = answer.duty {
            return NoticeBox.html(
                "<p>Đơn vị đã được giao <a href=\"/obligations/\(duty)\">nhiệm vụ lập hồ sơ</a>; nhiệm vụ tự kết thúc khi làm xong.</p>",
                .soon)
        }
        guard !answer.late.isEmpty, answer.unit == nil else { return urging(answer.unit) }
        let rows = answer.late.map { line -> Table.Row in
            Table.Row(
                key: "unit-\(line.unit.key)", href: address(unit: Key(line.unit.key.value), late: true),
                cells: [
                    .text(line.unit.name), "\(line.count)", WrittenDay.html(line.oldest),
                    Button.act(
                        "Đôn đốc", Self.path.followed(by: "/urging"), .plain, hidden: ["unit": "\(line.unit.key)"]),
                ], isSelectable: false)
        }
        let table = Table(
            caption: "Đơn vị có văn bản quá \(answer.within) ngày chưa lập hồ sơ",
            columns: [.init("Đơn vị"), .init("Văn bản", .number), .init("Cũ nhất từ", .date), .init("Đôn đốc")],
            rows: rows
        ).identified("late-rows")
        return "<section><h2>Quá \(answer.within) ngày chưa lập hồ sơ</h2>\(table.html)</section>"
    }

    private func urging(_ unit: Key<Office.Unit>?) -> HTML {
        guard let unit, answer.mayUrge, answer.papers.contains(where: isLate) else { return .empty }
        return Button.act(
            "Giao nhiệm vụ lập hồ sơ", Self.path.followed(by: "/urging"), .plain, hidden: ["unit": "\(unit)"])
    }

    private func isLate(_ paper: UnfiledPaper) -> Bool {
        paper.since.adding(days: answer.within) <= answer.today
    }

    private var filters: HTML {
        var chips: [FilterBar.Chip] = []
        if isLateOnly { chips.append(.init("Chỉ xem", "quá hạn", without: address(unit: answer.unit, late: false))) }
        var controls: HTML = FormView(isLateOnly ? ["late": "true"] : [:]).checkbox("late", "Chỉ văn bản quá hạn")
        if !units.isEmpty {
            controls += FormView(["unit": answer.unit?.description ?? ""])
                .select("unit", "Đơn vị", empty: "Tất cả", options: units.map { ($0.key, $0.title) })
            if let unit = answer.unit {
                let name = units.first { $0.key == unit.description }?.title ?? "đã chọn"
                chips.append(.init("Đơn vị", name, without: address(unit: nil, late: isLateOnly)))
            }
        }
        return FilterBar(action: Self.path, controls: controls, chips: chips).html
    }

    private var list: HTML {
        guard !answer.papers.isEmpty else {
            return EmptyState.html(
                "Không còn văn bản nào chưa lập hồ sơ",
                "Văn bản vào sổ mà chưa có trong hồ sơ nào sẽ hiện ở đây, cũ nhất trước.",
                action: Button.link("Xem hồ sơ", "/cases"))
        }
        let rows = answer.papers.map { line -> Table.Row in
            let name = DocumentWords.name(line.document)
            let title: HTML? =
                name == line.document.title
                ? nil : "<br><span class=\"document-title\">\(line.document.title)</span>"
            let waited = answer.today.daysSinceEpoch - line.since.daysSinceEpoch
            return Table.Row(
                key: line.document.id.description, href: "/documents/\(line.document.id)/filing",
                cells: [
                    "<span class=\"document-name\">\(name)</span>\(title)",
                    .text(DocumentWords.title(of: line.direction)), .text(line.unit.name), WrittenDay.html(line.since),
                    StateBadge.html("\(waited) ngày", isLate(line) ? .late : .still),
                ])
        }
        let table = Table(
            caption: "Văn bản chưa lập hồ sơ, vào sổ trước đứng trước",
            columns: [
                .init("Văn bản"), .init("Loại"), .init("Đơn vị phải lập"), .init("Vào sổ", .date), .init("Đã chờ"),
            ], rows: rows, selection: "papers")
        let more = answer.next.map {
            address(unit: answer.unit, late: isLateOnly).adding("from", $0.day.description)
                .adding("after", $0.id.description)
        }
        let select = form.select(
            "file", "Hồ sơ", empty: "Chọn hồ sơ", options: answer.offers.map { ($0.id.description, $0.name) })
        return BulkBar.form(
            action: Self.path.followed(by: "/filing"), table: table.html,
            acts: answer.offers.isEmpty
                ? [Button.link("Lập hồ sơ", "/cases/new")] : [select, Button.submit("Đưa vào hồ sơ")])
            + LoadMore.html(next: more)
    }
}

import Desk
import Office
import WorkTime

/// The case files of a year.
struct CaseListScreen {
    let answer: CaseFileList.Answer
    let reader: Actor
    let address: CaseAddress
    /// The units to filter by.
    let units: [PickerChoice]

    var page: Page {
        var page = Page(
            title: address.isOwn ? "Hồ sơ tôi lập" : "Hồ sơ công việc", place: .cases,
            aside: "<span class=\"muted\">năm \(address.year)</span>",
            actions: GuideTopic.caseFiles.link + Button.link("Lập hồ sơ", "/cases/new", .primary),
            main: """
                \(CaseTabs.html(address.isOwn ? .own : .all, for: reader, year: address.year))
                \(filters)
                \(list)
                """)
        page.assets = ["cases.css"]
        return page
    }

    private var filters: HTML {
        let fields: FormFields = [
            "year": "\(address.year)", "state": address.state?.rawValue ?? "", "unit": address.unit?.description ?? "",
        ]
        let form = FormView(fields)
        let years = (answer.today.year - 10...answer.today.year + 1).reversed().map { ("\($0)", "Năm \($0)") }
        var controls: HTML = form.select("year", "Năm", options: years)
        controls += form.select(
            "state", "Tình trạng", empty: "Tất cả",
            options: CaseFile.State.allCases.map { ($0.rawValue, CaseWords.word($0)) })
        controls += form.select("unit", "Đơn vị", empty: "Tất cả", options: units.map { ($0.key, $0.title) })
        var chips: [FilterBar.Chip] = []
        if let state = address.state {
            chips.append(.init("Tình trạng", CaseWords.word(state), without: address.with { $0.state = nil }.href))
        }
        if let unit = address.unit {
            let name = units.first { $0.key == unit.description }?.title ?? "đã chọn"
            chips.append(.init("Đơn vị", name, without: address.with { $0.unit = nil }.href))
        }
        return FilterBar(
            action: "/cases", controls: controls, chips: chips,
            hidden: address.isOwn ? ["keeper": "me"] : FormFields(), search: address.text ?? ""
        ).html
    }

    private var list: HTML {
        guard !answer.files.isEmpty else {
            return EmptyState.html(
                "Không có hồ sơ nào của năm \(address.year)",
                "Lập hồ sơ khi bắt đầu một việc; văn bản của việc đó được đưa vào hồ sơ dần theo quá trình giải quyết.",
                action: Button.link("Lập hồ sơ", "/cases/new", .primary))
        }
        return Self.table(answer.files, caption: "Hồ sơ công việc năm \(address.year)", today: answer.today)
            + LoadMore.html(next: answer.next.map { address.from($0).href })
    }

    static func table(_ files: [CaseFile], caption: String, today: CalendarDay) -> HTML {
        Table(
            caption: caption,
            columns: [
                .init("Hồ sơ"), .init("Đơn vị, người lập"), .init("Thời hạn lưu trữ"), .init("Văn bản", .number),
                .init("Tình trạng"), .init("Hạn nộp lưu", .date),
            ], rows: files.map { row($0, today: today) }
        ).html
    }

    static func row(_ file: CaseFile, today: CalendarDay, isSelectable: Bool = true) -> Table.Row {
        let circle: HTML? = file.isRestricted ? " \(StateBadge.html("Hạn chế xem", .still))" : nil
        return Table.Row(
            key: file.id.description, href: "/cases/\(file.id)",
            cells: [
                "<b class=\"case-code\">\(file.code)</b> <span class=\"case-title\">\(file.title)</span>\(circle)",
                "\(file.unit.name)<br><small class=\"muted\">\(file.keeper.name)</small>",
                .text(file.retention.words), "\(file.paperCount)", CaseWords.badge(file.state),
                CaseWords.due(file, today: today),
            ], isSelectable: isSelectable)
    }
}

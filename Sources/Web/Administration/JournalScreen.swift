import Desk
import Office
import WorkTime

/// The journal as administrators read it: who did what to what when.
struct JournalScreen: Sendable {
    let journal: ReadJournal.Answer
    let address: JournalAddress

    var page: Page {
        Page(
            title: "Nhật ký", place: .administration, breadcrumbs: [MenuItem("Quản trị", "/administration")],
            actions: GuideTopic.journal.link,
            main: "\(AdministrationTabs.journal.html)\n\(filters)\n\(table)")
    }

    private var filters: HTML {
        let filter = address.filter
        let form = FormView([
            "act": filter.act ?? "", "kind": filter.subjectKind?.rawValue ?? "", "day": filter.day?.description ?? "",
            "person": filter.actor?.description ?? "", "person-text": journal.actorName ?? "",
        ])
        let controls: HTML = """
            \(form.select("act", "Việc", empty: "Tất cả", options: JournalWords.groups.map { ($0.act, $0.title) }))\
            \(form.picker("person", "Người thực hiện", isOptional: true, from: .search("/api/parties?kind=person")))\
            \(form.day("day", "Ngày", isOptional: true))
            """
        var chips: [FilterBar.Chip] = []
        if let act = filter.act {
            chips.append(.init("Việc", JournalWords.title(of: act), without: address.with { $0.filter.act = nil }))
        }
        if let name = journal.actorName {
            chips.append(.init("Người thực hiện", name, without: address.with { $0.filter.actor = nil }))
        }
        if let kind = filter.subjectKind {
            let number = filter.subject.map { " số \($0)" } ?? ""
            chips.append(
                .init(
                    "Đối tượng", JournalWords.title(of: kind) + number,
                    without: address.with { ($0.filter.subjectKind, $0.filter.subject) = (nil, nil) }))
        }
        if let day = filter.day {
            chips.append(.init("Ngày", WrittenDay.text(day), without: address.with { $0.filter.day = nil }))
        }
        var hidden = FormFields()
        if let kind = filter.subjectKind { hidden = hidden.setting("kind", to: kind.rawValue) }
        if let subject = filter.subject { hidden = hidden.setting("subject", to: String(subject)) }
        return FilterBar(action: "/administration/journal", controls: controls, chips: chips, hidden: hidden).html
    }

    private var table: HTML {
        guard !journal.lines.isEmpty else {
            return EmptyState.html("Không có việc nào khớp", "Bỏ bớt bộ lọc để xem thêm.")
        }
        let rows = journal.lines.map { line in
            Table.Row(
                key: "entry-\(line.id)", href: nil,
                cells: [
                    WrittenDay.html(line.at), .text(line.actorName ?? "Hệ thống"),
                    .text(JournalWords.title(of: line.act)), subject(line),
                    """
                    <details class="body"><summary>Chi tiết</summary><code>\(line.act)<br>\(line.body)</code></details>
                    """,
                ])
        }
        return Table(
            caption: "Nhật ký, việc mới nhất trước",
            columns: [
                .init("Lúc", .date), .init("Ai"), .init("Làm gì"), .init("Với"), .init("Nội dung đã niêm phong"),
            ], rows: rows
        ).html + LoadMore.html(next: journal.next.map { next in address.with { $0.before = next } })
    }

    /// Papers and obligations by number only: an administrator sees no more of them than others do.
    private func subject(_ line: JournalLine) -> HTML {
        let name = line.subjectName ?? "\(JournalWords.title(of: line.subjectKind)) số \(line.subject)"
        let only = address.with { ($0.filter.subjectKind, $0.filter.subject) = (line.subjectKind, line.subject) }
        return "<a href=\"\(only)\">\(name)</a>"
    }
}

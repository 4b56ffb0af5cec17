import Desk
import Office
import WorkTime

/// «Hồ sơ đến hạn nộp lưu», and files of earlier years that nobody closed.
struct DueFilesScreen {
    let answer: DueFiles.Answer
    let reader: Actor
    let unit: Key<Office.Unit>?
    let units: [PickerChoice]
    var form = FormView()

    static let path: Href = "/cases/due"

    var page: Page {
        var page = Page(
            title: "Hồ sơ đến hạn nộp lưu", place: .cases, actions: GuideTopic.handIn.link,
            main: "\(CaseTabs.html(.due, for: reader))\n\(form.summary)\(lists)\n\(filters)\n\(list)",
            status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private func address(_ list: DueFiles.List, unit: Key<Office.Unit>?) -> Href {
        Self.path.adding("list", list == .due ? nil : list.rawValue).adding("unit", unit?.description)
    }

    private var lists: HTML {
        Tabs.html(
            [
                .init("Phải nộp lưu", address(.due, unit: unit), isCurrent: answer.list == .due),
                .init("Năm trước chưa kết thúc", address(.lingering, unit: unit), isCurrent: answer.list == .lingering),
            ], label: "Hồ sơ phải nộp lưu hoặc chưa kết thúc")
    }

    private var filters: HTML {
        guard !units.isEmpty else { return .empty }
        var chips: [FilterBar.Chip] = []
        if let unit {
            let name = units.first { $0.key == unit.description }?.title ?? "đã chọn"
            chips.append(.init("Đơn vị", name, without: address(answer.list, unit: nil)))
        }
        let controls = FormView(["unit": unit?.description ?? ""])
            .select("unit", "Đơn vị", empty: "Tất cả", options: units.map { ($0.key, $0.title) })
        return FilterBar(
            action: Self.path, controls: controls, chips: chips,
            hidden: answer.list == .due ? FormFields() : ["list": answer.list.rawValue]
        ).html
    }

    private var list: HTML {
        guard !answer.files.isEmpty else {
            return EmptyState.html(
                answer.list == .due ? "Không có hồ sơ nào đến hạn nộp lưu" : "Không còn hồ sơ năm trước chưa kết thúc",
                answer.list == .due
                    ? "Hồ sơ đã kết thúc hiện ở đây từ \(answer.noticeDays) ngày trước hạn nộp lưu."
                    : "Việc đã xong thì kết thúc hồ sơ, để thời hạn nộp lưu bắt đầu tính.",
                action: Button.link("Xem hồ sơ", "/cases"))
        }
        let rows = answer.files.map { file -> Table.Row in
            let row = CaseListScreen.row(file, today: answer.today, isSelectable: answer.kept.contains(file.id))
            let duty: HTML =
                answer.duties[file.id].map { "<a href=\"/obligations/\($0)\">xem, đôn đốc</a>" }
                ?? "<span class=\"muted\">–</span>"
            return Table.Row(key: row.key, href: row.href, cells: row.cells + [duty], isSelectable: row.isSelectable)
        }
        let maySend = answer.list == .due && !answer.kept.isEmpty
        let table = Table(
            caption: answer.list == .due ? "Hồ sơ phải nộp lưu, hạn sớm nhất trước" : "Hồ sơ năm trước chưa kết thúc",
            columns: [
                .init("Hồ sơ"), .init("Đơn vị, người lập"), .init("Thời hạn lưu trữ"), .init("Văn bản", .number),
                .init("Tình trạng"), .init("Hạn nộp lưu", .date), .init("Nhiệm vụ"),
            ], rows: rows, selection: maySend ? "files" : nil)
        let more = LoadMore.html(
            next: answer.next.map { address(answer.list, unit: unit).adding("after", $0.description) })
        guard maySend else { return table.html + more }
        return BulkBar.form(
            action: "/cases/hand-ins", table: table.html, acts: [Button.submit("Giao nộp vào lưu trữ")]) + more
    }
}

import Desk
import Office

/// Folders whose paper lies elsewhere than the electronic dossier, and between which units they have to go.
struct FolderListScreen {
    let answer: StrayFolders.Answer
    let reader: Actor
    let address: FolderAddress

    var page: Page {
        var page = Page(
            title: "Hồ sơ giấy khác nơi", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")],
            actions: Button.link("Quét hồ sơ giấy", "/dossiers/scan", .primary)
                + Button.link("In danh sách", address.href("/dossiers/folders/print"))
                + GuideTopic.dossierFolders.link,
            main: "\(DossierTabs.html(.folders, for: reader))\n\(filters)\(passages)\(list)", topics: ["dossiers"])
        page.assets = ["cases.css"]
        return page
    }

    private var units: [NamedParty] {
        var known: Set<Key<Party>> = []
        return answer.passages.flatMap { [$0.from, $0.to] }.filter { known.insert($0.key).inserted }
    }

    private var filters: HTML {
        let form = FormView(["unit": address.filter.unit?.description ?? ""])
        let controls = form.select(
            "unit", "Đơn vị", empty: "Tất cả đơn vị", options: units.map { ($0.key.description, $0.name) })
        let chips = address.filter.unit.map { unit in
            [
                FilterBar.Chip(
                    "Đơn vị", units.first { $0.key == Key<Party>(unit) }?.name ?? "đã chọn",
                    without: "/dossiers/folders")
            ]
        }
        return FilterBar(action: "/dossiers/folders", controls: controls, chips: chips ?? []).html
    }

    /// Which unit hands over to which, each with its list to sign.
    private var passages: HTML? {
        guard !answer.passages.isEmpty else { return nil }
        let lines = answer.passages.map { passage -> HTML in
            let list = ("/dossiers/folders/print" as Href).adding("from", passage.from.key.description)
                .adding("to", passage.to.key.description)
            return
                "<li>\(passage.from.name) → \(passage.to.name): <b>\(passage.count)</b> hồ sơ, <a href=\"\(list)\">bảng kê bàn giao</a></li>"
        }
        return "<section><h2>Cần bàn giao giữa các đơn vị</h2><ul class=\"case-lines\">\(lines)</ul></section>\n"
    }

    private var list: HTML {
        guard !answer.lines.isEmpty else {
            return EmptyState.html(
                "Hồ sơ giấy và hồ sơ điện tử ở cùng một nơi",
                "Hồ sơ vào đây khi hồ sơ điện tử đã chuyển mà hồ sơ giấy chưa được quét ở nơi nhận.",
                action: Button.link("Quét hồ sơ giấy", "/dossiers/scan", .primary))
        }
        let rows = answer.lines.map { line in
            Table.Row(
                key: "folder-\(line.id)", href: "/dossiers/\(line.id)",
                cells: [
                    "<b class=\"case-code\">\(line.code)</b> <span class=\"case-title\">\(line.title)</span>",
                    "\(line.folder.unit.name)<br><small class=\"muted\">\(line.folder.by.name) quét \(WrittenDay.html(line.folder.scannedAt))</small>",
                    .text(line.place), WrittenDay.html(line.folder.heldSince),
                    StateBadge.html(
                        line.isElsewhere ? "khác đơn vị" : "chưa quét từ khi chuyển", line.isElsewhere ? .late : .soon),
                ], isSelectable: false)
        }
        return Table(
            caption: "Hồ sơ giấy khác nơi với hồ sơ điện tử",
            columns: [
                .init("Hồ sơ"), .init("Hồ sơ giấy ở"), .init("Hồ sơ điện tử ở"), .init("Từ lúc", .date),
                .init("Tình trạng"),
            ], rows: rows
        ).html + LoadMore.html(next: answer.next.map { address.next($0) })
    }
}

import Desk
import Office

/// The desk's form for a scanner: one field that is always ready, and what was scanned last. Nothing but the keyboard is needed.
struct FolderScanScreen {
    let answer: FolderDesk.Answer
    var form = FormView()

    var page: Page {
        var page = Page(
            title: "Quét hồ sơ giấy", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")],
            actions: Button.link("Hồ sơ giấy khác nơi", "/dossiers/folders") + GuideTopic.dossierFolders.link,
            main: "\(entry)\(scans)", layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var entry: HTML {
        let units = answer.units.map { (value: $0.key.description, title: $0.name) }
        let unit: HTML? =
            units.count > 1 ? form.select("unit", "Bàn làm việc tại", options: units) : nil
        return Form.html(
            action: "/dossiers/scan",
            body: """
                \(form.summary)\(unit)\
                \(form.text("code", "Mã hồ sơ", help: "Quét mã QR trên bìa hồ sơ; máy quét tự gõ mã và Enter. Không có máy quét thì gõ mã rồi Enter.", autocomplete: "off", isFirst: form.errors.isEmpty))
                """, buttons: [Button.submit("Ghi nhận")])
    }

    private var scans: HTML {
        guard !answer.scans.isEmpty else {
            return EmptyState.html(
                "Chưa quét hồ sơ nào",
                "Lần quét đầu ghi nhận hồ sơ giấy đã đến bàn này; xong việc quét lần nữa thì hồ sơ chuyển bước.")
        }
        return "<h2>Vừa quét</h2>\(FolderScanTable.html(answer.scans, showsDossier: true))"
    }
}

/// Scans of folders, the latest first.
enum FolderScanTable {
    static func html(_ scans: [FolderScan], showsDossier: Bool) -> HTML {
        let rows = scans.enumerated().map { place, scan -> Table.Row in
            let name: HTML =
                showsDossier
                ? "<b class=\"case-code\">\(scan.code)</b> <span class=\"case-title\">\(scan.title)</span>"
                : .text(scan.by)
            return Table.Row(
                key: "scan-\(place)", href: showsDossier ? "/dossiers/\(scan.dossier)" : nil,
                cells: [name, .text(scan.unit), .text(scan.act ?? "chỉ ghi nhận nơi để"), WrittenDay.html(scan.at)],
                isSelectable: false)
        }
        return Table(
            caption: "Các lần quét",
            columns: [.init(showsDossier ? "Hồ sơ" : "Người quét"), .init("Tại"), .init("Bước"), .init("Lúc", .date)],
            rows: rows
        ).html
    }
}

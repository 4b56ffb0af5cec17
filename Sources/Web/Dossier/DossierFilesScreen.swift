import Desk
import Office

/// The files of a dossier: scanned papers, results, what was taken again from earlier dossiers.
struct DossierFilesScreen {
    let answer: DossierFiles.Answer
    var form: FormView
    var kept: [KeptFile] = []

    private var item: LedgerCase { answer.item }
    private var here: Href { "/dossiers/\(item.id)/files" }

    var page: Page {
        var page = Page(
            title: "Bản điện tử của hồ sơ", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init(item.code, "/dossiers/\(item.id)"),
            ], actions: GuideTopic.dossierFiles.link, main: "\(form.summary)\(list)\(consent)\(entry)",
            layout: .reading,
            status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var list: HTML {
        guard !answer.files.isEmpty else {
            return EmptyState.html(
                "Chưa có bản điện tử nào",
                "Giấy tờ nhận tại quầy được quét vào đây; kết quả ký số được thêm ở đây để trả và dùng lại.")
        }
        let rows = answer.files.map { file -> Table.Row in
            let link: HTML =
                file.isWithdrawn
                ? "<span class=\"muted\">\(file.title)</span>"
                : "<a href=\"\(here.followed(by: "/\(file.id)"))\">\(file.title)</a><br><small class=\"muted\">\(file.file.name)</small>"
            let source: HTML =
                file.isWithdrawn
                ? StateBadge.html("người nộp đã rút đồng ý", .late)
                : file.source.map { "lấy từ hồ sơ \($0)" } ?? (file.isResult ? "kết quả" : "quét tại đây")
            return Table.Row(
                key: "file-\(file.id)", href: nil,
                cells: [
                    link, source, file.validUntil.map { WrittenDay.html($0) } ?? "không thời hạn",
                    "\(WrittenDay.html(file.at))<br><small class=\"muted\">\(file.by)</small>",
                ], isSelectable: false)
        }
        return Table(
            caption: "Bản điện tử của hồ sơ",
            columns: [.init("Giấy tờ"), .init("Nguồn"), .init("Có giá trị đến", .date), .init("Thêm lúc", .date)],
            rows: rows
        ).html
    }

    private var consent: HTML? {
        guard !answer.consents.isEmpty else { return nil }
        let lines = answer.consents.map { consent -> HTML in
            "<li>\(WrittenDay.html(consent.at)): người nộp <b>\(consent.stance.word)</b> (\(consent.how)), \(consent.by) ghi</li>"
        }
        var end: HTML?
        if answer.isCounter, answer.consents.last?.stance == .given {
            end = """
                <details><summary>Người nộp rút đồng ý</summary>\(Form.html(
                    action: "/dossiers/\(item.id)/consent/ending",
                    body: form.text("how", "Rút bằng cách nào", help: "Như «đơn ngày 12/3», «nói tại quầy, có ký». Giấy tờ lấy từ hồ sơ trước sẽ không mở được nữa."),
                    buttons: [Button.submit("Ghi nhận rút đồng ý", .danger)]))</details>
                """
        }
        return "<section><h2>Sử dụng lại giấy tờ của hồ sơ trước</h2><ul>\(lines)</ul>\(end)</section>\n"
    }

    private var entry: HTML? {
        guard answer.mayAdd else { return nil }
        let parts: [(value: String, title: String)] = answer.parts.enumerated().map {
            (value: "\($0)", title: $1.title)
        }
        return "<h2>Thêm bản điện tử</h2>"
            + Form.html(
                action: here, hasFiles: true,
                body: """
                    \(FormToken.html(form))\
                    \(form.select("part", "Là bản điện tử của", options: parts + [(value: "result", title: "Kết quả giải quyết")]))\
                    \(DropZone.html(
                        title: "Tệp", help: "PDF hoặc ảnh, đủ trang, đúng thứ tự; nhiều nhất 20 tệp, mỗi tệp không quá 64 MB. Không quét giấy tờ mật.",
                        isMany: true))\(form.errorLine("file"))\(KeptFile.ticked(kept))\
                    \(form.day("until", "Có giá trị đến ngày", help: "Để trống khi không có thời hạn. Hết ngày này không dùng lại cho hồ sơ sau.", isOptional: true))
                    """, buttons: [Button.submit("Thêm bản điện tử")])
    }
}

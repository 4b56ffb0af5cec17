import Desk
import Office
import Process
import WorkTime

/// A dossier: where it stands, what this person can do now, its papers, why its time ends when it does, its history.
struct DossierScreen {
    let content: CasePage

    private var item: LedgerCase { content.item }
    private var sections: CaseSections { CaseSections(content: content) }

    var page: Page {
        var page = Page(
            title: "Hồ sơ \(item.code)", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")], aside: sections.badge,
            actions: sections.actions(beside: slip),
            main: """
                <p class="document-lead">\(item.title)</p>\
                \(Panes.object(
                    content: "\(sections.turn)\(sections.next)\(papers)\(sections.clocks)\(CaseHistory(content: content).html)", facts: facts))
                """, topics: ["dossiers"])
        page.assets = ["document.css", "cases.css", "process.css"]
        page.sight = .dossier(item.id)
        return page
    }

    /// With the result goes the invitation to rate the service.
    private var slip: HTML? {
        guard !item.isOpen, content.isCounter, content.process.kind == .dossier else { return nil }
        return Button.link("Phiếu mời đánh giá", "/dossiers/\(item.id)/rating-slip")
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Mã hồ sơ", LedgerCaseWords.code(item)), ("Hạn giải quyết", sections.due),
            ("Đơn vị giải quyết", item.unit.link), ("Tiếp nhận", sections.received),
        ]
        if let fee = content.owed {
            let link: HTML = "<a class=\"small\" href=\"/dossiers/\(item.id)/fee\">ghi nhận, xem</a>"
            facts.append(
                (
                    "Phí, lệ phí",
                    "\(Procedure.words(ofFee: fee.due)) \(FeeScreen.badge(content)) \(link)"
                ))
        }
        if let late = content.late {
            facts.append(
                (
                    "Nhập sau khi nhận",
                    "nhập vào hệ thống \(WrittenDay.html(late.enteredAt)), hạn tính từ ngày nhận; lý do: \(late.reason)"
                ))
        }
        if let channel = content.channel, channel != .counter { facts.append(("Cách nộp", .text(channel.word))) }
        if let delivery = content.delivery {
            let more = [delivery.number.map { ", giấy tờ số \($0)" }, delivery.tracking.map { ", \($0)" }]
                .compactMap(\.self).joined()
            facts.append(
                (
                    "Đã trả kết quả",
                    "\(delivery.way.word): <b>\(delivery.receiver)</b>\(more)<br><small class=\"muted\">\(delivery.by.name), \(WrittenDay.html(delivery.at))</small>"
                ))
        } else if let wish = content.wish, wish != .counter {
            let place = content.wishAddress.map { ": \($0)" } ?? ""
            facts.append(("Cách nhận kết quả", .text(wish.word + place)))
        }
        if let folder = content.folder {
            let place: HTML = """
                \(folder.unit.link)<br><small class="muted">\(folder.by.name), \(WrittenDay.html(folder.scannedAt))</small> \
                <a class="small" href="/dossiers/\(item.id)/folder">bìa hồ sơ</a>
                """
            facts.append(("Hồ sơ giấy ở", place))
        }
        if let applicant = content.applicant {
            facts.append(("Người nộp", "<b>\(applicant.name)</b>"))
            let lines: [(String, String?)] = [
                (applicant.kind == .citizen ? "Số định danh" : "Mã số thuế", applicant.number),
                ("Địa chỉ", applicant.address), ("Điện thoại", applicant.phone), ("Thư điện tử", applicant.mail),
            ]
            facts += lines.compactMap { name, value in value.map { (name, HTML.text($0)) } }
        }
        facts += sections.parties
        if let procedure = content.procedure {
            facts.append(("Thủ tục", "<a href=\"/procedures/\(procedure)\">xem trong danh mục</a>"))
        }
        facts.append(("Quy trình", content.processFact))
        return Facts.html(facts)
    }

    private var papers: HTML? {
        let files: HTML = "<p><a href=\"/dossiers/\(item.id)/files\">Bản điện tử của hồ sơ</a></p>"
        guard !content.parts.isEmpty else { return files }
        let rows = content.parts.enumerated().map { place, part in
            Table.Row(
                key: "part-\(place)", href: nil,
                cells: [
                    .text(part.title), .text(part.count),
                    part.isReceived
                        ? StateBadge.html("đã nhận", .done)
                        : part.isRequired
                            ? StateBadge.html("chưa có", .late) : "<span class=\"muted\">không nộp</span>",
                ], isSelectable: false)
        }
        let table = Table(
            caption: "Thành phần hồ sơ", columns: [.init("Giấy tờ"), .init("Số lượng"), .init("Tình trạng")], rows: rows
        ).identified("parts")
        return "<section><h2>Thành phần hồ sơ (\(content.parts.count))</h2>\(table.html)\(files)</section>\n"
    }
}

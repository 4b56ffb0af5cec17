import Desk
import Office
import Process
import WorkTime

/// A dossier: where it stands, what this person can do now, its papers, why its time ends when it does, its history.
struct DossierScreen {
    let content: CasePage

    private var item: LedgerCase { content.item }
    private var here: Href { "/dossiers/\(item.id)" }

    var page: Page {
        var page = Page(
            title: "Hồ sơ \(item.code)", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")],
            aside:
                "\(DossierWords.badge(item, content.stateTitle)) \(item.isOpen ? DossierWords.due(item, now: content.now) : .empty)",
            actions: actions,
            main: """
                <p class="document-lead">\(item.title)</p>\
                \(Panes.object(content: "\(turn)\(next)\(papers)\(clocks)\(DossierHistory(content: content).html)", facts: facts))
                """, topics: ["dossiers"])
        page.assets = ["document.css", "cases.css", "process.css"]
        page.sight = .dossier(item.id)
        return page
    }

    private var open: [CasePage.Offer] { content.offers.filter { $0.refusal == nil } }

    /// The usual way on stands first in the process file.
    private var actions: HTML {
        let main: HTML = open.first.map { Button.link($0.act.title, step($0), .primary) } ?? .empty
        let others = open.dropFirst().map { MenuItem($0.act.title, step($0)) }
        return main + Menu.html("Bước khác", items: Array(others))
            + (made.isEmpty ? .empty : Menu.html("Giấy tờ", items: made)) + (slip ?? .empty)
            + GuideTopic.dossierSteps.link
    }

    /// With the result goes the invitation to rate the service.
    private var slip: HTML? {
        guard !item.isOpen, content.isCounter, content.process.kind == .dossier else { return nil }
        return Button.link("Phiếu mời đánh giá", "/dossiers/\(item.id)/rating-slip")
    }

    private func step(_ offer: CasePage.Offer) -> Href { "/dossiers/\(item.id)/steps/\(offer.act.code)" }

    /// The papers that the steps made, the newest first.
    private var made: [MenuItem] {
        content.transitions.reversed().flatMap { taken in
            let process = content.process(at: taken.position)
            return (process.act(taken.act)?.forms ?? []).compactMap { process.form($0) }.map { form in
                MenuItem(form.title, "/dossiers/\(item.id)/papers/\(taken.position)/\(form.code)")
            }
        }
    }

    private var turn: HTML {
        guard item.isOpen else {
            let end: HTML? = item.endedAt.map { ", \(WrittenDay.html($0))" }
            return NoticeBox.html(
                "<p>Hồ sơ đã kết thúc: <b>\(content.stateTitle)</b>\(end), \(item.isLate ? "quá hạn" : "đúng hạn").</p>",
                item.isLate ? .late : .done)
        }
        let owner = content.process.state(item.state).flatMap { content.process.role($0.owner) }
        let who: HTML = item.holder.map { "\($0.link) (\(owner?.title ?? ""))" } ?? "người nộp hồ sơ"
        let waiting = content.play.tracks.values.filter(\.isOpen).sorted { $0.code < $1.code }
            .compactMap { content.process.track($0.code) }.map { track -> HTML in
                let party: HTML? = content.parties[track.owner].map { ", \($0.link)" }
                return "<li>Chờ: \(track.title)\(party)</li>"
            }
        let list: HTML? = waiting.isEmpty ? nil : "<ul>\(waiting)</ul>"
        return NoticeBox.html(
            "<p>Trạng thái: <b>\(content.stateTitle)</b>, hồ sơ đang do \(who) giữ.</p>\(list)",
            open.isEmpty ? .still : .moving)
    }

    private var next: HTML? {
        guard !content.offers.isEmpty else { return nil }
        let lines = content.offers.map { offer -> HTML in
            let to: HTML? = offer.act.to.flatMap { content.process.state($0) }.map {
                " <span class=\"muted\">→ \($0.title)</span>"
            }
            if let refusal = offer.refusal {
                return "<li>\(offer.act.title): <span class=\"muted\">\(refusal)</span></li>"
            }
            return
                "<li><a href=\"\(step(offer))\">\(offer.act.title)</a>\(to) <span class=\"muted\">(\(offer.act.article))</span></li>"
        }
        return "<section id=\"offers\"><h2>Việc của anh/chị ở hồ sơ này</h2><ul>\(lines)</ul></section>\n"
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Mã hồ sơ", DossierWords.code(item)), ("Hạn giải quyết", due),
            ("Đơn vị giải quyết", item.unit.link), ("Tiếp nhận", received),
        ]
        if let applicant = content.applicant {
            facts.append(("Người nộp", "<b>\(applicant.name)</b>"))
            let lines: [(String, String?)] = [
                (applicant.kind == .citizen ? "Số định danh" : "Mã số thuế", applicant.number),
                ("Địa chỉ", applicant.address), ("Điện thoại", applicant.phone), ("Thư điện tử", applicant.mail),
            ]
            facts += lines.compactMap { name, value in value.map { (name, HTML.text($0)) } }
        }
        for role in content.process.roles {
            guard let party = content.parties[role.code] else { continue }
            facts.append((role.title, party.link))
        }
        if let procedure = content.procedure {
            facts.append(("Thủ tục", "<a href=\"/procedures/\(procedure)\">xem trong danh mục</a>"))
        }
        facts.append(("Quy trình", process))
        return Facts.html(facts)
    }

    private var process: HTML {
        let newer = content.newer.map { version -> HTML in
            "<br><a class=\"small\" href=\"\(here)/versions/\(version.number)\">Xem trước phiên bản mới (\(version.number))</a>"
        }
        return "\(content.process.title), phiên bản \(content.process.number)\(newer)"
    }

    private var due: HTML {
        guard item.isOpen, let due = item.due else { return DossierWords.due(item, now: content.now) }
        return "<b>\(due.written)</b> <a class=\"small\" href=\"#clocks\">vì sao?</a>"
    }

    private var received: HTML {
        "\(WrittenDay.html(item.begunAt))<br><small class=\"muted\">\(item.receiver.name), \(content.counter.name)</small>"
    }

    private var papers: HTML? {
        guard !content.parts.isEmpty else { return nil }
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
        return "<section><h2>Thành phần hồ sơ (\(content.parts.count))</h2>\(table.html)</section>\n"
    }

    private var clocks: HTML? {
        let all = content.play.pastClocks + content.play.clocks.values
        guard !all.isEmpty else { return nil }
        let sections = all.sorted { ($0.begun, $0.code) < ($1.begun, $1.code) }.map {
            CaseClockView(running: $0, version: content.process, clock: content.clock).html
        }
        return "<section id=\"clocks\"><h2>Thời hạn</h2>\(sections)</section>\n"
    }
}

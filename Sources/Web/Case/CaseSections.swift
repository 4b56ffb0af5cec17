import Desk
import Office
import Process
import WorkTime

/// What the pages of all cases have in common: where it stands, what this person can do now, why its time ends when it does, the
/// papers that its steps made.
struct CaseSections {
    let content: CasePage

    private var item: LedgerCase { content.item }
    private var desk: CaseDesk { item.desk }
    private var here: Href { desk.href(of: item.id) }
    private var open: [CasePage.Offer] { content.offers.filter { $0.refusal == nil } }

    var badge: HTML {
        "\(LedgerCaseWords.badge(item, content.stateTitle)) \(item.isOpen ? LedgerCaseWords.due(item, now: content.now) : .empty)"
    }

    /// The bright button is the first act that brings the case on; where none does the first of the others is a plain one.
    func actions(_ more: [MenuItem] = [], beside: HTML? = nil) -> HTML {
        let leading = open.first { content.process.leadsOn($0.act, from: item.state) }
        let main = leading ?? open.first
        let button: HTML =
            main.map { Button.link($0.act.title, step($0), leading == nil ? .plain : .primary) } ?? .empty
        let others = open.filter { $0.act.code != main?.act.code }.map { MenuItem($0.act.title, step($0)) } + more
        return button + Menu.html("Bước khác", items: Array(others))
            + (made.isEmpty ? .empty : Menu.html("Giấy tờ", items: made)) + (beside ?? .empty)
            + desk.stepTopic.link
    }

    private func step(_ offer: CasePage.Offer) -> Href { here.followed(by: "/steps/\(offer.act.code)") }

    /// The papers that the steps made, the newest first.
    private var made: [MenuItem] {
        content.transitions.reversed().flatMap { taken in
            content.forms(of: taken).map { form in
                MenuItem(form.title, here.followed(by: "/papers/\(taken.position)/\(form.code)"))
            }
        }
    }

    var turn: HTML {
        guard item.isOpen else {
            let end: HTML? = item.endedAt.map { ", \(WrittenDay.html($0))" }
            return NoticeBox.html(
                "<p>\(desk.noun.capitalizedStart) đã kết thúc: <b>\(content.stateTitle)</b>\(end), \(item.isLate ? "quá hạn" : "đúng hạn").</p>",
                item.isLate ? .late : .done)
        }
        let owner = content.process.state(item.state).flatMap { content.process.role($0.owner) }
        let who: HTML = item.holder.map { "\($0.link) (\(owner?.title ?? ""))" } ?? .text(desk.bringer)
        let waiting = content.play.tracks.values.filter(\.isOpen).sorted { $0.code < $1.code }
            .compactMap { content.process.track($0.code) }.map { track -> HTML in
                let party: HTML? = content.parties[track.owner].map { ", \($0.link)" }
                return "<li>Chờ: \(track.title)\(party)</li>"
            }
        let list: HTML? = waiting.isEmpty ? nil : "<ul>\(waiting)</ul>"
        return NoticeBox.html(
            "<p>Trạng thái: <b>\(content.stateTitle)</b>, \(desk.noun) đang do \(who) giữ.</p>\(list)",
            open.isEmpty ? .still : .moving)
    }

    var next: HTML? {
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
        return "<section id=\"offers\"><h2>Việc của anh/chị ở \(desk.noun) này</h2><ul>\(lines)</ul></section>\n"
    }

    var due: HTML {
        guard item.isOpen, let due = item.due else { return LedgerCaseWords.due(item, now: content.now) }
        return "<b>\(due.written)</b> <a class=\"small\" href=\"#clocks\">vì sao?</a>"
    }

    var received: HTML {
        "\(WrittenDay.html(item.begunAt))<br><small class=\"muted\">\(item.receiver.name), \(content.counter.name)</small>"
    }

    /// By role, to whom it was given.
    var parties: [(name: String, value: HTML)] {
        content.process.roles.compactMap { role in content.parties[role.code].map { (role.title, $0.link) } }
    }

    var clocks: HTML? {
        let all = content.play.pastClocks + content.play.clocks.values
        guard !all.isEmpty else { return nil }
        let sections = all.sorted { ($0.begun, $0.code) < ($1.begun, $1.code) }.map {
            CaseClockView(running: $0, version: content.process, clock: content.clock).html
        }
        return "<section id=\"clocks\"><h2>Thời hạn</h2>\(sections)</section>\n"
    }
}

extension String {
    fileprivate var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}

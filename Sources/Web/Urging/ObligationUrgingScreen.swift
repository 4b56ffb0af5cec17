import Desk
import HTTPTypes
import Office
import WorkTime

/// How one obligation is urged: what was done, what is to come, and urging by hand.
struct ObligationUrgingScreen: Sendable {
    let answer: UrgingQuestion.Answer
    var form = FormView()

    private var href: Href { "/obligations/\(answer.obligation.id)" }

    var page: Page {
        Page(
            title: "Đôn đốc nhiệm vụ", place: .work,
            breadcrumbs: [MenuItem("Việc của tôi", "/work"), MenuItem(ObligationTitle.short(answer.content), href)],
            aside: answer.obligation.state.badge, actions: GuideTopic.urging.link,
            main: Panes.object(content: "\(byHand)\(done)\(coming)", facts: facts), status: form.status)
    }

    private var byHand: HTML {
        guard answer.mayUrge else { return .empty }
        return """
            <section id="now"><h2>Đôn đốc ngay</h2>\
            \(Form.html(
                action: href.followed(by: "/urging"),
                body: form.summary
                    + form.area(
                        "note", "Nội dung đôn đốc",
                        help: "Gửi đến người thực hiện và trưởng đơn vị chủ trì; mỗi ngày một lần.", rows: 3),
                buttons: [Button.submit("Đôn đốc ngay")]))</section>

            """
    }

    private var done: HTML {
        guard !answer.done.isEmpty else {
            return "<section id=\"done\"><h2>Đã đôn đốc</h2><p class=\"muted\">Chưa đôn đốc lần nào.</p></section>\n"
        }
        let entries = answer.done.reversed().map { item in
            let note: HTML = item.note.map { "<p class=\"written\">\($0)</p>" } ?? .empty
            let due: HTML =
                item.due == .last ? .empty : "<p class=\"muted small\">Về hạn \(WrittenDay.html(item.due))</p>"
            return Timeline.Entry(
                at: item.at, who: item.by ?? "Hệ thống", act: item.words + of(item.part), detail: due + note,
                tone: item.due < OfficeTime.day(of: item.at) ? .late : .soon)
        }
        return "<section id=\"done\"><h2>Đã đôn đốc</h2>\(Timeline.html(entries))</section>\n"
    }

    /// «, phần việc của Phòng Kinh tế»
    private func of(_ part: Key<Participant>?) -> String {
        part.flatMap { answer.parts[$0] }.map { ", phần việc của \($0)" } ?? ""
    }

    private var coming: HTML {
        guard !answer.coming.isEmpty else {
            let why =
                answer.obligation.state.isUrged
                ? "Không còn bậc nào theo bậc đôn đốc đang áp dụng."
                : "Nhiệm vụ đang ở trạng thái «\(answer.obligation.state.word)» nên không đôn đốc."
            return "<section id=\"coming\"><h2>Sắp tới</h2><p class=\"muted\">\(why)</p></section>\n"
        }
        let rows = answer.coming.map { step in
            Table.Row(
                key: "\(step.mark.code) \(step.due)", href: nil,
                cells: [
                    WrittenDay.html(step.at), .text(step.words + of(step.part)), .text(step.rung.moment),
                    WrittenDay.html(step.due),
                ])
        }
        return "<section id=\"coming\"><h2>Sắp tới</h2>"
            + Table(
                caption: "Các bậc sẽ đôn đốc",
                columns: [.init("Lúc", .date), .init("Đôn đốc"), .init("Bậc"), .init("Hạn", .date)], rows: rows
            ).html + "</section>\n"
    }

    private var facts: HTML {
        let ladder: HTML =
            answer.hasOwnLadder
            ? "Bậc riêng của kế hoạch" : .text(answer.ladder?.title ?? "Không áp dụng bậc đôn đốc nào")
        let edit: HTML? = answer.document.map { " <a class=\"small\" href=\"/plans/\($0.id)/ladder\">Xem các bậc</a>" }
        let letters = answer.letters.map { letter -> HTML in
            "<li><a href=\"/urging/letters/\(letter.id)\">\(letter.title)</a> <small>\(letter.state.words)</small></li>"
        }
        return Facts.html(
            [("Bậc đôn đốc", "\(ladder)\(edit)")]
                + (letters.isEmpty ? [] : [("Công văn đôn đốc", "<ul>\(letters)</ul>")]))
    }
}

extension UrgingLetterItem {
    /// «Công văn số 15 ngày 05/03/2026», «Dự thảo ngày 05/03/2026 gửi Phòng Kinh tế»
    var title: String {
        if let number, let issuedOn { return "Công văn số \(number) ngày \(issuedOn.written), gửi \(party.name)" }
        return "Dự thảo ngày \(OfficeTime.day(of: draftedAt).written), gửi \(party.name)"
    }

    var tone: Tone {
        switch state {
        case .drafted, .approved: .soon
        case .returned: .late
        case .issued: .done
        case .dropped: .still
        }
    }
}

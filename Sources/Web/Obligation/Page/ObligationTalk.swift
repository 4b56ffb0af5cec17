import Desk
import Office
import WorkTime

/// What people say on the obligation, who follows it, and the notes that this person left for himself.
struct ObligationTalk: Sendable {
    let content: ObligationPage
    let today: CalendarDay
    let list: ListReturn?

    var html: HTML {
        """
        <section id="talk"><h2>Trao đổi</h2>\(remarks)\(form)</section>
        <section id="mine"><h2>Theo dõi và nhắc riêng</h2>\(watching)\(reminders)</section>

        """
    }

    private var base: Href { "/obligations/\(content.obligation.id)" }

    private var remarks: HTML {
        guard !content.folder.comments.isEmpty else { return "<p class=\"muted\">Chưa có trao đổi nào.</p>" }
        let lines = content.folder.comments.map { remark -> HTML in
            let called: HTML? =
                remark.mentioned.isEmpty
                ? nil : "<p class=\"small\">Nhắc tên: \(HTML.joined(remark.mentioned.map(\.link), separator: ", "))</p>"
            return """
                <li id="remark-\(remark.id)"><p class="report-head"><b>\(remark.author.name)</b> \
                <span class="timeline-time">\(WrittenDay.html(remark.at))</span></p>
                <p class="written">\(remark.text)</p>\(called)</li>

                """
        }
        return "<ol class=\"reports\">\(lines)</ol>"
    }

    private var form: HTML {
        let view = FormView()
        return Form.html(
            action: base.followed(by: "/remarks").keeping(list), draft: "remark-\(content.obligation.id)",
            body: TalkForm.remark(view, after: content.folder.comments.last?.id),
            buttons: [Button.submit("Gửi", .plain)])
    }

    private var watching: HTML {
        let isOn = content.folder.isWatched
        let others = content.folder.watchers.map(\.name)
        let who: HTML? =
            others.isEmpty ? nil : "<p class=\"muted small\">Đang theo dõi: \(others.joined(separator: ", "))</p>"
        return """
            \(Button.act(isOn ? "Bỏ theo dõi" : "Theo dõi nhiệm vụ này", base.followed(by: "/watch").keeping(list), .quiet,
                hidden: ["on": isOn ? "no" : "yes"]))\(who)
            """
    }

    private var reminders: HTML {
        let lines = content.folder.reminders.map { reminder -> HTML in
            let action = base.followed(by: "/reminders").followed(by: "/\(reminder.id)").keeping(list)
            return
                "<li>\(DueWords.open(reminder.on, today: today)) \(reminder.note) \(Button.act("Xong", action, .quiet))</li>"
        }
        let kept: HTML? = lines.isEmpty ? nil : "<ul>\(lines)</ul>"
        let view = FormView()
        return """
            \(kept)<details><summary>Đặt lời nhắc riêng cho tôi</summary>\
            \(Form.html(
                action: base.followed(by: "/reminders").keeping(list),
                body: TalkForm.reminder(view),
                buttons: [Button.submit("Đặt lời nhắc", .plain)]))</details>
            """
    }
}

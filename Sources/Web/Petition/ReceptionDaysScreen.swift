import Desk
import Office
import WorkTime

/// The leaders' reception days of a month.
struct ReceptionDaysScreen {
    let answer: ReceptionDaysQuestion.Answer
    let reader: Actor
    var form = FormView()

    static func href(_ day: CalendarDay) -> Href {
        ("/visits/days" as Href).adding("month", String(day.description.prefix(7)))
    }

    var page: Page {
        var page = Page(
            title: "Ngày tiếp công dân của lãnh đạo", place: .petitions, breadcrumbs: [.init("Đơn thư", "/petitions")],
            actions: GuideTopic.visits.link,
            main: "\(PetitionTabs.html(.days, for: reader))\n\(months)\(state)\(list)\(entry)", status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var month: String { "tháng \(answer.month.month)/\(answer.month.year)" }

    private var months: HTML {
        """
        <p class="case-years">\(Button.link("‹ Tháng trước", Self.href(answer.month.adding(days: -1)), .quiet)) <b>\(month)</b> \
        \(Button.link("Tháng sau ›", Self.href(answer.month.adding(days: 32)), .quiet))</p>

        """
    }

    private var state: HTML? {
        let missing = answer.asked - answer.days.count
        guard missing > 0 else { return nil }
        return NoticeBox.html(
            "<p>Người đứng đầu tiếp công dân ít nhất \(answer.asked) ngày trong tháng (Điều 12, Điều 18 Luật Tiếp công dân); \(month) còn thiếu \(missing) ngày.</p>",
            .soon)
    }

    private var list: HTML {
        guard !answer.days.isEmpty else {
            return EmptyState.html(
                "Chưa có ngày tiếp nào trong \(month)", "Lịch tiếp công dân của lãnh đạo được niêm yết, công bố.")
        }
        let rows = answer.days.map { day in
            Table.Row(
                key: day.id.description, href: nil,
                cells: [
                    "<a href=\"/visits/days/\(day.id)\">\(WrittenDay.html(day.day))</a>, \(day.day.weekdayName)",
                    day.leader.link, .text(day.place), "\(day.registered)", "\(day.visits)",
                    answer.mayKeep && day.visits == 0 && day.registered == 0 && day.day >= answer.today
                        ? Button.act("Bỏ", "/visits/days/\(day.id)/ending", .quiet, confirm: "Bỏ ngày tiếp này?")
                        : .empty,
                ], isSelectable: false)
        }
        return Table(
            caption: "Ngày tiếp công dân \(month)",
            columns: [
                .init("Ngày"), .init("Lãnh đạo"), .init("Địa điểm"), .init("Đã đăng ký", .number),
                .init("Lượt đã tiếp", .number), .init(""),
            ],
            rows: rows
        ).html
    }

    private var entry: HTML? {
        guard answer.mayKeep else { return nil }
        return "<h2>Ấn định ngày tiếp</h2>"
            + Form.html(
                action: "/visits/days", draft: "reception-day",
                body: form.summary + form.day("day", "Ngày tiếp")
                    + form.picker("leader", "Lãnh đạo", from: .search("/api/parties?kind=person"))
                    + form.text("place", "Địa điểm"), buttons: [Button.submit("Ấn định")])
    }
}

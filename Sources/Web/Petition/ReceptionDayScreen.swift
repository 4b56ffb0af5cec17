import Desk
import Office
import WorkTime

/// A leader's reception day: who is put down for it, who was received, who did not come.
struct ReceptionDayScreen {
    let answer: ReceptionDayQuestion.Answer

    private var day: ReceptionDay { answer.day }

    var page: Page {
        var page = Page(
            title: "Ngày tiếp công dân \(day.day.written)", place: .petitions,
            breadcrumbs: [
                .init("Đơn thư", "/petitions"),
                .init("Ngày tiếp của lãnh đạo", ReceptionDaysScreen.href(day.day)),
            ], actions: actions, main: "\(lead)\(list)", topics: ["dossiers"])
        page.assets = ["cases.css"]
        return page
    }

    private var actions: HTML {
        guard answer.mayKeep, day.day >= answer.today else { return GuideTopic.visits.link }
        let form = ("/visits/new" as Href).adding("day", day.id.description)
        return GuideTopic.visits.link + Button.link("Đăng ký công dân", form, .primary)
    }

    private var lead: HTML {
        """
        <p class="case-lead">\(day.leader.link), \(day.place)<br>\
        <span class="muted">Đã đăng ký \(day.registered) lượt, đã tiếp \(day.visits) lượt.</span></p>

        """
    }

    private var list: HTML {
        guard !answer.lines.isEmpty else {
            return EmptyState.html(
                "Chưa có công dân nào đăng ký", "Người tiếp công dân đăng ký cho công dân trước ngày tiếp.")
        }
        return Table(
            caption: "Danh sách ngày tiếp",
            columns: [
                .init("Lượt tiếp"), .init("Công dân"), .init("Số người", .number), .init("Trạng thái"), .init(""),
            ], rows: answer.lines.map(row)
        ).html
    }

    private func row(_ line: ReceptionDayQuestion.Line) -> Table.Row {
        let here = CaseDesk.visits.href(of: line.id)
        let name: HTML =
            line.isSecret ? "<span class=\"muted\">được giữ bí mật</span>" : .text(line.name ?? "Không ghi họ tên")
        return Table.Row(
            key: line.id.description, href: nil,
            cells: [
                "<a href=\"\(here)\"><b class=\"case-code\">\(line.code)</b></a><br>\(line.title)", name,
                "\(line.people)", .text(line.state), steps(line, here),
            ], isSelectable: false)
    }

    /// Nobody is received or missed before the day is there.
    private func steps(_ line: ReceptionDayQuestion.Line, _ here: Href) -> HTML {
        guard answer.mayKeep, line.isAwaited, day.day <= answer.today else { return .empty }
        return Button.link("Bắt đầu tiếp", here.followed(by: "/steps/begin"), .plain)
            + Button.link("Không đến", here.followed(by: "/steps/miss"), .quiet)
    }
}

import Desk
import HTTPTypes
import Office
import WorkTime

/// «Lịch làm việc»: the days of a year that are off or worked by law, rule files and the office's own decisions, with the
/// form to enter one.
struct CalendarScreen: Sendable {
    let answer: YearOfDays.Answer
    var form: FormView?
    /// What the decision in the form would move; nil before it is looked at.
    var moves: [DecideDay.Move]?

    var page: Page {
        Page(
            title: "Lịch làm việc năm \(answer.year)", place: .administration,
            breadcrumbs: [MenuItem("Quản trị", "/administration")],
            aside: "<span class=\"muted\">\(answer.workingDays) ngày làm việc</span>",
            actions: GuideTopic.calendar.link,
            main: "\(AdministrationTabs.calendar.html)\(years)\(note)\(preview)\(days)\(entry)\(settings)",
            status: form?.status ?? .ok)
    }

    private var years: HTML {
        let years = (answer.year - 2...answer.year + 2).filter(answer.years.contains)
        return Tabs.html(
            years.map { Tabs.Tab("\($0)", "/administration/calendar?year=\($0)", isCurrent: $0 == answer.year) },
            label: "Năm")
    }

    private var note: HTML? { answer.note.map { NoticeBox.html("<p>\($0)</p>", .soon) } }

    private var days: HTML {
        let rows = answer.lines.map { line in
            Table.Row(
                key: "day-\(line.day)", href: nil,
                cells: [
                    "\(WrittenDay.html(line.day)) <small class=\"muted\">\(line.day.weekdayName)</small>",
                    "\(line.mark.title)\(line.mark.isCertain ? .empty : " <span class=\"tone-soon\">dự kiến</span>" as HTML)",
                    .text(line.mark.kind.words), .text(line.mark.source), origin(line),
                ])
        }
        return "<section id=\"days\"><h2>Ngày nghỉ, ngày làm bù</h2>"
            + Table(
                caption: "Ngày nghỉ, ngày làm bù trong năm, trừ ngày nghỉ hằng tuần",
                columns: [.init("Ngày", .date), .init("Tên"), .init("Loại"), .init("Căn cứ"), .init("Nguồn")],
                rows: rows
            ).html + "</section>\n"
    }

    private func origin(_ line: YearOfDays.Line) -> HTML {
        switch line.origin {
        case .law: "Pháp luật"
        case .rules: "Bộ quy tắc"
        case .office(let entry):
            """
            \(entry.enteredBy), \(WrittenDay.html(OfficeTime.day(of: entry.enteredAt))) \
            \(Button.act(
                "Bỏ", "/administration/calendar", .quiet,
                hidden: ["act": "withdraw", "day": line.day.description, "year": "\(answer.year)"]))
            """
        }
    }

    // MARK: - Entering

    private var entry: HTML {
        let view = form ?? FormView(["kind": DecidedDay.Kind.holiday.rawValue])
        let kinds = DecidedDay.Kind.allCases.map { ($0.rawValue, DayMark.Kind.decided($0).words) }
        return """
            <section id="entry"><h2>Ghi quyết định về một ngày</h2>\
            <p class="muted">Ghi lại ngày đã có thì quyết định mới thay quyết định cũ. Trước khi lưu, hệ thống cho xem các thời hạn sẽ đổi.</p>\
            \(Form.html(
                action: "/administration/calendar",
                body: view.summary + view.day("day", "Ngày") + view.select("kind", "Loại", options: kinds)
                    + view.text("title", "Tên", help: "Như «Nghỉ hoán đổi với 22/8».")
                    + view.text("source", "Căn cứ", help: "Số, ký hiệu, ngày của văn bản quyết định.")
                    + view.select(
                        "holiday", "Thuộc ngày lễ", isOptional: true, empty: "Không",
                        options: answer.holidays.map { ($0.key, $0.title) })
                    + view.day(
                        "inPlaceOf", "Làm thay cho ngày", help: "Với ngày làm bù: ngày được nghỉ, để lấy giờ làm việc.",
                        isOptional: true)
                    + view.hidden("year", "\(answer.year)"),
                buttons: [Button.submit("Xem thay đổi")]))</section>

            """
    }

    private var preview: HTML {
        guard let moves, let form else { return .empty }
        let lines = moves.prefix(200).map { move -> HTML in
            let old: HTML? = move.old.map(WrittenDay.html)
            let new: HTML? = move.new.map(WrittenDay.html)
            return
                "<li><a href=\"/obligations/\(move.obligation)\">\(ObligationTitle.short(move.content))</a>: \(old ?? "chưa có") → \(new ?? "chưa có")</li>"
        }
        let list: HTML =
            moves.isEmpty
            ? "<p>Không có thời hạn nào đang chạy bị thay đổi.</p>"
            : "<p><b>\(moves.count)</b> thời hạn đang chạy sẽ đổi:</p><ul>\(lines)</ul>"
        let hidden = form.fields.pairs.map { form.hidden($0.name, $0.value) }.reduce(HTML.empty) { $0 + $1 }
        return NoticeBox.html(
            """
            \(list)<form class="act" method="post" action="/administration/calendar" data-once>\(hidden)\
            \(form.hidden("confirmed", "yes"))\(Button.submit("Lưu quyết định"))</form>
            """, moves.isEmpty ? .done : .soon)
    }

    private var settings: HTML {
        let hours = answer.hours.map { hours -> HTML in
            let sessions = hours.sessions.sorted { $0.key < $1.key }.first?.value ?? []
            let words = sessions.map { "\(Due.clock($0.start))–\(Due.clock($0.end))" }.joined(separator: ", ")
            return "<li>\(hours.title): \(words) (\(hours.source))</li>"
        }
        let before =
            answer.choices.beforeIncludesDay
            ? "«Trước ngày D» còn kể cả ngày D" : "«Trước ngày D» không kể ngày D"
        return """
            <section id="settings"><h2>Giờ làm việc và quy ước</h2><ul>\(hours)<li>\(before) (Rules/calendar/law.yaml).</li></ul>\
            </section>

            """
    }
}

extension DayMark.Kind {
    var words: String {
        switch self {
        case .weeklyRest: "nghỉ hằng tuần"
        case .decided(.holiday): "nghỉ lễ, tết"
        case .decided(.compensatory): "nghỉ bù"
        case .decided(.swappedOff): "nghỉ hoán đổi"
        case .decided(.swappedWork): "làm bù"
        }
    }
}

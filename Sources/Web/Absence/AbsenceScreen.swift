import Desk
import Office
import WorkTime

/// «Vắng mặt, ủy quyền»: when one is away and who acts meanwhile, for whom one acts, what one may sign.
struct AbsenceScreen: Sendable {
    let list: AbsenceList.Answer
    let rights: DelegationList.Answer
    let actor: Actor
    let form: FormView

    /// Whether absences of others are entered here too.
    private var keepsOthers: Bool { list.people.map { !$0.isEmpty } ?? true }

    var page: Page {
        Page(
            title: "Vắng mặt, ủy quyền", place: .work,
            breadcrumbs: [MenuItem("Tài khoản", "/account")], actions: GuideTopic.absence.link,
            main: """
                \(standingIn)\(own)\(entry)\(others)
                \(rights.items.isEmpty ? .empty : DelegationTable.section(rights, title: "Quyền ký liên quan đến tôi"))
                """, status: form.status)
    }

    private var standingIn: HTML {
        let lines = actor.substituted.map { absent -> HTML in
            """
            <p>Đang làm thay <b>\(absent.name)</b> đến hết ngày \(WrittenDay.html(absent.until)). Việc chờ người đó nằm \
            trong <a href="/work">Việc của tôi</a>, có ghi «thay».</p>
            """
        }
        return lines.isEmpty ? .empty : NoticeBox.html(HTML.joined(lines, separator: ""), .soon)
    }

    private var own: HTML {
        guard !list.own.isEmpty else {
            return """
                <section id="own"><h2>Của tôi</h2><p class="muted">Chưa ghi nhận ngày vắng mặt nào, và không có ai chờ \
                anh/chị làm thay.</p></section>

                """
        }
        return "<section id=\"own\"><h2>Của tôi</h2>\n\(table(list.own, "Vắng mặt và làm thay của tôi"))</section>\n"
    }

    private var others: HTML {
        guard keepsOthers else { return .empty }
        let next: Href? = list.next.map { "/absences?after=\($0)" }
        let body: HTML =
            list.others.isEmpty
            ? "<p class=\"muted\">Không có ai khác vắng mặt từ hôm nay.</p>"
            : "\(table(list.others, "Người vắng mặt từ hôm nay"))\(LoadMore.html(next: next))"
        return "<section id=\"others\"><h2>Người vắng mặt</h2>\n\(body)</section>\n"
    }

    private func table(_ absences: [Absence], _ caption: String) -> HTML {
        Table(
            caption: caption,
            columns: [
                .init("Người vắng mặt"), .init("Từ ngày", .date), .init("Đến hết ngày", .date), .init("Lý do"),
                .init("Người làm thay"), .init("Thao tác"),
            ],
            rows: absences.map { absence in
                Table.Row(
                    key: "absence-\(absence.id)", href: nil,
                    cells: [
                        absence.person.link, WrittenDay.html(absence.validFrom), WrittenDay.html(absence.validTo),
                        .text(absence.reason.word), absence.substitute.map(\.link) ?? "chưa có", ending(absence),
                    ])
            }
        ).html
    }

    /// Whoever stands in does not end the absence of another.
    private func ending(_ absence: Absence) -> HTML {
        guard keepsOthers || absence.person.key == Key(actor.person) else { return .empty }
        let isUnderWay = absence.validFrom <= list.today
        return Button.act(
            isUnderWay ? "Đã có mặt" : "Bỏ", "/absences/\(absence.id)/ending", .quiet,
            hidden: ["version": "\(absence.version)"],
            confirm: isUnderWay ? "Kết thúc vắng mặt từ hôm nay?" : "Bỏ lần vắng mặt này?")
    }

    private static let substituteHelp = """
        Thấy và xử lý được việc đang chờ người vắng mặt; mỗi việc làm thay đều ghi rõ «thay». Để trống thì người đứng đầu \
        đơn vị xử lý.
        """

    private var entry: HTML {
        let people: HTML
        if let own = list.people {
            people =
                own.isEmpty
                ? .empty
                : form.picker(
                    "person", "Người vắng mặt", help: "Để trống là chính anh/chị.", isOptional: true,
                    from: .choices(own.map { PickerChoice(key: $0.key.description, title: $0.name) }))
        } else {
            people = form.picker(
                "person", "Người vắng mặt", help: "Để trống là chính anh/chị.", isOptional: true,
                from: .search("/api/parties?kind=person"))
        }
        let body: HTML = """
            \(form.summary)\(people)\(form.day("from", "Từ ngày"))\(form.day("to", "Đến hết ngày"))\
            \(form.select("reason", "Lý do", options: Absence.Reason.allCases.map { ($0.rawValue, $0.word) }))\
            \(form.picker(
                "substitute", "Người làm thay",
                help: Self.substituteHelp, isOptional: true, from: .search("/api/parties?kind=person")))
            """
        return """
            <section id="entry"><h2>Ghi nhận vắng mặt</h2>
            \(Form.html(action: "/absences", draft: "absence-new", body: body, buttons: [Button.submit("Ghi nhận")]))</section>

            """
    }
}

import Desk
import Office
import WorkTime

/// Who leads the People's Committee: the list and the form for a new one.
struct CommitteeScreen: Sendable {
    let answer: CommitteePostList.Answer
    let isAdministrator: Bool
    let form: FormView

    var page: Page {
        Page(
            title: "Lãnh đạo Ủy ban nhân dân", place: isAdministrator ? .administration : .work,
            breadcrumbs: [.init("Quyền ký", "/administration/delegations")], actions: GuideTopic.delegation.link,
            main: "\(list)\n\(entry)", status: form.status)
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                "Chưa ghi nhận lãnh đạo Ủy ban nhân dân nào",
                "Ghi nhận Chủ tịch và các Phó Chủ tịch thì văn bản của Ủy ban nhân dân soạn ở đây trình được họ ký: thay mặt Ủy ban nhân dân (TM.), hoặc theo thẩm quyền của Chủ tịch."
            )
        }
        return Table(
            caption: "Lãnh đạo Ủy ban nhân dân",
            columns: [.init("Chức vụ"), .init("Họ và tên"), .init("Thời gian"), .init("Thao tác")],
            rows: answer.items.map { post in
                Table.Row(
                    key: "committee-\(post.id)", href: nil,
                    cells: [.text(post.title.words), post.person.link, span(post), ending(post)])
            }
        ).html
    }

    private func span(_ post: CommitteePost) -> HTML {
        let days: HTML =
            if let end = post.validTo {
                "\(WrittenDay.html(post.validFrom)) – \(WrittenDay.html(end))"
            } else { "từ \(WrittenDay.html(post.validFrom))" }
        guard !post.holds(on: answer.today) else { return days }
        let words = answer.today < post.validFrom ? "Chưa đến ngày" : "Đã thôi"
        return "\(days)<br>\(StateBadge.html(words, .still))"
    }

    private func ending(_ post: CommitteePost) -> HTML {
        guard post.lasts(from: answer.today) else { return .empty }
        return Button.act(
            "Kết thúc", "/administration/committee/\(post.id)/ending", .quiet, hidden: ["version": "\(post.version)"],
            confirm: "Kết thúc ghi nhận này từ hôm nay?")
    }

    private var entry: HTML {
        let titles = CommitteeTitle.allCases.map { (value: $0.rawValue, title: $0.words) }
        let body: HTML = """
            \(form.summary)\(form.radios(
                "title", "Chức vụ",
                help: "Phó Chủ tịch chỉ ký thay khi có Chủ tịch, hoặc khi được giao phụ trách (khoản 1 Điều 13 Nghị định 30/2020/NĐ-CP).",
                options: titles))\
            \(form.picker(
                "person", "Người giữ chức vụ",
                help: "Người đã có trong danh sách nhân sự, có tài khoản để ký; không cần giữ chức danh nào ở Văn phòng.",
                from: .search("/api/parties?kind=person")))\
            \(form.day("from", "Từ ngày", help: "Để trống là hôm nay.", isOptional: true))\
            \(form.day("to", "Đến hết ngày", help: "Để trống khi chưa biết.", isOptional: true))
            """
        return """
            <section id="entry"><h2>Ghi nhận lãnh đạo Ủy ban nhân dân</h2>
            \(Form.html(
                action: "/administration/committee", draft: "committee-new", body: body,
                buttons: [Button.submit("Ghi nhận")]))</section>
            """
    }
}

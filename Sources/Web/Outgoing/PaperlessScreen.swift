import Desk
import Office
import WorkTime

/// The office's list of agencies and kinds of paper that are sent electronically only.
struct PaperlessScreen {
    let answer: PaperlessList.Answer
    let form: FormView

    var page: Page {
        Page(
            title: "Danh sách không gửi bản giấy", place: .outgoing, breadcrumbs: [.init("Văn bản đi", "/outgoing")],
            actions: GuideTopic.outgoing.link,
            main: """
                <p class="prose">Khi phát hành, văn bản thuộc danh sách này chỉ gửi được bằng đường điện tử. Mỗi dòng là một cơ quan, \
                một loại văn bản, hoặc một loại văn bản gửi cho một cơ quan.</p>
                \(list)\(answer.mayKeep ? entering : .empty)
                """, status: form.status)
    }

    private var list: HTML {
        guard !answer.rules.isEmpty else {
            return EmptyState.html(
                "Chưa có dòng nào", "Văn bản đi được gửi bản giấy tới mọi nơi mà văn thư đánh dấu khi phát hành.")
        }
        let rows = answer.rules.map { rule -> Table.Row in
            let end: HTML =
                rule.validTo.map { WrittenDay.html($0) }
                ?? (answer.mayKeep
                    ? Button.act(
                        "Bỏ khỏi danh sách", "/outgoing/paperless/\(rule.id)/ending", .quiet,
                        hidden: ["version": "\(rule.version)"]) : "<span class=\"muted\">–</span>")
            return Table.Row(
                key: "paperless-\(rule.id)", href: nil,
                cells: [
                    .text(rule.party?.name ?? "Mọi nơi nhận"), .text(rule.kind ?? "Mọi loại văn bản"),
                    .text(rule.basis), WrittenDay.html(rule.validFrom), end,
                ])
        }
        return Table(
            caption: "Danh sách không gửi bản giấy",
            columns: [
                .init("Nơi nhận"), .init("Loại văn bản"), .init("Căn cứ"), .init("Từ ngày", .date),
                .init("Đến hết ngày"),
            ], rows: rows
        ).html
    }

    private var entering: HTML {
        let body: HTML = """
            \(form.summary)\(form.picker("party", "Cơ quan, đơn vị nhận", isOptional: true, from: .search("/api/parties")))\
            \(form.select(
                "kind", "Loại văn bản", isOptional: true, empty: "Mọi loại văn bản",
                options: answer.kinds.map { ($0.name, $0.name) }))\
            \(form.text("basis", "Căn cứ", help: "Ví dụ: Công văn 775/VPCP-KSTT ngày 04/02/2020."))\
            \(form.day("from", "Từ ngày", isOptional: true))
            """
        return """
            <section id="entering"><h2>Thêm vào danh sách</h2>
            \(Form.html(action: "/outgoing/paperless", body: body, buttons: [Button.submit("Thêm")]))</section>
            """
    }
}

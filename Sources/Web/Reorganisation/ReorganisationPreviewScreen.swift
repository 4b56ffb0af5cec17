import Desk
import Office
import WorkTime

/// What a reorganisation would move, with the choices that no rule makes.
struct ReorganisationPreviewScreen: Sendable {
    let plan: Reorganisation
    let preview: ReorganisationPreview.Answer
    let form: FormView

    var page: Page {
        let buttons = [
            Button.submit("Thực hiện sắp xếp", .danger),
            Button.submit("Tính lại", .plain, action: "/administration/reorganisations/preview"),
            Button.submit("Sửa", .quiet, action: "/administration/reorganisations/edit"),
        ]
        return Page(
            title: "Xem trước việc sắp xếp", place: .administration,
            breadcrumbs: AdministrationTabs.reorganisations.breadcrumbs, actions: GuideTopic.reorganisation.link,
            main: """
                \(form.summary)\(summary)<form method="post" action="/administration/reorganisations" data-once \
                data-ends-draft="reorganisation">
                \(kept)\(preview.lines.map(section))
                <div class="form-buttons">\(buttons)</div></form>
                """, status: form.status)
    }

    private var summary: HTML {
        let founded = plan.founded.map { "thành lập \($0.name)" }
        let renamed = plan.renamed.map { "đổi tên thành \($0.name)" }
        let names = preview.targets.map(\.name).joined(separator: ", ")
        let moved = preview.lines.map { line -> HTML in
            """
            <li><b>\(line.name)</b> \(line.change.ends ? "kết thúc hoạt động" : "tiếp tục hoạt động"): \(line.posts.count) \
            chức danh, \(line.childrenCount) đơn vị trực thuộc, \(line.workCount) nhiệm vụ đang mở → \(names).</li>
            """
        }
        return NoticeBox.html(
            """
            <p>Từ ngày \(WrittenDay.html(plan.day)), căn cứ \(plan.basis). Chưa thay đổi gì cho đến khi bấm «Thực hiện».</p>\
            <ul>\((founded + renamed).map { "<li>\($0).</li>" as HTML })\(moved)</ul>\(heads)
            """, .soon)
    }

    /// A unit has one head; who remains so is decided by people.
    private var heads: HTML? {
        let crowded = preview.targets.filter { target in
            preview.lines.flatMap(\.posts).count { $0.target == target.target && $0.post.rank == .head } > 1
        }
        guard !crowded.isEmpty else { return nil }
        return """
            <p><b>\(crowded.map(\.name).joined(separator: ", "))</b> sẽ có nhiều người đứng đầu: hãy chọn lại cấp của từng \
            người dưới đây.</p>
            """
    }

    /// Everything that the form before said.
    private var kept: HTML {
        let shown = ["post-", "rank-", "title-", "work-"]
        return HTML.joined(
            form.fields.pairs.filter { pair in !shown.contains { pair.name.hasPrefix($0) } }.map { pair in
                form.hidden(pair.name, pair.value)
            }, separator: "")
    }

    private func section(_ line: ReorganisationPreview.Line) -> HTML {
        guard !line.posts.isEmpty || hasChoice && line.workCount > 0 else { return .empty }
        return "<section><h2>\(line.name)</h2>\n\(posts(line))\(work(line))</section>\n"
    }

    private var hasChoice: Bool { preview.targets.count > 1 || plan.divided.contains { !$0.ends } }

    private func posts(_ line: ReorganisationPreview.Line) -> HTML {
        guard !line.posts.isEmpty else { return .empty }
        return Table(
            caption: "Người của \(line.name)",
            columns: [.init("Họ và tên"), .init("Chức danh"), .init("Cấp"), .init("Chuyển đến")],
            rows: line.posts.map { moved in
                let post = moved.post
                let rank = plan.divided.flatMap(\.posts).first { $0.post == post.id }?.rank ?? post.rank
                return Table.Row(
                    key: "post-\(post.id)", href: nil,
                    cells: [
                        .text(post.personName),
                        """
                        <input name="title-\(post.id)" value="\(form.fields["title-\(post.id)"] ?? post.title)" \
                        aria-label="Chức danh mới của \(post.personName)">
                        """,
                        select(
                            "rank-\(post.id)", "Cấp mới của \(post.personName)", chosen: rank.rawValue,
                            Rank.allCases.map { ($0.rawValue, $0.word) }),
                        select(
                            "post-\(post.id)", "Nơi \(post.personName) chuyển đến", chosen: moved.target?.code ?? "",
                            stays(line) + preview.targets.filter { !$0.isOutside }.map { ($0.target.code, $0.name) }),
                    ])
            }
        ).html
    }

    private func stays(_ line: ReorganisationPreview.Line) -> [(String, String)] {
        line.change.ends ? [] : [("", "Ở lại \(line.name)")]
    }

    private func work(_ line: ReorganisationPreview.Line) -> HTML {
        guard hasChoice, line.workCount > 0 else { return .empty }
        guard !line.work.isEmpty else { return "<h3>Nhiệm vụ đang mở</h3>\n\(unseen(line))" }
        let table = Table(
            caption: "Nhiệm vụ đang mở của \(line.name)",
            columns: [.init("Nhiệm vụ"), .init("Chủ trì"), .init("Chuyển đến")],
            rows: line.work.map { work in
                Table.Row(
                    key: "work-\(work.item.id)", href: nil,
                    cells: [
                        ObligationTable.clamped(work.item.content), work.item.lead.link,
                        select(
                            "work-\(work.item.id)",
                            "Đơn vị tiếp nhận nhiệm vụ \(ObligationTitle.short(work.item.content))",
                            chosen: work.target?.code ?? "",
                            stays(line) + preview.targets.map { ($0.target.code, $0.name) }),
                    ])
            })
        return "<h3>Nhiệm vụ đang mở</h3>\n\(table.html)\(unseen(line))"
    }

    /// What cannot be chosen one by one, and by which rule it goes.
    private func unseen(_ line: ReorganisationPreview.Line) -> HTML? {
        let count = line.workCount - line.work.count
        guard count > 0 else { return nil }
        let rest =
            line.change.ends
            ? "còn lại chuyển sang \(preview.targets.first { $0.target == line.change.successors.first }?.name ?? "")"
            : "còn lại ở lại \(line.name)"
        return """
            <p class="muted">\(count) nhiệm vụ không liệt kê ở đây (anh/chị không được xem, hoặc quá nhiều để liệt kê) theo người \
            được phân công sang đơn vị mới của người đó, \(rest). Sau khi sắp xếp, người giao việc giao lại được từng việc.</p>
            """
    }

    private func select(
        _ name: String, _ label: String, chosen: String, _ options: [(String, String)]
    ) -> HTML {
        let lines = options.map { option -> HTML in
            "<option value=\"\(option.0)\"\(attribute: "selected", if: option.0 == chosen)>\(option.1)</option>"
        }
        return "<select name=\"\(name)\" aria-label=\"\(label)\">\(lines)</select>"
    }
}

import Desk
import Office
import WorkTime

/// A sample: the rule, the seed, what it was drawn from, what was drawn, and whether the rule draws the same now.
struct InspectionSampleScreen {
    let answer: InspectionSampleQuestion.Answer

    private var sample: InspectionSample { answer.sample }

    var page: Page {
        var page = Page(
            title: "Mẫu hồ sơ kiểm tra", place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [
                .init("Kiểm tra", InspectionListScreen.href(answer.visit.plan.content.year)),
                .init(answer.visit.unitName, "/inspections/visits/\(answer.visit.id)"),
            ], actions: GuideTopic.inspectionSamples.link,
            main: Panes.object(content: "\(check)\(rule)\(dossiers)", facts: facts))
        page.assets = ["document.css", "ledger.css", "cases.css"]
        return page
    }

    private var check: HTML {
        switch answer.check {
        case .same:
            NoticeBox.html(
                "<p>Đã rút lại theo đúng quy tắc, hạt giống: cùng danh sách hồ sơ, cùng một mẫu.</p>", .done)
        case .changed(let population):
            NoticeBox.html(
                "<p>Danh sách hồ sơ nay có \(population) hồ sơ, khác khi rút mẫu (\(sample.population) hồ sơ). Mẫu đã lưu giữ nguyên.</p>",
                .soon)
        case .different:
            NoticeBox.html(
                "<p>Danh sách hồ sơ vẫn như khi rút mẫu nhưng mẫu đã lưu không khớp quy tắc. Báo quản trị hệ thống kiểm tra nhật ký.</p>",
                .late)
        case .notHere:
            NoticeBox.html(
                "<p>Mẫu rút từ danh sách mã do cơ quan được kiểm tra cung cấp. Kiểm tra lại bằng danh sách ấy và quy tắc dưới đây.</p>"
            )
        }
    }

    private var rule: HTML {
        "<section><h2>Quy tắc rút mẫu</h2><p>\(SampleDraw.words)</p></section>\n"
    }

    private var dossiers: HTML {
        let found = Dictionary(grouping: answer.findings) { $0.position ?? 0 }
        let rows = answer.dossiers.map { dossier in
            Table.Row(
                key: "dossier-\(dossier.position)", href: nil,
                cells: [
                    "\(dossier.position). <b class=\"case-code\">\(dossier.code)</b>", .text(dossier.title ?? ""),
                    day(dossier.begunOn), day(dossier.dueOn),
                    dossier.endedOn.map { WrittenDay.html($0) } ?? (dossier.dossier == nil ? "–" : "chưa kết thúc"),
                    dossier.isLate ? StateBadge.html("Quá hạn", .late) : .empty,
                    .joined(
                        (found[dossier.position] ?? []).map { finding -> HTML in
                            "<a href=\"\(("/inspections/visits/\(answer.visit.id)" as Href).at("finding-\(finding.id)"))\">\(finding.kind.word)</a>"
                        }, separator: "<br>"),
                ], isSelectable: false)
        }
        return "<section><h2>Hồ sơ được rút (\(answer.dossiers.count))</h2>"
            + Table(
                caption: "Hồ sơ được rút",
                columns: [
                    .init("Hồ sơ"), .init("Thủ tục"), .init("Nhận", .date), .init("Hẹn trả", .date),
                    .init("Kết thúc", .date), .init("Tiến độ"), .init("Phát hiện"),
                ], rows: rows
            ).html + "</section>\n"
    }

    private func day(_ day: CalendarDay?) -> HTML { day.map { WrittenDay.html($0) } ?? "–" }

    private var facts: HTML {
        Facts.html([
            ("Cỡ mẫu", .text(sample.size.words)), ("Số hồ sơ để rút", "\(sample.population)"),
            ("Hồ sơ nhận", "\(WrittenDay.html(sample.from)) – \(WrittenDay.html(sample.to))"),
            ("Thủ tục", .text(sample.procedureTitle ?? "Mọi thủ tục")),
            ("Hạt giống", "<code>\(sample.seed)</code>"),
            ("Dấu của danh sách (SHA-256)", "<code class=\"wrapped\">\(sample.digest)</code>"),
            ("Người rút", .text(sample.drawnBy)), ("Lúc rút", WrittenDay.html(sample.drawnAt)),
        ])
    }
}

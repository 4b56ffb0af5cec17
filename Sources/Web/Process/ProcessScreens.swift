import Desk
import HTTPTypes
import Office
import Process
import WorkTime

/// «Quy trình»: the list of processes, and a form to try a file before it is put among the rules.
struct ProcessListScreen: Sendable {
    let answer: ProcessList.Answer
    var form = FormView([:])
    /// The form for a process that there is not yet, as it was sent.
    var newForm = FormView([:])
    /// What the file in the form would be; nil before it is tried.
    var trial: ProcessFiles.Result?

    var page: Page {
        var page = Page(
            title: "Quy trình", place: .administration, breadcrumbs: [MenuItem("Quản trị", "/administration")],
            aside: "<span class=\"muted\">\(answer.processes.count) quy trình</span>",
            actions: GuideTopic.processes.link,
            main: "\(AdministrationTabs.processes.html)\(result)\(list)\(drafts)\(beginning)\(entry)",
            status: trial.map { $0.process == nil ? .refusedForm : .ok }
                ?? (newForm.errors.isEmpty ? form.status : newForm.status))
        page.assets = ["report.css", "process.css"]
        return page
    }

    private var list: HTML {
        let rows = answer.processes.map { process in
            let current = process.version(on: answer.today)
            let versions = process.versions.map { version -> HTML in
                "<li><a href=\"/administration/processes/\(process.code)?version=\(version.number)\">\(ProcessScreen.span(version))</a></li>"
            }
            return Table.Row(
                key: "process-\(process.code)", href: "/administration/processes/\(process.code)",
                cells: [
                    .text(process.title), .text(process.kind.title), "<ul class=\"plain\">\(versions)</ul>",
                    .text(current.map { "\($0.states.count)" } ?? "–"),
                    .text(current.map { "\($0.acts.count)" } ?? "–"),
                    ProcessScreen.verdict(process.warnings.count),
                ])
        }
        return Table(
            caption: "Các quy trình",
            columns: [
                .init("Quy trình"), .init("Loại"), .init("Phiên bản"), .init("Trạng thái", .number),
                .init("Bước", .number), .init("Kiểm tra"),
            ], rows: rows
        ).html
    }

    private var drafts: HTML? {
        guard !answer.drafts.isEmpty else { return nil }
        let rows = answer.drafts.map { draft in
            Table.Row(
                key: "draft-\(draft.code)", href: ProcessDraftScreen.address(draft.code),
                cells: [.text(draft.code), .text(draft.kept.by.name), WrittenDay.html(draft.kept.at)])
        }
        return "<section id=\"drafts\"><h2>Bản thảo</h2>"
            + Table(
                caption: "Các bản thảo", columns: [.init("Quy trình"), .init("Lưu lần cuối"), .init("Lúc", .date)],
                rows: rows
            ).identified("draft-rows").html + "</section>\n"
    }

    private var beginning: HTML {
        """
        <section id="new"><h2>Lập quy trình mới</h2>\
        <p class="muted">Bản thảo bắt đầu từ một quy trình ngắn; sửa xong, thử rồi ban hành. Muốn thay đổi quy trình đang áp dụng thì mở quy trình đó, bấm «Bản thảo».</p>\
        \(Form.html(
            action: "/administration/processes/drafts",
            body: newForm.summary
                + newForm.text("code", "Mã quy trình", help: "Chữ thường không dấu, chữ số, gạch nối; không đổi được về sau."),
            buttons: [Button.submit("Lập bản thảo", .plain)]))</section>

        """
    }

    private var entry: HTML {
        """
        <section id="trial"><h2>Thử một quy trình</h2>\
        <p class="muted">Dán nội dung tệp quy trình để kiểm tra và xem sơ đồ. Không có gì được lưu; muốn dùng thì đưa nội dung vào một bản thảo rồi ban hành.</p>\
        \(Form.html(
            action: "/administration/processes/trial",
            body: form.summary + form.area("text", "Nội dung tệp (YAML)", rows: 14),
            buttons: [Button.submit("Kiểm tra và vẽ")]))</section>

        """
    }

    private var result: HTML? {
        guard let trial else { return nil }
        let findings = ProcessScreen.findings(trial.findings)
        guard let process = trial.process, let version = process.version(on: answer.today) ?? process.versions.last
        else {
            return NoticeBox.html("<p><b>Quy trình chưa dùng được.</b></p>\(findings)", .late)
        }
        return """
            \(NoticeBox.html("<p><b>\(process.title)</b>: không có lỗi.</p>\(findings)", trial.findings.isEmpty ? .done : .soon))\
            \(ProcessScreen.drawing(version))
            """
    }
}

/// One version of a process: its drawing, its steps and time limits in words with their articles, its people and forms.
struct ProcessScreen: Sendable {
    let answer: ProcessQuestion.Answer

    private var version: ProcessVersion { answer.version }

    var page: Page {
        var page = Page(
            title: version.title, place: .administration, breadcrumbs: AdministrationTabs.processes.breadcrumbs,
            aside: "<span class=\"muted\">\(version.kind.title) · \(version.process)</span>",
            actions:
                "\(Button.link("Bản thảo", ProcessDraftScreen.address(version.process)))\(Button.link("Thử một hồ sơ", CaseTrialScreen.address(version)))\(GuideTopic.processes.link)",
            main: "\(tabs)\(law)\(Self.drawing(version))\(steps)\(clocks)\(people)\(forms)\(checked)")
        page.assets = ["report.css", "process.css"]
        return page
    }

    /// «Phiên bản 2, từ 01/07/2026»
    static func span(_ version: ProcessVersion) -> String {
        "Phiên bản \(version.number), từ \(version.since.written)" + (version.until.map { " đến \($0.written)" } ?? "")
    }

    static func verdict(_ warnings: Int) -> HTML {
        warnings == 0
            ? "<span class=\"tone-done\">không có lỗi</span>" : "<span class=\"tone-soon\">\(warnings) cảnh báo</span>"
    }

    static func findings(_ findings: [RuleFinding]) -> HTML {
        let lines = findings.map { finding -> HTML in
            "<li><b>\(finding.severity == .error ? "Lỗi" : "Cảnh báo")</b> \(finding.written)</li>"
        }
        return findings.isEmpty ? .empty : "<ul>\(lines)</ul>"
    }

    static func drawing(_ version: ProcessVersion) -> HTML {
        let drawing = ProcessDrawing(version)
        let ends = version.states.filter(\.isEnd).map(\.title).joined(separator: ", ")
        return Drawing(
            id: "process", title: "Sơ đồ \(version.title)",
            summary: "Số trên mũi tên là số của bước. Kết thúc ở: \(ends).", width: drawing.width,
            height: drawing.height, shapes: ProcessPicture.shapes(drawing), table: stateTable(version)
        ).html
    }

    private static func stateTable(_ version: ProcessVersion) -> HTML {
        let rows = version.states.map { state in
            Table.Row(
                key: "state-\(state.code)", href: nil,
                cells: [
                    .text(state.title), .text(version.role(state.owner)?.title ?? state.owner),
                    .text(state.outcome?.title ?? "đang giải quyết"),
                ])
        }
        return Table(
            caption: "Trạng thái của hồ sơ", columns: [.init("Trạng thái"), .init("Người giữ"), .init("Kết thúc")],
            rows: rows
        ).identified("state-rows").html
    }

    private var tabs: HTML {
        Tabs.html(
            // The newest first: on a phone the others are scrolled to.
            answer.process.versions.reversed().map {
                Tabs.Tab(
                    Self.span($0), "/administration/processes/\($0.process)?version=\($0.number)",
                    isCurrent: $0.number == version.number)
            }, label: "Phiên bản")
    }

    private var law: HTML {
        let today: HTML =
            version.holds(on: answer.today)
            ? "Đang áp dụng cho hồ sơ mới." : "Chỉ còn áp dụng cho hồ sơ bắt đầu trong thời gian này."
        let coming: HTML = version.since > answer.today ? "Chưa có hiệu lực." : today
        return "<p><b>Căn cứ</b>: \(version.law). \(coming)</p>"
    }

    private var steps: HTML {
        let rows = version.steps.map { step in
            let notes = step.notes.map { note -> HTML in "<li>\(note)</li>" }
            return Table.Row(
                key: "step-\(step.number)", href: nil,
                cells: [
                    "<b>\(step.number). \(step.title)</b><br><span class=\"muted\">\(step.way)</span>", .text(step.by),
                    notes.isEmpty ? .empty : "<ul class=\"plain\">\(notes)</ul>", .text(step.article),
                ])
        }
        return "<section id=\"steps\"><h2>Các bước</h2>"
            + Table(
                caption: "Các bước của quy trình",
                columns: [.init("Bước"), .init("Ai thực hiện"), .init("Điều kiện, việc kèm theo"), .init("Căn cứ")],
                rows: rows
            ).html + "</section>\n"
    }

    private var clocks: HTML? {
        guard !version.clocks.isEmpty else { return nil }
        let rows = version.clockLines.enumerated().map { index, line in
            Table.Row(
                key: "clock-\(index)", href: nil,
                cells: [
                    .text(line.title), .text(line.length), .text(line.when ?? "mọi trường hợp khác"),
                    .text(line.article),
                ])
        }
        return "<section id=\"clocks\"><h2>Thời hạn</h2>"
            + Table(
                caption: "Các thời hạn",
                columns: [.init("Thời hạn"), .init("Bao lâu"), .init("Khi"), .init("Căn cứ")], rows: rows
            ).identified("clock-rows").html + "</section>\n"
    }

    private var people: HTML {
        let lines = version.roles.map { role -> HTML in "<li>\(role.title): \(role.holder.words)</li>" }
        return "<section id=\"roles\"><h2>Vai trò</h2><ul>\(lines)</ul></section>\n"
    }

    private var forms: HTML? {
        guard !version.forms.isEmpty else { return nil }
        let lines = version.forms.map { form -> HTML in
            let number: HTML? = form.number.map { "\($0): " }
            return "<li>\(number)\(form.title) <span class=\"muted\">(\(form.article))</span></li>"
        }
        return "<section id=\"forms\"><h2>Giấy tờ được lập</h2><ul>\(lines)</ul></section>\n"
    }

    /// From where it is in force.
    private var source: String {
        answer.isIssued ? "Do cơ quan ban hành trong chương trình" : "Tệp: Rules/processes/\(answer.process.file)"
    }

    private var checked: HTML {
        """
        <section id="check"><h2>Kiểm tra</h2><p>\(Self.verdict(answer.process.warnings.count)): mọi trạng thái đến được và có lối ra; \
        mọi thời hạn được dừng; mọi hồ sơ có người giữ; căn cứ của mỗi ngày chỉ có một.</p>\
        \(Self.findings(answer.process.warnings))<p class="muted">\(source)</p></section>

        """
    }
}

extension ProcessRole.Holder {
    var words: String {
        switch self {
        case .citizen: "người dân, tổ chức"
        case .counter: "bộ phận một cửa, trong mọi hồ sơ"
        case .reception: "bộ phận tiếp công dân, trong mọi hồ sơ"
        case .leader: "lãnh đạo, trong mọi hồ sơ"
        case .officer: "người được giao trong từng hồ sơ"
        case .unit: "đơn vị được giao trong từng hồ sơ"
        case .agency: "cơ quan được giao trong từng hồ sơ"
        }
    }
}

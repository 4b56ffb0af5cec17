import Office
import Paper

/// The page on which a clerk checks what was read, beside the passages it was read from.
struct ReadingScreen {
    let document: Key<Document>
    /// «Kế hoạch 18/KH-VP», or the file's name while the paper has no number.
    var name: String
    var direction = Document.Direction.incoming
    var paper: PaperText
    var header: HeaderCard
    var tasks: [TaskCard]
    /// Passages that somebody decided are no tasks.
    var dropped: [Dropped] = []
    /// What was found in the paper outside its tasks.
    var findings: [FindingLine] = []
    /// Marks of findings; those of tasks are made from the tasks.
    var findingMarks: [PaperMark] = []
    var summary: ReadingSummary

    struct Dropped: Equatable {
        let key: Int
        let content: String
    }

    init(
        document: Key<Document>, name: String, paper: PaperText, header: HeaderCard, tasks: [TaskCard],
        summary: ReadingSummary
    ) {
        self.document = document
        self.name = name
        self.paper = paper
        self.header = header
        self.tasks = tasks
        self.summary = summary
    }

    func page() -> Page {
        var page = Page(
            title: name, place: direction.place,
            breadcrumbs: [.init("Văn bản", "/documents"), .init("Chờ xác nhận", "/documents?state=reading")],
            aside: DocumentWords.badge(.reading), actions: actions, main: main)
        page.assets = ["reading.css", "reading.js"]
        return page
    }

    private var actions: HTML {
        """
        \(GuideTopic.reading.link)\(Button.link("Xem lại và xác nhận", "/documents/\(document)/confirmation", .primary))\
        \(Menu.html("Khác", lines: [
            "<a href=\"/documents/\(document)/amendment\">Đối chiếu với kế hoạch trước</a>",
            "<a href=\"/documents/\(document)/original\">Tải tệp gốc</a>",
            Button.act("Bỏ nhiệm vụ không nêu ai trong cơ quan", "/documents/\(document)/reading/strangers", .quiet),
            Button.act("Bỏ văn bản này", "/documents/\(document)/dropping", .danger, confirm: "Bỏ văn bản và bản đọc?"),
        ]))
        """
    }

    private var main: HTML {
        """
        <div class="reading" data-reading>
        <p class="reading-summary" id="reading-summary" role="status">\(summary.html)</p>
        <fieldset class="pane-tabs"><legend class="visually-hidden">Phần hiển thị</legend>\
        <label><input type="radio" name="pane" value="paper" id="pane-paper"><span>Văn bản</span></label>\
        <label><input type="radio" name="pane" value="tasks" id="pane-tasks" checked><span>Nhiệm vụ (\(tasks.count))</span></label>\
        </fieldset>
        <div class="panes paper-beside" data-marks>
        <section class="pane paper-pane" tabindex="0" aria-label="Văn bản">
        \(PageImages.html(of: paper, in: document))\(PaperSheet(paper, marks: tasks.compactMap(\.mark) + findingMarks).html)\
        <form class="selection-bar" method="post" action="/documents/\(document)/reading/tasks" hidden>\
        <input type="hidden" name="start"><input type="hidden" name="end">\
        <button class="button primary">Thêm nhiệm vụ từ đoạn đã chọn</button></form>
        </section>
        <section class="pane tasks-pane" aria-label="Nhiệm vụ đọc được">\(taskPane)</section>
        </div></div>
        """
    }

    /// The rows alone: what the script draws anew after a merge or a split.
    private var taskPane: HTML {
        """
        \(header.html(in: document))
        \(findings.isEmpty ? .empty : "<div class=\"paper-findings\"><h2>Cần xem trong văn bản</h2>\(FindingLine.list(findings))</div>" as HTML)
        \(tasks.isEmpty ? nothingRead : .empty)
        <div class="tasks" data-list>\(tasks.map { $0.html(in: document, count: tasks.count) })</div>
        \(addition)\(droppedList)
        """
    }

    private var nothingRead: HTML {
        EmptyState.html(
            "Không đọc thấy nhiệm vụ nào",
            "Chọn một đoạn trong văn bản rồi bấm «Thêm nhiệm vụ», hoặc nhập bên dưới. Văn bản không giao việc vẫn xác nhận được."
        )
    }

    private var addition: HTML {
        """
        <form class="task-addition" id="add-task" method="post" action="/documents/\(document)/reading/tasks" novalidate>
        <label for="new-content">Thêm nhiệm vụ</label>
        <p class="help" id="new-content-help">Dán hoặc gõ nội dung; nếu đúng lời văn bản, đoạn đó được đánh dấu.</p>
        <textarea id="new-content" name="content" rows="2" aria-describedby="new-content-help" data-grow></textarea>
        <p><button class="button">Thêm nhiệm vụ</button></p></form>
        """
    }

    private var droppedList: HTML? {
        guard !dropped.isEmpty else { return nil }
        let lines = dropped.map { task -> HTML in
            """
            <li><span>\(task.content)</span> \
            \(Button.act("Khôi phục", "/documents/\(document)/reading/tasks/\(task.key)/restore", .quiet))</li>
            """
        }
        return """
            <details class="dropped"><summary>Đã bỏ \(dropped.count) đoạn không phải nhiệm vụ</summary><ul>\(lines)</ul></details>
            """
    }
}

extension TaskCard {
    /// The passage in the paper; nil for a task without one.
    var mark: PaperMark? {
        guard let source else { return nil }
        let lead = self.lead.first.map { ": \($0.title) chủ trì" } ?? ": chưa rõ chủ trì"
        return PaperMark(.task(number), source, label: "Nhiệm vụ \(number)\(lead)", target: "#task-\(number)")
    }
}

import HTTPTypes
import Office
import Paper
import Presentation

/// How one paper is presented: what is wrong, by gravity, each with what should stand there and its law.
struct PresentationScreen: Sendable {
    /// Why the file could not be checked.
    var refusal: String?
    var fileName = ""
    /// The outgoing paper that is checked; nil for a file that was sent for it.
    var item: OutgoingItem?
    var report: PresentationReport?
    /// What is left to a person in the mended file.
    var left: PresentationReport?
    /// Stands for the mended file.
    var mended: String?

    /// How many findings of one gravity are shown; the counts are of all.
    private static let most = 200

    var page: Page {
        let paper = item.map { MenuItem(OutgoingWords.name($0), "/outgoing/\($0.paper.id)") }
        var page = Page(
            title: "Kiểm tra thể thức", place: item == nil ? nil : .outgoing,
            breadcrumbs: paper.map { [MenuItem("Văn bản đi", "/outgoing"), $0] } ?? [],
            actions: GuideTopic.presentation.link, main: "\(outcome)\(item == nil ? form : reason ?? .empty)",
            layout: .reading, status: refusal == nil || item != nil ? .ok : .refusedForm)
        page.assets = ["presentation.css"]
        return page
    }

    private var form: HTML {
        var form = FormView()
        if let refusal { form = FormView(.init(), errors: [FieldError(field: "file", message: refusal)]) }
        let zone = DropZone.html(
            title: "Tệp văn bản",
            help:
                "Word (.docx) hoặc PDF, tối đa 64 MB. Văn bản chỉ được đọc để kiểm tra, không lưu lại. Không gửi văn bản mật.",
            accept: ".docx,.pdf", answersWithPage: true)
        return """
            <section id="check"><h2>\(report == nil ? "Chọn văn bản" : "Kiểm tra văn bản khác")</h2>\
            \(Form.html(action: "/presentation", hasFiles: true, body: form.summary + zone, buttons: [Button.submit("Kiểm tra", mended == nil ? .primary : .plain)]))</section>

            """
    }

    /// Why a paper that is here could not be checked.
    private var reason: HTML? { refusal.map { NoticeBox.html("<p>\($0)</p>", .soon) } }

    // MARK: - What was found

    private var outcome: HTML {
        guard let report else { return .empty }
        let heading = item == nil ? "Kết quả: «\(fileName)»" : "Kết quả: \(fileName)"
        let notes = report.notes.map { note -> HTML in "<li>\(note)</li>" }
        let notesList: HTML? = notes.isEmpty ? nil : "<ul class=\"check-notes\">\(notes)</ul>"
        return """
            <section id="outcome"><h2>\(heading)</h2>\(verdict(report))\(notesList)\(repair)\
            \(Finding.Severity.allCases.compactMap { group($0, of: report) })</section>

            """
    }

    private func verdict(_ report: PresentationReport) -> HTML {
        guard let law = report.law else {
            return NoticeBox.html("<p>Chưa kiểm tra được.</p>", .soon)
        }
        let ground = "\(law), \(report.rules) quy tắc có hiệu lực ngày \(report.day.written)"
        guard !report.findings.isEmpty else {
            return NoticeBox.html("<p>Không thấy chỗ nào chưa đúng (\(ground)).</p>", .done)
        }
        let counts = Finding.Severity.allCases.compactMap { severity -> String? in
            let count = report.findings.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.noun)"
        }
        let hasErrors = report.findings.contains { $0.severity == .error }
        return NoticeBox.html("<p>\(counts.joined(separator: ", ")) (\(ground)).</p>", hasErrors ? .late : .soon)
    }

    private var repair: HTML? {
        guard let mended, let left else { return nil }
        let href = ("/presentation/mended" as Href).adding("kept", mended)
        let rest =
            left.findings.isEmpty
            ? "Bản đã sửa không còn chỗ nào chưa đúng." : "Bản đã sửa còn \(left.findings.count) chỗ cần người xem."
        return """
            <div class="check-repair"><p>Phần sửa được an toàn (cỡ chữ, lề, dấu câu…) đã sửa trong một bản khác; lời văn và tệp \
            gốc giữ nguyên. \(rest)</p><p><a class="button primary" href="\(href)" download>Tải bản đã sửa</a></p></div>
            """
    }

    private func group(_ severity: Finding.Severity, of report: PresentationReport) -> HTML? {
        let findings = report.findings.filter { $0.severity == severity }
        guard !findings.isEmpty else { return nil }
        let more: HTML? =
            findings.count > Self.most
            ? "<p class=\"muted\">… và \(findings.count - Self.most) chỗ nữa.</p>" : nil
        return """
            <h3>\(severity.heading) <span class="muted">(\(findings.count))</span></h3>\
            <ol class="check-list">\(findings.prefix(Self.most).map(item))</ol>\(more)
            """
    }

    private func item(_ finding: PresentationFinding) -> HTML {
        let facts: [(String, String?)] = [("Thấy", finding.found), ("Cần", finding.expected)]
        let lines = facts.compactMap { label, value -> HTML? in
            value.map { "<div><dt>\(label)</dt><dd>\($0)</dd></div>" }
        }
        let list: HTML? = lines.isEmpty ? nil : "<dl>\(lines)</dl>"
        let place = [
            finding.place?.page.map { "trang \($0)" }, finding.paragraph.map { "đoạn \($0)" },
            finding.isRepairable ? "sửa được trong bản đã sửa" : nil,
        ].compactMap { $0 }
        let tail = ([finding.article] + place).joined(separator: " · ")
        return """
            <li class="tone-\(finding.severity.tone.rawValue)"><p>\(finding.severity.tone.shape)\(finding.message)</p>\(list)\
            <p class="muted">\(tail)</p></li>
            """
    }
}

extension Finding.Severity {
    fileprivate var noun: String {
        switch self {
        case .error: "lỗi"
        case .warning: "cảnh báo"
        case .note: "lưu ý"
        }
    }

    fileprivate var heading: String {
        switch self {
        case .error: "Lỗi"
        case .warning: "Cảnh báo"
        case .note: "Lưu ý"
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .error: .late
        case .warning: .soon
        case .note: .still
        }
    }
}

import Paper
import Presentation

/// A report on presentation as a person at a terminal reads it: by place, each with its law.
struct CheckTable {
    private let report: PresentationReport

    init(_ report: PresentationReport) { self.report = report }

    var text: String {
        var lines = [head] + report.notes.map { "  \($0)" }
        for finding in report.findings { lines += block(finding) }
        return lines.joined(separator: "\n") + "\n"
    }

    private var head: String {
        let name = report.file ?? "Văn bản"
        guard let law = report.law else { return "\(name): chưa kiểm tra được." }
        guard !report.findings.isEmpty else { return "\(name): không thấy lỗi (\(law), \(report.rules) quy tắc)." }
        let counts = Finding.Severity.allCases.compactMap { severity -> String? in
            let count = report.findings.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(Self.word(severity))"
        }
        let mendable = report.repairable == 0 ? "" : "; \(report.repairable) chỗ sửa được bằng --fix"
        return "\(name): \(counts.joined(separator: ", ")) (\(law), \(report.rules) quy tắc\(mendable))."
    }

    private func block(_ finding: PresentationFinding) -> [String] {
        let page = finding.place?.page.map { ", trang \($0)" } ?? ""
        let paragraph = finding.paragraph.map { ", đoạn \($0)" } ?? ""
        var lines = ["", "[\(Self.word(finding.severity))] \(finding.message)"]
        if let found = finding.found { lines.append("  thấy:    \(found)") }
        if let expected = finding.expected { lines.append("  cần:     \(expected)") }
        lines.append("  quy tắc: \(finding.rule)\(page)\(paragraph)\(finding.isRepairable ? " (sửa được)" : "")")
        lines.append("  căn cứ:  \(finding.article)")
        return lines
    }

    private static func word(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "lỗi"
        case .warning: "cảnh báo"
        case .note: "lưu ý"
        }
    }
}

import Desk
import Office
import WorkTime

/// What was reported, with its files and what was decided on it; newest first.
struct ObligationReports: Sendable {
    let content: ObligationPage

    var html: HTML {
        guard !content.reports.isEmpty else {
            return "<section id=\"reports\"><h2>Báo cáo</h2><p class=\"muted\">Chưa có báo cáo nào.</p></section>\n"
        }
        return
            "<section id=\"reports\"><h2>Báo cáo</h2><ol class=\"reports\">\(content.reports.map(report))</ol></section>\n"
    }

    private func report(_ report: ReportItem) -> HTML {
        let part = content.participants.first { $0.participant.id == report.participant }
        let whose: HTML? =
            part.map { item in
                item.name == report.reporter.name
                    ? nil
                    : " <span class=\"muted\">\(item.participant.isOutside ? "ghi thay" : "cho") \(item.name)</span>"
            } ?? nil
        return """
            <li id="report-\(report.id)"><p class="report-head"><b>\(report.reporter.name)</b>\(absent(report))\(whose) \
            <span class="badge tone-moving">\(report.isFinal ? "Báo cáo kết quả" : "Báo cáo tiến độ \(report.percent)%")</span> \
            <span class="timeline-time">\(WrittenDay.html(report.at))</span></p>
            <p class="written">\(report.text)</p>\(files(report))\(decision(report))</li>

            """
    }

    /// The person who was away and for whom it was reported.
    private func absent(_ report: ReportItem) -> HTML? {
        let entry = content.timeline.first { item in
            item.act == JournalAct.obligationReported.rawValue && item.body["report"] == JournalValue(report.id)
        }
        return entry?.names["for"].map { " <span class=\"muted\">thay \($0)</span>" }
    }

    private func files(_ report: ReportItem) -> HTML? {
        let paper: HTML? = report.document.map { "<li>Văn bản: <a href=\"\($0.href)\">\($0.citation)</a></li>" }
        let files = report.evidence.map { file -> HTML in
            """
            <li><a href="/obligations/\(content.obligation.id)/evidence/\(file.id)" download>\(file.fileName)</a></li>
            """
        }
        guard paper != nil || !files.isEmpty else { return nil }
        return "<ul class=\"files\">\(paper)\(files)</ul>"
    }

    private func decision(_ report: ReportItem) -> HTML? {
        guard let decision = report.decision else { return nil }
        let who = report.decidedBy?.name ?? "Người giao việc"
        let at: HTML? = report.decidedAt.map { ", \(WrittenDay.html($0))" }
        return switch decision {
        case .accepted: "<p class=\"decision tone-done\">\(Tone.done.shape)\(who) xác nhận hoàn thành\(at)</p>"
        case .returned:
            """
            <div class="decision tone-late">\(Tone.late.shape)<div><p>\(who) trả lại\(at):</p>\
            <p class="written">\(report.reason)</p></div></div>
            """
        }
    }
}

import Desk
import Office
import WorkTime

/// What has to be known before everything else: a returned result, a result that waits, how it ended, whose turn it is.
struct ObligationNotice: Sendable {
    let content: ObligationPage
    /// Whether the page offers this person a main act.
    let mayAct: Bool
    let today: CalendarDay

    var html: HTML {
        switch content.obligation.state {
        case .returned: returned
        case .reported: reported
        case .closed: closed
        case .cancelled: ended("Nhiệm vụ đã hủy, không phải thực hiện nữa.", .cancelled)
        case .superseded: ended("Một nhiệm vụ của văn bản sau đã thay cho nhiệm vụ này.", .superseded)
        case .suspended: suspended
        case .refused: refused
        case .assigned, .accepted, .inProgress: mayAct ? .empty : next
        }
    }

    private var returned: HTML {
        guard let report = content.reports.first(where: { $0.decision == .returned }) else { return next }
        let by = report.decidedBy?.name ?? "Người giao việc"
        let at: HTML? = report.decidedAt.map { " lúc \(WrittenDay.html($0))" }
        return NoticeBox.html(
            "<p><b>\(by)</b> trả lại kết quả\(at):</p><p class=\"written\">\(report.reason)</p>", .late)
    }

    private var reported: HTML {
        guard let report = content.reports.first(where: { $0.isFinal && $0.decision == nil }) else { return next }
        let whose =
            mayAct ? "Xem báo cáo rồi xác nhận hoàn thành hoặc trả lại." : "Chờ \(content.assigner.name) xác nhận."
        return NoticeBox.html(
            """
            <p><b>\(report.reporter.name)</b> báo cáo kết quả lúc \(WrittenDay.html(report.at)). \
            <a href="#report-\(report.id)">Xem báo cáo</a>. \(whose)</p>
            """, .soon)
    }

    private var suspended: HTML {
        guard let last = content.folder.suspensions.last else { return next }
        return NoticeBox.html(
            """
            <p>Tạm dừng từ ngày \(WrittenDay.html(last.suspension.from)), \(last.suspendedBy.name) quyết định. Thời hạn \
            không chạy, không ai phải báo cáo cho đến khi nhiệm vụ được tiếp tục.</p><p class="written">\(last.reason)</p>
            """, .soon)
    }

    private var refused: HTML {
        guard let request = content.folder.openRequests.first(where: { $0.isRefusal }) else { return next }
        let whose =
            mayAct
            ? "Hãy giao cho bên khác, hoặc yêu cầu tiếp tục thực hiện." : "Chờ \(content.assigner.name) quyết định."
        return NoticeBox.html(
            """
            <p><b>\(request.askedBy.name)</b> từ chối nhận việc lúc \(WrittenDay.html(request.askedAt)). \(whose)</p>\
            <p class="written">\(request.reason)</p>
            """, .late)
    }

    private var closed: HTML {
        guard let day = content.obligation.closedOn else { return .empty }
        let result = content.reports.first { $0.isFinal && $0.decision == .accepted }
        let reported = result.map { OfficeTime.day(of: $0.at) } ?? day
        let (words, tone) = DueWords.outcome(reported, due: content.obligation.deadline.due)
        return NoticeBox.html("<p>Hoàn thành ngày \(WrittenDay.html(day)), \(words).</p>", tone)
    }

    private func ended(_ words: String, _ kind: AdjustmentItem.Kind) -> HTML {
        guard let ending = content.adjustments.first(where: { $0.kind == kind }) else {
            return NoticeBox.html("<p>\(words)</p>")
        }
        let basis: HTML? = ending.basis.map { " Căn cứ: <a href=\"\($0.href)\">\($0.citation)</a>." }
        return NoticeBox.html("<p>\(words) Lý do: \(ending.reason).\(basis)</p>")
    }

    private var next: HTML {
        let lead = content.participants.first { $0.participant.role == .lead }
        let who = lead?.officerName ?? lead?.followerName.map { "\($0) (ghi thay \(lead?.name ?? ""))" } ?? lead?.name
        let act =
            switch content.obligation.state {
            case .assigned: "tiếp nhận"
            case .returned: "bổ sung và báo cáo lại"
            case .reported: "xác nhận kết quả"
            case .refused: "quyết định ai thực hiện"
            case .suspended: "cho tiếp tục khi hết lý do tạm dừng"
            default: "thực hiện và báo cáo"
            }
        let waits: Set<ObligationState> = [.reported, .refused, .suspended]
        let holder = waits.contains(content.obligation.state) ? content.assigner.name : who ?? "bên chủ trì"
        return "<p class=\"muted next-step\">Bước tiếp theo: <b>\(holder)</b> \(act).</p>"
    }
}

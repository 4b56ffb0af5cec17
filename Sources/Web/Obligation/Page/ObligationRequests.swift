import Desk
import Office
import WorkTime

/// What was asked of whoever assigned the obligation, newest first; the open ones with what this person can do about them.
struct ObligationRequests: Sendable {
    let content: ObligationPage
    let actor: Actor
    let list: ListReturn?

    var html: HTML {
        let requests = content.folder.requests
        guard !requests.isEmpty else { return .empty }
        return """
            <section id="requests"><h2>Đề nghị</h2><ol class="reports">\(requests.reversed().map(line))</ol></section>

            """
    }

    private func line(_ request: RequestItem) -> HTML {
        let whose = content.participants.first { $0.participant.id == request.participant }?.name
        let step = request.milestone.flatMap { key in content.obligation.milestones.first { $0.id == key } }
        let of: HTML? = step.map { " <span class=\"muted\">mốc «\($0.text)»</span>" }
        return """
            <li id="request-\(request.id)"><p class="report-head"><b>\(request.askedBy.name)</b> \
            <span class="muted">\(whose)</span> \(StateBadge.html(request.word, request.tone)) \
            <span class="timeline-time">\(WrittenDay.html(request.askedAt))</span></p>
            <p>\(request.title)\(of)</p><p class="written">\(request.reason)</p>\(files(request))\(decision(request))\
            \(acts(request))</li>

            """
    }

    private func files(_ request: RequestItem) -> HTML? {
        let paper: HTML? = request.document.map { "<li>Văn bản: <a href=\"\($0.href)\">\($0.citation)</a></li>" }
        let files = request.evidence.map { file -> HTML in
            """
            <li><a href="/obligations/\(content.obligation.id)/requests/\(request.id)/evidence/\(file.id)" download>\
            \(file.fileName)</a></li>
            """
        }
        guard paper != nil || !files.isEmpty else { return nil }
        return "<ul class=\"files\">\(paper)\(files)</ul>"
    }

    private func decision(_ request: RequestItem) -> HTML? {
        guard request.state != .open, let by = request.decidedBy else { return nil }
        let at: HTML? = request.decidedAt.map { ", \(WrittenDay.html($0))" }
        let granted: HTML? = request.grantedOn.map { ": thời hạn mới \(WrittenDay.html($0))" }
        let words: HTML? = request.decisionReason.map { "<p class=\"written\">\($0)</p>" }
        return """
            <div class="decision tone-\(request.tone.rawValue)">\(request.tone.shape)<div>\
            <p>\(by.name): \(request.word.lowercased())\(granted)\(at)</p>\(words)</div></div>
            """
    }

    private func acts(_ request: RequestItem) -> HTML? {
        guard request.state == .open else { return nil }
        let base: Href = "/obligations/\(content.obligation.id)/requests/\(request.id)"
        if content.acts.contains(.decide) {
            return "<p>\(Button.link("Quyết định", base.followed(by: "/decision").keeping(list), .plain))</p>"
        }
        let part = content.obligation.participant(request.participant)
        guard (try? content.obligation.checkRight(to: .askDate, on: part, by: actor)) != nil else { return nil }
        return "<p>\(Button.act("Rút đề nghị", base.followed(by: "/withdrawal").keeping(list), .quiet))</p>"
    }
}

import Desk
import HTTPTypes
import Office

/// What a unit said to its delay, with the decision; for whoever decides, the form.
struct ObjectionScreen: Sendable {
    let content: PlanReviewPage
    let objection: ReviewObjection
    let address: ReviewAddress
    let form: FormView

    private var review: PlanReview { content.review }

    var page: Page {
        let measure = review.topics.flatMap(\.measures).first { $0.obligation == objection.obligation }
        let part = measure?.parts.first { $0.participant == objection.participant }
        return Page(
            title: "Ý kiến về việc chậm", place: .plans,
            breadcrumbs: [
                MenuItem("Kế hoạch", "/plans"), MenuItem(review.plan.short, "/plans/\(review.plan.id)"),
                MenuItem("Kiểm điểm \(review.period.words)", address.href),
            ],
            aside: objection.badge, actions: GuideTopic.review.link,
            main: """
                \(form.summary)\(ReviewFacts.html(measure, part, in: review))
                <section><h2>Lý do chậm</h2><p class="written">\(objection.reason)</p>\(files)
                <p class="muted">\(objection.askedBy.name), \(WrittenDay.html(objection.askedAt))</p></section>
                \(decision)
                """, layout: .reading, status: form.errors.isEmpty ? .ok : .refusedForm)
    }

    private var files: HTML? {
        guard !objection.evidence.isEmpty else { return nil }
        let lines = objection.evidence.map { file -> HTML in
            "<li><a href=\"\(address.evidence(file.id, of: objection.id))\" download>\(file.fileName)</a></li>"
        }
        return "<ul class=\"files\">\(lines)</ul>"
    }

    private var decision: HTML {
        if let decision = objection.decision {
            let at: HTML? = objection.decidedAt.map { ", \(WrittenDay.html($0))" }
            let effect = decision == .accepted ? ": không tính vào đánh giá của đơn vị" : ": vẫn tính vào đánh giá"
            return """
                <section><h2>Quyết định</h2><p>\(decision.title)\(effect).</p>\
                <p class="written">\(objection.decisionReason)</p>
                <p class="muted">\(objection.decidedBy?.name)\(at)</p></section>
                """
        }
        guard content.mayDecide.contains(objection.id) else {
            return "<p class=\"muted\">Chờ lãnh đạo hoặc người theo dõi kế hoạch quyết định.</p>"
        }
        return """
            <section><h2>Quyết định</h2>\(Form.html(
                action: address.objection(objection.id), draft: "objection-decision-\(objection.id)",
                body: form.radios(
                    "decision", "Quyết định",
                    options: [
                        ("accepted", "Chấp nhận: lý do chính đáng, việc chậm không tính vào đánh giá"),
                        ("refused", "Không chấp nhận: việc chậm vẫn tính vào đánh giá"),
                    ])
                    + form.area("reason", "Lý do quyết định", rows: 4),
                buttons: [Button.submit("Ghi quyết định"), Button.link("Quay lại", address.href, .quiet)]))</section>
            """
    }
}

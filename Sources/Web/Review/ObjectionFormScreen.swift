import HTTPTypes
import Office
import WorkTime

/// Where a unit says why its part is late.
struct ObjectionFormScreen: Sendable {
    let review: PlanReview
    let measure: ReviewMeasure
    let part: ReviewMeasure.Part
    let address: ReviewAddress
    var form: FormView
    var keptFiles: [KeptFile] = []

    var page: Page {
        Page(
            title: "Nêu lý do chậm", place: .plans,
            breadcrumbs: [
                MenuItem("Kế hoạch", "/plans"), MenuItem(review.plan.short, "/plans/\(review.plan.id)"),
                MenuItem("Kiểm điểm \(review.period.words)", address.href),
            ],
            actions: GuideTopic.review.link,
            main: """
                \(form.summary)\(ReviewFacts.html(measure, part, in: review))
                <p class="muted">Lãnh đạo hoặc người theo dõi kế hoạch xem xét. Lý do được chấp nhận thì việc chậm này không tính \
                vào đánh giá của đơn vị.</p>
                \(Form.html(
                    action: address.object(to: part.participant), draft: "objection-\(part.participant)-\(review.period)",
                    hasFiles: true,
                    body: form.area(
                        "reason", "Lý do chậm", help: "Nêu nguyên nhân khách quan; ghi số, ngày văn bản chứng minh nếu có.",
                        rows: 6)
                        + DropZone.html(
                            title: "Minh chứng",
                            help:
                                "Kéo thả hoặc chọn tệp, nhiều nhất 20 tệp, mỗi tệp không quá 64 MB. Không tải lên văn bản mật.",
                            isMany: true) + KeptFile.ticked(keptFiles),
                    buttons: [Button.submit("Gửi lý do"), Button.link("Quay lại", address.href, .quiet)]))
                """, layout: .reading, status: form.errors.isEmpty ? .ok : .refusedForm)
    }
}

/// What a delay is about.
enum ReviewFacts {
    static func html(_ measure: ReviewMeasure?, _ part: ReviewMeasure.Part?, in review: PlanReview) -> HTML {
        var facts: [(name: String, value: HTML)] = []
        if let measure {
            facts.append(("Nhiệm vụ", "<a href=\"/obligations/\(measure.obligation)\">\(measure.content)</a>"))
        }
        if let part {
            facts.append(("Đơn vị", part.party.link))
            facts.append(("Thời hạn", part.standing.due.map { WrittenDay.html($0) } ?? "–"))
            let outcome = review.outcome(of: part.standing)
            facts.append(
                ("Kết quả", "\(outcome.words) \(outcome.daysLate) ngày, tính đến \(WrittenDay.html(review.span.end))"))
        }
        return Facts.html(facts)
    }
}

import Desk
import HTTPTypes
import Office

/// Where a conclusion for next year's plan is written or changed.
struct NextPlanPointScreen: Sendable {
    let content: NextPlanPage
    let address: ReviewAddress
    /// Somebody changed it while it was edited.
    let isStale: Bool
    /// What is changed; nil for a new one.
    var point: NextPlanPoint?
    /// The place in this year's plan that a new one completes.
    var ref: String?
    var form = FormView()

    private var review: PlanReview { content.review }
    private var isAdded: Bool { point == nil && ref == nil }

    var page: Page {
        Page(
            title: isAdded ? "Thêm nội dung kết luận" : "Sửa nội dung đưa vào kế hoạch năm \(review.nextYear)",
            place: .plans,
            breadcrumbs: [
                MenuItem("Kế hoạch", "/plans"), MenuItem(review.plan.short, "/plans/\(review.plan.id)"),
                MenuItem("Kế hoạch năm \(review.nextYear)", address.nextPlan),
            ],
            actions: GuideTopic.review.link,
            main: """
                \(stale)\(form.summary)
                \(Form.html(action: action, draft: draft, body: fields, buttons: [
                    Button.submit("Ghi"), Button.link("Quay lại", address.nextPlan, .quiet),
                ]))
                """, layout: .reading, status: isStale ? .conflict : form.errors.isEmpty ? .ok : .refusedForm)
    }

    private var action: Href {
        if let point { return address.point(point.id) }
        return ref.map(address.newPoint(for:)) ?? address.newPoint
    }

    private var draft: String {
        "next-plan-\(review.plan.id)-\(review.period)-\(point?.id.description ?? ref ?? "new")"
    }

    private var fields: HTML {
        let place = point?.ref ?? ref
        let fixed: HTML = place.map { "<p class=\"muted\">Mục \($0) của \(review.plan.short).</p>" } ?? .empty
        return form.hidden("version", String(point?.version ?? 0)) + fixed
            + form.area("content", "Nội dung kết luận, hạn chế", rows: 3)
            + form.text(
                "source", "Căn cứ", help: "Văn bản, cuộc họp kết luận; ví dụ: Thông báo số 12-TB/TU, mục 3.",
                isOptional: true)
            + form.area(
                "measure", "Biện pháp, nhiệm vụ",
                help: "Để trống khi chưa rõ: nội dung nằm ở mục cần bổ sung của dự thảo.", isOptional: true, rows: 3)
            + form.text(
                "lead", "Đơn vị chủ trì", help: "Ghi như trong kế hoạch. Bắt buộc khi đã có biện pháp.",
                isOptional: true)
            + form.text("coordinate", "Đơn vị phối hợp", help: "Cách nhau bằng dấu phẩy.", isOptional: true)
            + form.text("product", "Sản phẩm", isOptional: true)
            + form.text(
                "time", "Thời gian thực hiện",
                help: "Ví dụ: Quý II năm \(review.nextYear). Để trống: trong năm \(review.nextYear).", isOptional: true)
    }

    private var stale: HTML {
        guard isStale, let point else { return .empty }
        let measure: HTML? = point.words.measure.map { "<p class=\"written\">Biện pháp: \($0)</p>" }
        return NoticeBox.html(
            """
            <p><b>\(point.writtenBy.name)</b> vừa sửa nội dung này lúc \(WrittenDay.html(point.writtenAt)). Phần anh/chị nhập vẫn còn \
            nguyên bên dưới; bản đang lưu:</p><p class="written">\(point.words.content)</p>\(measure)\
            <p>Xem lại rồi ghi lần nữa.</p>
            """, .soon)
    }
}

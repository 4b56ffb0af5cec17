import HTTPTypes
import Office

/// The form by which a task is made by hand: an oral direction, a conclusion of a meeting. The paper may follow.
struct AssignmentScreen {
    var form = FormView(["origin": ObligationOrigin.oral.rawValue, "kind": Deadline.Kind.date.rawValue])

    var page: Page {
        Page(
            title: "Giao nhiệm vụ", place: .work,
            main: Form.html(
                action: "/obligations", draft: "obligation-new", body: form.summary + origin + task + people + deadline,
                buttons: [Button.submit("Giao nhiệm vụ"), Button.link("Thôi", "/work", .quiet)]),
            layout: .reading, status: form.errors.isEmpty ? .ok : .refusedForm)
    }

    private var origin: HTML {
        Form.group(
            "Giao từ đâu",
            form.radios(
                "origin", "Căn cứ",
                options: [
                    (ObligationOrigin.oral.rawValue, "Chỉ đạo trực tiếp (miệng, điện thoại)"),
                    (ObligationOrigin.meeting.rawValue, "Kết luận cuộc họp"),
                ])
                + form.text("orderedBy", "Người chỉ đạo", help: "Họ tên, chức vụ người đã chỉ đạo hoặc chủ trì cuộc họp.")
                + form.day("orderedOn", "Ngày chỉ đạo")
                + form.picker(
                    "assigner", "Người giao việc",
                    help: "Xác nhận kết quả sau này. Để trống: chính anh/chị.", isOptional: true, from: .search(PartyField.source)))
    }

    private var task: HTML {
        Form.group(
            "Việc phải làm",
            form.area("content", "Nội dung", help: "Bắt đầu bằng động từ: xây dựng, rà soát, báo cáo…")
                + form.text("product", "Sản phẩm", isOptional: true))
    }

    private var people: HTML {
        Form.group(
            "Ai làm",
            form.picker("lead", "Chủ trì", help: "Một đơn vị hoặc một người.", from: .search(PartyField.source))
                + form.pickers("coordinate", "Phối hợp", isOptional: true, from: .search(PartyField.source))
                + form.pickers("inform", "Để biết", isOptional: true, from: .search(PartyField.source)))
    }

    private var deadline: HTML {
        Form.group(
            "Thời hạn",
            form.select(
                "kind", "Loại thời hạn", options: DeadlineFields.kinds.map { ($0.rawValue, DeadlineFields.title(of: $0)) })
                + form.day("from", "Từ ngày", isOptional: true) + form.day("due", "Đến ngày", isOptional: true)
                + form.text("time", "Giờ", help: "Như 16:30.", isOptional: true)
                + form.text("every", "Nhịp báo cáo", help: "Như hằng tháng.", isOptional: true))
    }
}

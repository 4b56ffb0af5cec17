import Desk
import Office

/// The case file of an obligation.
struct ObligationFilingScreen {
    let answer: ObligationFiling.Answer
    let form: FormView

    var page: Page {
        var page = Page(
            title: "Hồ sơ của nhiệm vụ", place: .cases,
            breadcrumbs: [.init("Nhiệm vụ", "/obligations/\(answer.item.id)")], actions: GuideTopic.caseFiles.link,
            main: "<p class=\"document-lead\">\(answer.item.content)</p>\(form.summary)\(duty)\(now)\(choosing)",
            layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var base: Href { "/obligations/\(answer.item.id)/case" }

    /// An obligation that ends by itself says where the work is done.
    private var duty: HTML {
        guard let duty = answer.duty else { return .empty }
        switch duty.kind {
        case .filing:
            let list = UnfiledScreen.path.adding("unit", duty.unit.description)
            return NoticeBox.html(
                "<p>Nhiệm vụ tự kết thúc khi các văn bản đã có trong hồ sơ. <a href=\"\(list)\">Mở danh sách văn bản chưa lập hồ sơ</a>.</p>",
                .soon)
        case .handIn:
            return NoticeBox.html("<p>Nhiệm vụ tự kết thúc khi lưu trữ cơ quan nhận hồ sơ dưới đây.</p>", .soon)
        case .receipt:
            guard let handIn = duty.handIn else { return .empty }
            return NoticeBox.html(
                "<p>Nhiệm vụ tự kết thúc khi xác nhận giao nhận. <a href=\"/cases/hand-ins/\(handIn)\">Mở lần giao nộp</a>.</p>",
                .soon)
        }
    }

    private var now: HTML {
        guard let file = answer.file else { return .empty }
        let removal: HTML? =
            answer.duty == nil ? Button.act("Gỡ khỏi hồ sơ", base, .quiet, hidden: ["remove": "true"]) : nil
        return """
            <section><h2>Thuộc hồ sơ</h2><ul class="case-lines">\
            <li><a href="/cases/\(file.id)"><b>\(file.code)</b> \(file.title)</a> \(CaseWords.badge(file.state)) \
            \(removal)</li></ul></section>
            """
    }

    private var choosing: HTML {
        guard answer.duty == nil else { return .empty }
        let body: HTML = form.picker(
            "file", "Hồ sơ", help: "Văn bản của nhiệm vụ sau đó được gợi ý đưa vào hồ sơ này.",
            from: answer.offers.isEmpty
                ? .search("/api/cases/offers")
                : .choices(
                    answer.offers.map { PickerChoice(key: $0.id.description, title: $0.name, note: $0.unit.name) }))
        let new = ("/cases/new" as Href).adding("obligation", answer.item.id.description)
        return """
            <section id="choosing"><h2>\(answer.file == nil ? "Gắn với hồ sơ" : "Chuyển sang hồ sơ khác")</h2>
            \(Form.html(action: base, body: body, buttons: [Button.submit("Gắn với hồ sơ")]))
            <p>Chưa có hồ sơ cho việc này: <a href="\(new)">lập hồ sơ mới cho nhiệm vụ này</a>.</p></section>
            """
    }
}

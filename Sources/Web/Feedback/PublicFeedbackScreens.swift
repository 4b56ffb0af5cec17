import Desk
import Office
import WorkTime

/// What was answered and published, found by its words.
struct PublishedFeedbackScreen {
    let answer: PublishedFeedback.Answer
    let address: PublishedFeedbackAddress
    let rules: PublicRules

    var page: Page {
        PublicPage.page(
            "Phản ánh, kiến nghị về quy định hành chính", .feedback, rules, main: "\(search)\n\(list)",
            layout: .reading, actions: Button.link("Gửi phản ánh, kiến nghị", "/phan-anh/gui", .primary))
    }

    private var search: HTML {
        """
        <form class="filters" action="/phan-anh" role="search"><label for="list-search">Tìm trong kết quả đã công khai</label> \
        <input id="list-search" type="search" name="text" value="\(address.text ?? "")" \
        placeholder="Có dấu hoặc không dấu"> <button class="button">Tìm</button></form>
        """
    }

    private var list: HTML {
        guard !answer.lines.isEmpty else {
            return EmptyState.html(
                address.text == nil ? "Chưa có kết quả nào được công khai" : "Không tìm thấy kết quả nào",
                "Cơ quan công khai kết quả sau khi trả lời.",
                action: address.text == nil ? .empty : Button.link("Xem tất cả", "/phan-anh"))
        }
        let rows = answer.lines.map { line in
            Table.Row(
                key: "feedback-\(line.id)", href: "/phan-anh/\(line.id)",
                cells: [
                    .text(line.publication.subject), .text(line.unit), WrittenDay.html(line.receivedOn),
                    WrittenDay.html(line.answeredOn),
                ], isSelectable: false)
        }
        return Table(
            caption: "Kết quả xử lý phản ánh, kiến nghị",
            columns: [
                .init("Phản ánh, kiến nghị"), .init("Đơn vị trả lời"), .init("Nhận", .date), .init("Trả lời", .date),
            ],
            rows: rows
        ).html + LoadMore.html(next: answer.next.map { address.from($0) })
    }
}

/// One published answer.
struct PublishedFeedbackPageScreen {
    let line: PublicFeedback
    let rules: PublicRules

    var page: Page {
        let sender: HTML? = line.sender.map { "<p class=\"muted\">Người gửi: \($0)</p>" }
        let main: HTML = """
            <section><h2>Nội dung</h2>\(sender)<p class="written">\(line.publication.content)</p></section>
            <section><h2>Trả lời của \(line.unit)</h2><p class="written">\(line.publication.answer)</p></section>
            \(Facts.html([
                ("Loại", .text(line.kind.word)), ("Ngày nhận", WrittenDay.html(line.receivedOn)),
                ("Ngày trả lời", WrittenDay.html(line.answeredOn)),
            ]))
            """
        var page = PublicPage.page(line.publication.subject, .feedback, rules, main: main, layout: .reading)
        page.breadcrumbs = [.init("Phản ánh, kiến nghị", "/phan-anh")]
        return page
    }
}

/// The form by which everybody sends feedback.
struct FeedbackFormScreen {
    let rules: PublicRules
    let form: FormView

    var page: Page {
        let body: HTML = """
            \(form.summary)\(FormToken.html(form))\
            \(form.text("subject", "Anh/chị phản ánh, kiến nghị về việc gì?", help: "Một câu ngắn."))\
            \(form.area("content", "Nội dung", help: "Quy định nào chưa rõ, chồng chéo, không cần thiết, khó thực hiện; hoặc ai, ở đâu, làm gì chưa đúng quy định. Đề xuất sửa thế nào.", rows: 8))\
            \(form.text("regulation", "Văn bản, điều khoản hoặc thủ tục được nói tới", isOptional: true))\
            \(form.radios("senderKind", "Anh/chị gửi với tư cách", options: RegulationFeedback.Sender.Kind.allCases.map { ($0.rawValue, $0.word) }))\
            \(form.text("senderName", "Họ tên hoặc tên tổ chức", autocomplete: "name"))\
            \(form.text("senderPhone", "Số điện thoại", help: "Ghi ít nhất một trong điện thoại, địa chỉ, thư điện tử để cơ quan trả lời.", isOptional: true, autocomplete: "tel"))\
            \(form.text("senderAddress", "Địa chỉ", isOptional: true, autocomplete: "street-address"))\
            \(form.text("senderMail", "Thư điện tử", isOptional: true, autocomplete: "email"))\
            \(form.checkbox("agreed", "Tôi đồng ý công khai tên cùng kết quả xử lý", help: "Không đánh dấu thì tên không xuất hiện. Địa chỉ, điện thoại, thư điện tử không bao giờ được công khai.", value: "yes"))
            """
        let main: HTML = """
            <p>Khiếu nại, tố cáo gửi Ban Tiếp công dân theo Luật Khiếu nại, Luật Tố cáo, không gửi ở đây.</p>
            \(Form.html(action: "/phan-anh/gui", body: body, buttons: [Button.submit("Gửi phản ánh, kiến nghị")]))
            """
        return PublicPage.page(
            "Gửi phản ánh, kiến nghị", .feedback, rules, main: main, layout: .reading, isRefused: !form.errors.isEmpty)
    }
}

/// After it was kept.
struct FeedbackSentScreen {
    let code: String
    let rules: PublicRules

    var page: Page {
        PublicPage.page(
            "Đã nhận phản ánh, kiến nghị", .feedback, rules,
            main: NoticeBox.html(
                """
                <p><b>Mã của anh/chị: <span class="case-code">\(code)</span></b></p><p>Ghi lại mã này để hỏi khi cần. Cơ quan trả lời theo cách \
                liên hệ đã ghi và công khai kết quả ở trang này, không kèm thông tin cá nhân nếu anh/chị không đồng ý.</p>
                """, .done))
    }
}

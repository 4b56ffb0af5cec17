import Desk
import HTTPTypes
import Office

/// What is asked about the service, one question a page; what was answered before goes along, nothing is kept until the end.
struct RatingScreen {
    let token: String
    let answer: RatingQuestionnaire.Answer
    let rules: PublicRules
    /// From 0; the comment stands behind the last question.
    let step: Int
    var form = FormView()

    private var questions: [RatingQuestion] { answer.form.questions }
    private var isLast: Bool { step >= questions.count }

    var page: Page {
        let main: HTML = """
            <p class="public-title">\(answer.title)</p>
            <p class="muted">\(answer.unit) · câu \(step + 1) trên \(questions.count + 1)</p>
            \(Form.html(action: "/danh-gia/\(token)", body: content, buttons: buttons))
            \(about)
            """
        return PublicPage.page(
            "Đánh giá việc giải quyết hồ sơ", nil, rules, main: main, isRefused: !form.errors.isEmpty)
    }

    private var content: HTML {
        let shown = isLast ? nil : questions[step].code
        let kept = questions.filter { $0.code != shown }.compactMap { question in
            form.fields[question.code].map { form.hidden(question.code, $0) }
        }
        let comment: HTML? =
            isLast ? nil : form.fields["comment"].map { form.hidden("comment", $0) }
        return "\(form.summary)\(Form.enter)\(form.hidden("buoc", "\(step)"))\(kept)\(comment)\(question)"
    }

    private var question: HTML {
        guard !isLast else {
            return form.area(
                "comment", "Anh/chị muốn nói thêm điều gì?",
                help: "Cơ quan đọc mà không biết là ai, hồ sơ nào. Tối đa 2.000 ký tự; đừng ghi tên, số giấy tờ.",
                isOptional: true, rows: 5)
        }
        let asked = questions[step]
        return form.radios(
            asked.code, asked.text, help: asked.isRequired ? nil : "Không muốn trả lời câu này thì bấm «Tiếp tục».",
            options: asked.choices.map { ($0.code, $0.title) })
    }

    private var buttons: [HTML] {
        let on = Button.submit(isLast ? "Gửi đánh giá" : "Tiếp tục", name: "di", value: "tiep")
        return step == 0 ? [on] : [on, Button.submit("Quay lại", .quiet, name: "di", value: "lui")]
    }

    private var about: HTML {
        """
        <details class="method"><summary>Đánh giá này dùng làm gì?</summary>\
        <p>Mỗi kết quả đánh giá một lần. Câu trả lời tính vào bảng công khai và bộ chỉ số phục vụ; hệ thống không lưu ai trả lời, \
        cho hồ sơ nào. Căn cứ: \(answer.form.source).</p></details>
        """
    }
}

/// After the rating, and where there has been one.
struct RatingEndScreen {
    let rules: PublicRules
    /// What was typed now and is not kept, because somebody has rated before; nil after the first rating.
    var refused: (message: String, comment: String?)?

    var page: Page {
        guard let refused else {
            return PublicPage.page(
                "Cảm ơn anh/chị", nil, rules,
                main: NoticeBox.html(
                    "<p><b>Đã ghi nhận đánh giá.</b></p><p>Bảng công khai đã cộng thêm lượt này.</p>", .done))
        }
        let typed: HTML? = refused.comment.map {
            "<section><h2>Nội dung vừa nhập</h2><p class=\"written\">\($0)</p></section>"
        }
        var page = PublicPage.page(
            "Hồ sơ đã được đánh giá", nil, rules, main: "\(NoticeBox.html("<p>\(refused.message)</p>", .soon))\(typed)")
        page.status = .conflict
        return page
    }
}

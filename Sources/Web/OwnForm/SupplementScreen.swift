import Desk
import Office
import WorkTime

/// The papers that the office asked for besides: what was asked, and a place for the files.
struct SupplementScreen {
    let dossier: PublicDossier
    let asked: SupplementQuestion.Asked
    let rules: PublicRules
    let entry: SupplementEntry
    var errors: [FieldError] = []

    private var form: FormView { FormView(entry.fields, errors: errors) }

    var page: Page {
        let zones = PaperZones(titles: entry.titles, files: entry.papers.files, form: form).html
        let known = HTML.joined(entry.fields.pairs.map { form.hidden($0.name, $0.value) })
        let list = form.hidden(AskedPapers.field, AskedPapers.value(entry.titles)) + form.hidden("di", "gui")
        let body: HTML = "\(form.summary)\(known)\(list)\(zones)"
        let send = Button.submit("Gửi giấy tờ bổ sung")
        let main: HTML = """
            <p class="public-code">Hồ sơ <b class="case-code">\(dossier.code.text)</b></p>
            <p class="public-title">\(dossier.title)</p>
            \(questions)<p>Chọn tệp ở giấy tờ cần bổ sung; giấy tờ khác để trống.\(until)</p>
            \(Form.html(action: "/bo-sung", hasFiles: true, body: body, buttons: [send]))
            """
        return PublicPage.page("Gửi giấy tờ bổ sung", .lookUp, rules, main: main, isRefused: !errors.isEmpty)
    }

    private var until: HTML? {
        dossier.bringUntil.map { " Gửi chậm nhất <b>\($0.written)</b>." }
    }

    /// As the officer wrote it.
    private var questions: HTML {
        HTML.joined(
            asked.asked.map { question -> HTML in
                "<section><h2>\(question.title)</h2><p class=\"written\">\(question.text)</p></section>\n"
            })
    }
}

/// After they were sent.
struct SupplementSentScreen {
    let dossier: PublicDossier
    let rules: PublicRules

    var page: Page {
        let look = ("/tra-cuu" as Href).adding("ma", dossier.code.typed)
        let notice = NoticeBox.html(
            """
            <p><b>Đã gửi giấy tờ bổ sung của hồ sơ <span class="case-code">\(dossier.code.text)</span>.</b></p>\
            <p>Cơ quan xem, rồi nhận hoặc trả lại kèm lý do; thời hạn giải quyết tính tiếp từ khi nhận.</p>
            """, .done)
        let main: HTML = """
            \(notice)
            <p>\(Button.link("Tra cứu hồ sơ", look, .primary))</p>
            """
        return PublicPage.page("Đã gửi giấy tờ bổ sung", .lookUp, rules, main: main)
    }
}

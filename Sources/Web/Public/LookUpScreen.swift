import Desk
import Office
import WorkTime

/// The first question: which dossier.
struct LookUpScreen {
    let rules: PublicRules
    var form = FormView()

    var page: Page {
        let body: HTML = """
            \(form.summary)\(form.text("ma", "Mã hồ sơ của anh/chị là gì?", help: "In trên giấy tiếp nhận và hẹn trả kết quả, kèm hai chữ số kiểm tra, như H99.13-261129-0001-47. Quét mã QR trên giấy thì không phải nhập.", autocomplete: "off", isFirst: form.errors.isEmpty))
            """
        let main: HTML = """
            <form class="form" action="/tra-cuu" novalidate>
            \(body)
            <div class="form-buttons">\(Button.submit("Tiếp tục"))</div></form>
            """
        return PublicPage.page("Tra cứu hồ sơ", .lookUp, rules, main: main, isRefused: !form.errors.isEmpty)
    }

    /// What is wrong with a number as it was typed; nil for one that is right.
    static func fault(of typed: TypedDossierCode) -> String? {
        switch typed {
        case .right: nil
        case .unchecked:
            "Thiếu hai chữ số kiểm tra. Trên giấy hẹn, hai chữ số này đứng sau mã hồ sơ, như H99.13-261129-0001-47."
        case .wrong: "Mã hồ sơ hoặc số kiểm tra nhập chưa đúng. Xem lại mã và các chữ số rồi nhập lại."
        case .none: "Mã hồ sơ viết như H99.13-261129-0001-47. Xem trên giấy tiếp nhận và hẹn trả kết quả."
        }
    }
}

/// The second question: what only whoever brought the dossier knows.
struct LookUpDigitsScreen {
    let code: DossierCode
    let rules: PublicRules
    var form = FormView()

    var page: Page {
        let body: HTML = """
            \(form.summary)\(form.hidden("ma", code.typed))\
            \(digits)
            """
        let main: HTML = """
            <p class="public-code">Hồ sơ <b class="case-code">\(code.text)</b> <a href="/tra-cuu">Đổi mã</a></p>
            \(Form.html(action: "/tra-cuu", body: body, buttons: [Button.submit("Xem hồ sơ")]))
            """
        return PublicPage.page("Tra cứu hồ sơ", .lookUp, rules, main: main, isRefused: !form.errors.isEmpty)
    }

    private var digits: HTML {
        form.field(
            "digits", "\(rules.digits) chữ số cuối của số điện thoại hoặc số giấy tờ",
            help:
                "Số đã ghi khi nộp hồ sơ: điện thoại, số định danh cá nhân (căn cước) hoặc mã số thuế. Để người khác không xem được hồ sơ của anh/chị.",
            isOptional: false
        ) { described in
            """
            <input class="short" inputmode="numeric" autocomplete="off" maxlength="\(rules.digits)" \
            id="field-digits" name="digits" value="\(form.fields["digits"])"\(described) data-focus>
            """
        }
    }
}

/// The answer.
struct LookUpAnswerScreen {
    let dossier: PublicDossier
    let rules: PublicRules
    /// As they were typed, for sending what is asked for without typing them again.
    let digits: String

    var page: Page {
        let main: HTML = """
            <p class="public-code">Hồ sơ <b class="case-code">\(dossier.code.text)</b></p>
            <p class="public-title">\(dossier.title)</p>
            \(NoticeBox.html("<p><b>\(word)</b></p><p>\(dossier.next)</p>", tone))
            \(supplement)\(Facts.html(facts))
            \(rating)
            <p class="public-again"><a href="/tra-cuu">Tra cứu hồ sơ khác</a></p>
            """
        return PublicPage.page("Kết quả tra cứu", .lookUp, rules, main: main)
    }

    private var supplement: HTML? {
        guard let supplement = dossier.supplement, supplement.since == nil else { return nil }
        return Button.act(
            "Gửi giấy tờ bổ sung", "/bo-sung", .primary, hidden: ["ma": dossier.code.typed, "digits": digits])
    }

    private var word: String {
        dossier.standing == .working && dossier.isLate ? "Đang giải quyết, đã quá ngày hẹn" : dossier.word
    }

    private var tone: Tone {
        switch dossier.standing {
        case .arriving: .still
        case .working: dossier.isLate ? .late : .moving
        case .awaitingApplicant: .soon
        case .ready, .settled: .done
        case .refused, .stopped, .passedOn: .still
        }
    }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            ("Đơn vị giải quyết", .text(dossier.unit)), ("Nơi nộp, nhận kết quả", .text(dossier.counter)),
            ("Nộp lúc", WrittenDay.html(dossier.begunAt)),
        ]
        if let code = dossier.dossier { facts.append(("Mã hồ sơ", official(code))) }
        if let due = dossier.due { facts.append(("Hẹn trả kết quả", "<b>\(due.written)</b>")) }
        if let until = dossier.bringUntil { facts.append(("Bổ sung giấy tờ đến", "<b>\(until.written)</b>")) }
        if let since = dossier.supplement?.since { facts.append(("Gửi bổ sung lúc", WrittenDay.html(since))) }
        if let ended = dossier.endedAt {
            facts.append(("Kết thúc lúc", WrittenDay.html(ended)))
            if dossier.reason == nil {
                facts.append(("So với ngày hẹn", dossier.isLate ? "quá hạn" : "đúng hạn"))
            }
        }
        return facts
    }

    /// With its check digits, and the way to look it up by itself; a dossier between agencies is not looked up so.
    private func official(_ code: DossierCode) -> HTML {
        guard !dossier.isBetweenAgencies else { return "<b class=\"case-code\">\(code.typed)</b>" }
        let address = ("/tra-cuu" as Href).adding("ma", code.typed)
        return "<a href=\"\(address)\"><b class=\"case-code\">\(code.typed)</b></a>"
    }

    private var rating: HTML? {
        dossier.ratingToken.map { token in
            """
            <section><h2>Anh/chị có hài lòng không?</h2><p>Vài câu hỏi ngắn, không ghi tên và mã hồ sơ.</p>\
            <p>\(Button.link("Đánh giá", "/danh-gia/\(token)", .primary))</p></section>
            """
        }
    }
}

extension DossierCode {
    /// The number with its check digits behind it, as citizens type it: «H99.13-261129-0001-47».
    var typed: String { "\(text)-\(check)" }
}

import Desk
import HTTPTypes
import Office
import Process
import WorkTime

/// «Thử một hồ sơ»: a case that is not kept goes by a process step by step; where it stands, by when what is due and why.
struct CaseTrialScreen: Sendable {
    let answer: CaseTrial.Answer
    /// The step that is chosen to be tried next.
    var next: ProcessAct?
    var form: FormView?

    private var version: ProcessVersion { answer.version }

    var page: Page {
        var page = Page(
            title: "Thử một hồ sơ: \(version.title)", place: .administration,
            breadcrumbs: AdministrationTabs.processes.breadcrumbs + [
                answer.isDraft
                    ? MenuItem("Bản thảo \(version.title)", ProcessDraftScreen.address(version.process))
                    : MenuItem(version.title, "/administration/processes/\(version.process)?version=\(version.number)")
            ],
            aside: "<span class=\"muted\">\(ProcessScreen.span(version))</span>", actions: GuideTopic.processes.link,
            main: "\(standing)\(chosen)\(offers)\(clocks)\(moving)\(taken)", status: form?.status ?? .ok)
        page.assets = ["process.css"]
        return page
    }

    /// Where a trial begins.
    static func address(_ version: ProcessVersion, inDraft isDraft: Bool = false) -> Href {
        place(version, inDraft: isDraft).adding("version", String(version.number))
    }

    private static func place(_ version: ProcessVersion, inDraft isDraft: Bool) -> Href {
        isDraft
            ? "/administration/processes/\(version.process)/draft/trial"
            : "/administration/processes/\(version.process)/trial"
    }

    /// The same page without steps.
    private var beginning: Href { Self.address(version, inDraft: answer.isDraft) }

    /// What the act asks for, as typed. What a trial does not care about is made up.
    static func typed(_ act: ProcessAct, _ version: ProcessVersion, _ fields: FormFields) -> [String: String] {
        var typed: [String: String] = [:]
        for code in act.needs + act.asks {
            guard let field = version.field(code) else { continue }
            let text = fields["field-\(code)"] ?? ""
            switch field.kind {
            case .text, .note: if act.needs.contains(code) { typed[code] = text.isEmpty ? "(thử)" : text }
            case .number: typed[code] = text.isEmpty ? "1" : text
            case .day: typed[code] = CalendarDay(typed: text)?.description ?? text
            case .yesNo, .choice: typed[code] = text
            }
        }
        return typed.filter { !$0.value.isEmpty }
    }

    /// The address with all steps so far.
    private var here: Href {
        answer.taken.reduce(beginning) { $0.adding("step", $1.step.code) }
    }

    // MARK: - Parts

    private var standing: HTML {
        guard let play = answer.play, let state = version.state(play.state) else {
            return NoticeBox.html(
                "<p>Hồ sơ chưa mở. Chọn bước mở hồ sơ, ngày giờ, rồi đi tiếp; không có gì được lưu. Giấy tờ coi như đủ, người thử giữ mọi vai trò.</p>"
            )
        }
        let owner = version.role(state.owner)?.title ?? state.owner
        let end: HTML? = play.outcome.map { "Đã kết thúc: \($0.title)." }
        let turn: HTML = "Người giữ: \(owner)."
        return NoticeBox.html(
            "<p>Hồ sơ đang ở <b>\(state.title)</b>. \(end ?? turn)</p>", play.isOpen ? .moving : .done)
    }

    private var offers: HTML? {
        guard !answer.offers.isEmpty else { return nil }
        let lines = answer.offers.map { offer -> HTML in
            let link = here.adding("act", offer.act.code)
            let to: HTML? = offer.act.to.flatMap { version.state($0) }.map {
                " <span class=\"muted\">→ \($0.title)</span>"
            }
            if let refusal = offer.refusal {
                return "<li>\(offer.act.title): <span class=\"muted\">\(refusal)</span></li>"
            }
            return "<li><a href=\"\(link)#next\">\(offer.act.title)</a>\(to)</li>"
        }
        return "<section id=\"offers\"><h2>Các bước có thể làm tiếp</h2><ul>\(lines)</ul></section>\n"
    }

    private var chosen: HTML? {
        guard let next else { return nil }
        let start = ClockStart(answer.now)
        let view =
            form
            ?? FormView(
                [
                    ("day", WrittenDay.text(start.day)),
                    ("time", answer.taken.isEmpty ? "09:00" : Due.clock(start.minute ?? 0)),
                ].reduce(FormFields()) { $0.adding($1.0, $1.1) })
        let inputs = (next.needs + next.asks).compactMap { version.field($0) }.map { field($0, next, view) }
        let steps = answer.taken.map { view.hidden("step", $0.step.code) }
        let notes = version.steps.first { $0.title == next.title }.map { line -> HTML in
            let items = line.notes.map { note -> HTML in "<li>\(note)</li>" }
            return "<ul class=\"plain muted\">\(items)<li>Căn cứ: \(line.article)</li></ul>"
        }
        return """
            <section id="next"><h2>\(next.title)</h2>\(notes)\
            \(Form.html(
                action: Self.place(version, inDraft: answer.isDraft),
                body: view.summary + view.hidden("version", "\(version.number)") + view.hidden("act", next.code)
                    + HTML.joined(steps) + view.day("day", "Ngày") + view.text("time", "Giờ") + HTML.joined(inputs),
                buttons: [Button.submit("Đi bước này")]))</section>

            """
    }

    private func field(_ field: ProcessField, _ act: ProcessAct, _ view: FormView) -> HTML {
        let name = "field-\(field.code)"
        let isOptional = !act.needs.contains(field.code)
        return switch field.kind {
        case .text, .number, .note:
            view.text(name, field.title, help: "Để trống cũng được: hồ sơ thử.", isOptional: true)
        case .day: view.day(name, field.title, isOptional: isOptional)
        case .yesNo:
            view.select(name, field.title, isOptional: isOptional, options: [("no", "Không"), ("yes", "Có")])
        case .choice:
            view.select(name, field.title, isOptional: isOptional, options: field.choices.map { ($0.code, $0.title) })
        }
    }

    private var clocks: HTML? {
        guard let play = answer.play, !play.clocks.isEmpty else { return nil }
        let sections = play.clocks.values.sorted { ($0.begun, $0.code) < ($1.begun, $1.code) }.map {
            CaseClockView(running: $0, version: version, clock: answer.clock).html
        }
        return "<section id=\"clocks\"><h2>Thời hạn</h2>\(sections)</section>\n"
    }

    /// What would be different by a newer version.
    private var moving: HTML? {
        guard let play = answer.play, play.isOpen, !answer.newer.isEmpty else { return nil }
        let links = answer.newer.map { version -> HTML in
            "<li><a href=\"\(here.adding("to", "\(version.number)"))#moving\">Xem trước khi chuyển sang \(ProcessScreen.span(version).lowercasedFirst)</a></li>"
        }
        let preview = answer.move.map(MovePreview.html)
        return """
            <section id="moving"><h2>Chuyển phiên bản</h2><p class="muted">Hồ sơ giữ phiên bản của ngày bắt đầu, trừ khi văn bản quy định chuyển tiếp nói khác.</p>\
            <ul>\(links)</ul>\(preview)</section>

            """
    }

    private var taken: HTML? {
        guard !answer.taken.isEmpty else { return nil }
        let lines = answer.taken.map { taken -> HTML in
            let effects = taken.effects.map(words).joined(separator: "; ")
            return """
                <li><b>\(taken.act.title)</b>, \(WrittenDay.text(taken.step.at)): \(effects) <span class="muted">(\(taken.act.article))</span></li>
                """
        }
        let back = answer.taken.dropLast().reduce(beginning) { $0.adding("step", $1.step.code) }
        return """
            <section id="taken"><h2>Các bước đã đi</h2><ol>\(lines)</ol>\
            <p><a href="\(back)">Bỏ bước cuối</a> · <a href="\(beginning)">Bắt đầu lại</a></p></section>

            """
    }

    private func words(_ effect: CaseEffect) -> String {
        func clock(_ code: String) -> String { "«\(version.clock(code)?.title ?? code)»" }
        func end(_ due: Due?) -> String { due.map { ", hạn \($0.written)" } ?? "" }
        return switch effect {
        case .moved(let state): "chuyển sang «\(version.state(state)?.title ?? state)»"
        case .assigned(let role, _): "giao \(version.role(role)?.title ?? role)"
        case .clockStarted(let code, let due): "bắt đầu tính \(clock(code))\(end(due))"
        case .clockPaused(let code): "tạm dừng \(clock(code))"
        case .clockResumed(let code, let due): "tính tiếp \(clock(code))\(end(due))"
        case .clockChanged(let code, let due): "đổi \(clock(code))\(end(due))"
        case .clockDropped(let code): "thôi tính \(clock(code))"
        case .clockStopped(let code, let isLate): "dừng \(clock(code)), \(isLate ? "quá hạn" : "trong hạn")"
        case .trackOpened(let code): "gửi lấy ý kiến «\(version.track(code)?.title ?? code)»"
        case .trackClosed(let code): "khép «\(version.track(code)?.title ?? code)»"
        case .form(let code): "lập \(version.form(code)?.title ?? code)"
        case .ended(let outcome): "kết thúc: \(outcome.title)"
        }
    }
}

extension CaseTrial.Answer {
    static let shape = JSONShape<CaseTrial.Answer>(
        "CaseTrial",
        [
            .init("process", "Mã quy trình", \.version.process), .init("version", "Phiên bản", \.version.number),
            .init("state", "Trạng thái; không có khi hồ sơ chưa mở", \.play?.state),
            .init("isOpen", "Hồ sơ còn mở", { $0.play?.isOpen ?? true }),
            .init(
                list: "clocks",
                JSONShape<(clock: CaseClock, answer: CaseTrial.Answer)>(
                    "TrialClock",
                    [
                        .init("code", "Mã thời hạn", \.clock.code),
                        .init("due", "Ngày cuối; không có khi đang tạm dừng", { $0.clock.due($0.answer.clock)?.day }),
                        .init("isStopped", "Đã dừng", { $0.clock.stopped != nil }),
                        .init(
                            "reasons", "Vì sao",
                            { pair in
                                pair.clock.reasons(pair.answer.version).map { reason in
                                    reason.text + (reason.article.map { " (\($0))" } ?? "")
                                }
                            }),
                    ]), "Các thời hạn"
            ) { answer in
                (answer.play?.clocks.values.sorted { $0.code < $1.code } ?? []).map { ($0, answer) }
            },
            .init(
                list: "offers",
                JSONShape<(act: ProcessAct, refusal: String?)>(
                    "TrialOffer",
                    [
                        .init("act", "Mã bước", \.act.code), .init("title", "Tên bước", \.act.title),
                        .init("refusal", "Vì sao chưa làm được", \.refusal),
                    ]), "Các bước có thể làm tiếp", \.offers),
        ])
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

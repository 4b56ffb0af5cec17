import Desk
import Office
import WorkTime

/// Every reason for which somebody sees a record, or saw it.
struct SightScreen: Sendable {
    let answer: SightQuestion.Answer
    let mayAskOthers: Bool
    /// What was asked.
    let form: FormView

    static func href(_ subject: SightSubject) -> Href { "/sight?kind=\(subject.kind)&id=\(subject.id)" }

    var page: Page {
        Page(
            title: "Vì sao xem được?",
            breadcrumbs: record.map { [MenuItem(SightWords.title(of: answer.subject), $0)] } ?? [],
            main: "<p>\(heading)</p>\n\(grounds)\n\(asking)", layout: .reading, status: form.status)
    }

    /// Nil for what has no page by its own number: an instruction stands on that of its paper.
    private var record: Href? {
        switch answer.subject {
        case .obligation(let key): "/obligations/\(key)"
        case .document(let key): "/documents/\(key)"
        case .outgoing(let key): "/outgoing/\(key)"
        case .caseFile(let key): "/cases/\(key)"
        case .dossier(let key): "/dossiers/\(key)"
        case .instruction: nil
        case .petition(let key): "/petitions/\(key)"
        case .visit(let key): "/visits/\(key)"
        case .sharedPetition(let key): "/petitions/shared/\(key)"
        case .inspection(let key): "/inspections/\(key)"
        case .inspectionVisit(let key): "/inspections/visits/\(key)"
        case .feedback(let key): "/regulation-feedback/\(key)"
        case .procedureReview(let key): "/procedure-reviews/\(key)"
        case .letter(let key): "/urging/letters/\(key)"
        case .interchange(let key): "/interchange/\(key)"
        case .bulk(let key): "/bulk/\(key)"
        case .report(let key): "/reports/issues/\(key)"
        }
    }

    private var heading: HTML {
        let when: HTML = answer.moment.map { " lúc \(WrittenDay.html($0))" } ?? " hiện nay"
        let what = SightWords.title(of: answer.subject)
        guard answer.existed else { return "\(what)\(when) chưa có." }
        if !answer.sees, !answer.doubts.isEmpty {
            return "Không nói chắc được <b>\(answer.name)</b>\(when) đã xem được \(what) hay không."
        }
        let verb = answer.moment == nil ? "xem được" : "đã xem được"
        let not = answer.sees ? "" : "không "
        return "<b>\(answer.name)</b>\(when) \(not)\(verb) \(what)\(answer.sees ? ", vì:" : ".")"
    }

    private var grounds: HTML {
        let lines = answer.grounds.map { ground -> HTML in "<li>\(SightWords.sentence(ground))</li>" }
        let list: HTML? = answer.sees ? "<ul class=\"grounds\">\(lines)</ul>" : nil
        return "\(list)\(doubts)\(earlier)"
    }

    private var doubts: HTML? {
        guard !answer.doubts.isEmpty else { return nil }
        let lines = answer.doubts.map { doubt -> HTML in "<li>\(SightWords.sentence(doubt))</li>" }
        let heading = answer.sees ? "Ngoài ra còn những chỗ sổ sách không ghi:" : "Sổ sách không ghi:"
        return "<p>\(heading)</p><ul class=\"grounds\">\(lines)</ul>"
    }

    private var earlier: HTML? {
        guard answer.moment != nil, answer.existed else { return nil }
        return
            "<p class=\"muted\">Tính theo chức danh, vai trò, người làm thay của ngày ấy và theo nhật ký đã ghi.</p>"
    }

    private var asking: HTML {
        let person: HTML? =
            mayAskOthers
            ? form.text("person", "Mã của người cần hỏi", help: "Để trống là chính mình.", isOptional: true) : nil
        return """
            <section><h2>Hỏi về lúc khác</h2>\(form.summary)
            <form class="form" method="get" action="/sight" novalidate>
            \(form.hidden("kind", answer.subject.kind))\(form.hidden("id", "\(answer.subject.id)"))\
            \(person)\(form.day("on", "Ngày", isOptional: true))\
            \(form.text("at", "Giờ", help: "Như 16:30; để trống là cuối ngày.", isOptional: true))
            <div class="form-buttons">\(Button.submit("Xem", .plain))</div></form></section>
            """
    }
}

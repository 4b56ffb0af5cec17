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
            title: "Vì sao xem được?", breadcrumbs: [MenuItem(SightWords.title(of: answer.subject), record)],
            main: "<p>\(heading)</p>\n\(grounds)\n\(asking)", layout: .reading, status: form.status)
    }

    private var record: Href {
        switch answer.subject {
        case .obligation(let key): "/obligations/\(key)"
        case .document(let key): "/documents/\(key)"
        case .outgoing(let key): "/outgoing/\(key)"
        case .caseFile(let key): "/cases/\(key)"
        case .dossier(let key): "/dossiers/\(key)"
        case .sharedPetition(let key): "/petitions/shared/\(key)"
        }
    }

    private var heading: HTML {
        let when: HTML = answer.moment.map { " lúc \(WrittenDay.html($0))" } ?? " hiện nay"
        let what = SightWords.title(of: answer.subject)
        guard answer.existed else { return "\(what)\(when) chưa có." }
        let verb = answer.moment == nil ? "xem được" : "đã xem được"
        let not = answer.sees ? "" : "không "
        return "<b>\(answer.name)</b>\(when) \(not)\(verb) \(what)\(answer.sees ? ", vì:" : ".")"
    }

    private var grounds: HTML {
        guard answer.sees else { return .empty }
        let lines = answer.grounds.map { ground -> HTML in "<li>\(SightWords.sentence(ground))</li>" }
        let earlier: HTML? =
            answer.moment == nil
            ? nil
            : "<p class=\"muted\">Tính theo chức danh, vai trò, người làm thay và phần việc của ngày ấy. Chỗ nào hệ thống không ghi từ khi nào thì lấy như hiện nay.</p>"
        return "<ul class=\"grounds\">\(lines)</ul>\(earlier)"
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

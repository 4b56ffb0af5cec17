import Desk
import Office
import WorkTime

/// With whom a petition is shared: one regulation or all units, for each agency what it may see, why, until when.
struct ShareFormScreen {
    let answer: ShareForm.Answer
    let form: FormView

    static let prefix = "level-"

    /// What the form begins with: for what and until when it is shared already. Levels are chosen where they change.
    static func values(_ answer: ShareForm.Answer) -> FormFields {
        var values: FormFields = ["circle": answer.circle.map { "\($0.id)" } ?? ""]
        for agency in answer.agencies {
            if let share = answer.shares[agency.key] {
                values = values.setting("purpose", to: share.purpose)
                values = values.setting("until", to: share.until.description)
            }
        }
        return values
    }

    var page: Page {
        let base: Href = "/petitions/\(answer.item.id)"
        var page = Page(
            title: "Chia sẻ đơn \(answer.item.code)", place: .petitions,
            breadcrumbs: [
                .init("Đơn thư", "/petitions"), .init("Đơn \(answer.item.code)", base),
                .init("Chia sẻ", base.followed(by: "/shares")),
            ], actions: GuideTopic.petitionSharing.link, main: "\(choice)\(entry)", layout: .reading,
            status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var choice: HTML {
        let circles: [(value: String, title: String)] = answer.circles.map {
            ($0.id.description, "\($0.content.name) (\($0.content.number))")
        }
        guard !circles.isEmpty else {
            return NoticeBox.html(
                "<p>Chưa có quy chế phối hợp nào có hiệu lực; chia sẻ được với từng đơn vị. <a href=\"/petitions/circles\">Quy chế phối hợp</a></p>"
            )
        }
        return """
            <form class="form" method="get" action="/petitions/\(answer.item.id)/sharing" novalidate>\
            \(FormView(form.fields).select("circle", "Chia sẻ theo", empty: "Từng đơn vị", options: circles))
            <div class="form-buttons">\(Button.submit("Chọn", .plain))</div></form>

            """
    }

    private var entry: HTML {
        let meanings = answer.levels.map { level -> HTML in
            "<li><b>\(level.title)</b>: \(level.meaning)</li>"
        }
        let secret: HTML =
            answer.isSecret
            ? NoticeBox.html(
                "<p>Người tố cáo được giữ bí mật: không chia sẻ tên, địa chỉ và tệp của đơn với cơ quan nào (Điều 56 Luật Tố cáo 2018).</p>",
                .soon) : .empty
        let options: [(value: String, title: String)] = answer.levels.map { ($0.rawValue, $0.title) }
        let agencies = answer.agencies.map { agency in
            form.select(
                Self.prefix + "\(agency.key)", agency.name, isOptional: true,
                empty: answer.shares[agency.key].map { "Giữ nguyên: \($0.level.title)" } ?? "Không", options: options)
        }
        let circle: HTML = answer.circle.map { form.hidden("circle", "\($0.id)") } ?? .empty
        return """
            \(secret)<form class="form" method="post" action="/petitions/\(answer.item.id)/sharing" novalidate data-once>
            \(form.summary)\(FormToken.html(form))\(circle)<fieldset id="field-agencies"><legend>Mỗi cơ quan xem được gì</legend>\
            <ul>\(meanings)</ul>\(form.errorLine("agencies"))\(agencies)</fieldset>
            \(form.area("purpose", "Mục đích chia sẻ", rows: 2))\(form.day("until", "Chia sẻ đến hết ngày"))
            <div class="form-buttons">\(Button.submit("Chia sẻ"))</div></form>
            """
    }
}

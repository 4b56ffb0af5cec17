import Desk
import Office

/// To whom an issued paper has not left, why, and the forms by which a clerk sends it or records that it was sent.
struct UnsentSection {
    let screen: OutgoingScreen
    /// The record that was refused.
    let refused: FormView?

    private var answer: OutgoingQuestion.Answer { screen.answer }

    var html: HTML? {
        guard !answer.unsent.isEmpty else { return nil }
        return """
            <section id="unsent"><h2>Chưa gửi (\(answer.unsent.count))</h2>
            \(mayRecord ? sending + record : list)</section>

            """
    }

    private var mayRecord: Bool { answer.acts.contains(.receive) }

    private var list: HTML {
        let lines = answer.unsent.map { one -> HTML in
            "<li>\(one.recipient.name): <span class=\"muted\">\(one.hindrance.words)</span></li>"
        }
        return "<ul>\(lines)</ul>"
    }

    private var sending: HTML {
        guard answer.unsent.contains(where: \.hindrance.canBeTried) else { return .empty }
        return "<p>\(Button.act("Gửi điện tử", screen.href.followed(by: "/sending"), .primary))</p>"
    }

    private var record: HTML {
        let view = refused ?? FormView()
        let chosen = view.fields.all("recipient")
        let boxes = answer.unsent.map { one -> HTML in
            let id = one.recipient.id
            return """
                <label class="choice"><input type="checkbox" name="recipient" value="\(id)"\
                \(attribute: "checked", if: chosen.contains(id.description))>\(one.recipient.name) \
                <small class="muted">\(one.hindrance.words)</small></label>
                """
        }
        let means = Outgoing.Means.recorded.filter {
            screen.paper.secrecy == .none || [.byHand, .post].contains($0)
        }
        let body: HTML = """
            \(view.summary)<fieldset class="field" id="field-recipient"><legend>Nơi nhận đã gửi</legend>\
            \(view.errorLine("recipient"))\(boxes)</fieldset>\
            \(view.select("means", "Gửi bằng", options: means.map { ($0.rawValue, $0.words) }))\
            \(view.day("day", "Ngày gửi", help: "Để trống là hôm nay.", isOptional: true))\
            \(view.text("note", "Ghi chú", help: "Số bưu gửi, người nhận, hệ thống đã dùng.", isOptional: true))
            """
        return Form.html(
            action: screen.href.followed(by: "/handover"), body: body,
            buttons: [
                Button.submit(
                    "Ghi nhận đã gửi", answer.unsent.contains(where: \.hindrance.canBeTried) ? .plain : .primary)
            ])
    }
}

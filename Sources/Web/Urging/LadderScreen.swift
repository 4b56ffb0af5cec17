import Desk
import HTTPTypes
import Office

/// The rungs by which the obligations of a plan are urged, and the form to set others.
struct LadderScreen: Sendable {
    let answer: PlanLadder.Answer
    var form: FormView?

    private var href: Href { "/plans/\(answer.document.id)/ladder" }

    var page: Page {
        Page(
            title: "Bậc đôn đốc", place: .plans,
            breadcrumbs: [
                MenuItem("Kế hoạch", "/plans"), MenuItem(answer.document.short, "/plans/\(answer.document.id)"),
            ],
            aside: StateBadge.html(answer.isOwn ? "Riêng của kế hoạch" : "Theo quy tắc chung", .still),
            actions: GuideTopic.urging.link, main: "\(intro)\(rungs)\(edit)", status: form?.status ?? .ok)
    }

    private var intro: HTML {
        guard let rule = answer.rule else { return .empty }
        return "<p class=\"muted\">\(rule.title), theo \(rule.source) (Rules/ladder/\(rule.name).yaml).</p>\n"
    }

    private var rungs: HTML {
        guard !answer.ladder.rungs.isEmpty else {
            return NoticeBox.html("<p>Không có bậc nào: nhiệm vụ của kế hoạch không được nhắc tự động.</p>", .soon)
        }
        let rows = answer.ladder.rungs.map { rung in
            Table.Row(key: rung.code, href: nil, cells: [.text(rung.moment), .text(rung.words)])
        }
        return Table(caption: "Các bậc", columns: [.init("Khi nào"), .init("Làm gì")], rows: rows).html
    }

    private var edit: HTML {
        guard answer.mayEdit else { return .empty }
        let view = form ?? FormView(LadderFields.fields(of: answer.ladder))
        let back: HTML =
            answer.isOwn
            ? "<section id=\"default\"><h2>Trở về quy tắc chung</h2>"
                + Button.act(
                    "Bỏ bậc riêng", href, .danger, hidden: ["default": "yes", "version": "\(answer.version)"])
                + "</section>\n" : .empty
        return """
            <section id="edit" class="rungs"><details\(attribute: "open", if: form != nil)>\
            <summary>\(answer.isOwn ? "Sửa bậc riêng" : "Đặt bậc riêng cho kế hoạch này")</summary>\
            \(Form.html(
                action: href,
                body: "\(view.summary)\(LadderFields.html(view, rows: answer.ladder.rungs.count + 3))\(view.hidden("version", "\(answer.version)"))",
                buttons: [Button.submit("Lưu các bậc")]))</details></section>
            \(back)
            """
    }
}

/// The rungs of a ladder as fields of a form.
enum LadderFields {
    static func fields(of ladder: Ladder) -> FormFields {
        var fields = FormFields()
        for (index, rung) in ladder.rungs.enumerated() {
            fields = fields.adding("days-\(index)", "\(rung.workingDays)").adding("kind-\(index)", rung.kind.rawValue)
            for audience in rung.audience { fields = fields.adding("to-\(index)", audience.rawValue) }
        }
        return fields
    }

    static func html(_ form: FormView, rows: Int) -> HTML {
        let lines = (0..<min(rows, Ladder.most)).map { index -> HTML in
            let kinds = Rung.Kind.allCases.map { ($0.rawValue, $0.words) }
            let boxes = Rung.Audience.allCases.map { audience -> HTML in
                """
                <label class="choice"><input type="checkbox" name="to-\(index)" value="\(audience.rawValue)"\
                \(attribute: "checked", if: form.fields.all("to-\(index)").contains(audience.rawValue))>\(audience.words)</label>
                """
            }
            return Form.group(
                "Bậc \(index + 1)",
                """
                \(form.number(
                    "days-\(index)", "Số ngày làm việc",
                    help: index == 0 ? "Âm là trước hạn, 0 là đúng ngày, dương là quá hạn. Để trống để bỏ bậc." : nil,
                    isOptional: true))\
                \(form.select("kind-\(index)", "Hình thức", options: kinds))<fieldset class="field"><legend>Người nhận</legend>\(boxes)</fieldset>
                """)
        }
        return lines.reduce(.empty) { $0 + $1 }
    }

    static func read(_ form: inout FormReader) -> Ladder {
        var rungs: [Rung] = []
        for index in 0..<Ladder.most {
            guard let text = form.text("days-\(index)", "Số ngày làm việc", upTo: 10) else { continue }
            guard let days = Int(text), Rung.reach.contains(days) else {
                form.refuse(
                    "days-\(index)",
                    "Số ngày của bậc \(index + 1) phải từ \(Rung.reach.lowerBound) đến \(Rung.reach.upperBound).")
                continue
            }
            let kind: Rung.Kind = form.choice("kind-\(index)", "Hình thức") ?? .reminder
            let audience = Set(form.fields.all("to-\(index)").compactMap(Rung.Audience.init))
            guard let rung = Rung(kind, workingDays: days, audience: audience) else {
                form.refuse(
                    "days-\(index)",
                    audience.isEmpty
                        ? "Chọn người nhận của bậc \(index + 1)."
                        : "Bậc \(index + 1): công văn và danh sách giao ban chỉ dùng sau khi quá hạn.")
                continue
            }
            if rungs.contains(where: { $0.code == rung.code }) {
                form.refuse("days-\(index)", "Bậc \(index + 1) trùng với một bậc khác.")
            }
            rungs.append(rung)
        }
        return Ladder(rungs)
    }
}

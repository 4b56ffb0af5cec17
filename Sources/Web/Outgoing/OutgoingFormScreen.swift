import Desk
import Office
import WorkTime

/// The form by which an outgoing paper is drafted and changed.
struct OutgoingFormScreen {
    let answer: OutgoingFormQuestion.Answer
    /// Of a new one: what it begins with.
    let template: PaperTemplate?
    let answering: Key<Document>?
    var refused: FormView?

    private var item: OutgoingItem? { answer.item }

    var page: Page {
        var page = Page(
            title: item == nil ? "Soạn văn bản đi" : "Sửa dự thảo", place: .outgoing,
            breadcrumbs: [.init("Văn bản đi", "/outgoing")]
                + (item.map { [.init($0.paper.excerpt, "/outgoing/\($0.paper.id)")] } ?? []),
            actions: GuideTopic.outgoing.link, main: "\(incoming)\(templates)\(form)", layout: .reading,
            status: (refused ?? FormView()).status)
        page.assets = ["outgoing.css"]
        return page
    }

    private var incoming: HTML? {
        if let replaced = answer.replaced {
            return NoticeBox.html(
                "<p>Soạn văn bản thay thế \(OutgoingWords.name(replaced)). Khi phát hành, văn bản cũ được ghi là đã được thay thế.</p>"
            )
        }
        return answer.incoming.map { label in
            NoticeBox.html(
                "<p>Trả lời <a href=\"/documents/\(label.id)\">\(DocumentWords.name(label))</a>: \(label.title)</p>")
        }
    }

    private var templates: HTML? {
        guard item == nil, refused == nil, answer.replaced == nil, !answer.rules.templates.isEmpty else { return nil }
        let links = answer.rules.templates.map { one -> HTML in
            let href = ("/outgoing/new" as Href).adding("template", one.code)
                .adding("answers", answering?.description).adding("obligation", answer.reported?.id.description)
            return """
                <li><a href="\(href)"\(attribute: "aria-current", one == template ? "true" : nil)>\(one.name)</a></li>
                """
        }
        return """
            <nav class="templates" aria-labelledby="templates"><span id="templates">Bắt đầu từ mẫu:</span><ul>\(links)</ul></nav>
            """
    }

    private var form: HTML {
        let view = refused ?? FormView(saved)
        let action: Href = item.map { "/outgoing/\($0.paper.id)/draft" } ?? "/outgoing"
        return Form.html(
            action: action, draft: item.map { "outgoing-\($0.paper.id)-\($0.paper.version)" } ?? "outgoing-new",
            body: "\(view.summary)\(fields(view))",
            buttons: [
                Button.submit(item == nil ? "Lưu dự thảo" : "Lưu"),
                Button.link("Thôi", item.map { "/outgoing/\($0.paper.id)" } ?? "/outgoing", .quiet),
            ])
    }

    private func fields(_ view: FormView) -> HTML {
        Form.group("Văn bản", issuer(view) + head(view)) + Form.group("Nơi nhận", places(view))
            + (isSecret(view) ? .empty : Form.group("Nội dung", content(view)))
            + Form.group("Người ký", signing(view))
            + (obligations(view).map { Form.group("Nhiệm vụ được trả lời bằng văn bản này", $0) } ?? .empty)
            + hidden(view)
    }

    private func isSecret(_ view: FormView) -> Bool { item.map { !$0.paper.hasContent } ?? false }

    private func issuer(_ view: FormView) -> HTML {
        view.radios(
            "issuer", "Cơ quan ban hành",
            help: "Phần đầu, số, ký hiệu và cách ký của văn bản theo lựa chọn này.",
            options: Outgoing.Issuer.allCases.map { ($0.rawValue, $0.words) })
    }

    private func head(_ view: FormView) -> HTML {
        let units: HTML? =
            answer.units.count < 2
            ? nil
            : view.select("unit", "Đơn vị soạn thảo", options: answer.units.map { ($0.key.description, $0.name) })
        return view.select("kind", "Loại văn bản", options: answer.rules.kinds.map { ($0.name, $0.name) })
            + view.area(
                "excerpt", "Trích yếu", help: "Không ghi «V/v»; hệ thống tự đặt đúng chỗ theo loại văn bản.", rows: 2)
            + (units ?? .empty)
            + view.select(
                "urgency", "Độ khẩn",
                options: Document.Urgency.allCases.map { (String($0.rawValue), DocumentWords.title(of: $0)) })
            + view.text(
                "symbol", "Ký hiệu", help: "Để trống thì lấy theo loại văn bản, cơ quan và đơn vị soạn thảo.",
                isOptional: true)
            + view.picker(
                "caseFile", "Hồ sơ",
                help: "Hồ sơ của việc này. Khi phát hành, văn bản cùng văn bản đến được trả lời tự vào hồ sơ.",
                isOptional: true, from: .search("/api/cases/offers"))
            + view.day("replyBy", "Đề nghị trả lời chậm nhất ngày", isOptional: true)
            + view.checkbox(
                "isRestricted", "Hạn chế người xem",
                help: "Chỉ những người tham gia soạn thảo, cho ý kiến, ký và phát hành mới xem được.")
            + view.select(
                "secrecy", "Độ mật", help: "Từ độ Mật trở lên chỉ quản lý thông tin, không đưa nội dung lên hệ thống.",
                options: Document.Secrecy.allCases.map { (String($0.rawValue), DocumentWords.title(of: $0)) })
    }

    private func places(_ view: FormView) -> HTML {
        view.area(
            "to", "Kính gửi",
            help: "Mỗi nơi một dòng; gõ tên đầy đủ hoặc tên viết tắt. Dùng cho công văn, tờ trình, báo cáo.",
            isOptional: true, rows: 3)
            + view.area(
                "copies", "Nơi nhận",
                help:
                    "Mỗi nơi một dòng, ghi chú trong ngoặc: «Chủ tịch UBND tỉnh (để b/c)». Không ghi «Như trên» và «Lưu».",
                isOptional: true, rows: 4)
            + view.pickers(
                "recipient", "Thêm nơi nhận từ danh sách cơ quan, đơn vị", isOptional: true,
                from: .search("/api/recipients"))
    }

    private func content(_ view: FormView) -> HTML {
        let uploaded: HTML? =
            answer.version?.source == .uploaded
            ? NoticeBox.html(
                "<p>Phiên bản hiện nay là tệp tải lên. Viết vào đây sẽ thành phiên bản mới soạn trên hệ thống; để trống thì giữ tệp.</p>"
            ) : nil
        return (uploaded ?? .empty)
            + view.area(
                "text", "Nội dung",
                help:
                    "Mỗi đoạn một dòng. Dòng bắt đầu bằng «I.», «1.», «a)», «-», «Điều 1.», «Căn cứ» được đặt đúng thể thức và đánh số lại. Chỗ trong {ngoặc nhọn} phải điền trước khi trình. Có thể để trống rồi tải tệp Word, PDF lên.",
                isOptional: true, rows: 18)
            + (item == nil ? .empty : view.text("note", "Lần này sửa gì", isOptional: true))
    }

    private func signing(_ view: FormView) -> HTML {
        let signers = Outgoing.Issuer.allCases.flatMap { issuer in
            (answer.signers[issuer] ?? []).map { form in
                (
                    value: "\(issuer.rawValue).\(form.signer)",
                    title: (issuer == .office ? "" : "UBND tỉnh: ") + OutgoingWords.printed(form)
                )
            }
        }
        return view.select(
            "signer", "Trình ai ký",
            help:
                "Chỉ gồm những người hôm nay có quyền ký loại văn bản này, mỗi người theo từng cách ký; chọn đúng cách ký của cơ quan ban hành. Quyền ký được kiểm tra lại khi trình và khi ký.",
            isOptional: true, empty: "Chưa chọn", options: signers)
            + view.select(
                "reviewer", "Ai kiểm tra thể thức, ký nháy",
                help: "Nếu là chính người ký thì bước này gộp vào bước ký.",
                isOptional: true, empty: "Chưa chọn",
                options: answer.reviewers.map { ($0.person.description, "\($0.personName), \($0.title)") })
    }

    private func obligations(_ view: FormView) -> HTML? {
        var choices = answer.open.map { ($0.id, $0.content) }
        for linked in answer.linked where !choices.contains(where: { $0.0 == linked.obligation }) {
            choices.insert((linked.obligation, linked.content), at: 0)
        }
        guard !choices.isEmpty else { return nil }
        let (chosen, unfinished) = (Set(view.fields.all("obligation")), Set(view.fields.all("progress")))
        let lines = choices.map { id, content -> HTML in
            """
            <div class="field"><label class="choice"><input type="checkbox" name="obligation" value="\(id)"\
            \(attribute: "checked", if: chosen.contains(id.description))>\(ObligationTitle.short(content))</label>\
            <label class="choice"><input type="checkbox" name="progress" value="\(id)"\
            \(attribute: "checked", if: unfinished.contains(id.description))>\
            <small>chỉ là báo cáo tiến độ, chưa phải kết quả cuối cùng</small></label></div>
            """
        }
        return """
            <p class="help" id="field-obligation">Khi văn bản phát hành, các nhiệm vụ này được báo cáo ngay, đứng tên anh/chị, \
            lấy văn bản làm minh chứng.</p>\(view.errorLine("obligation"))\(lines)
            """
    }

    private func hidden(_ view: FormView) -> HTML {
        let answers = view.fields["answers"] ?? ""
        let keep = answers.isEmpty ? HTML.empty : view.hidden("answers", answers)
        let version = item.map { view.hidden("version", "\($0.paper.version)") } ?? .empty
        let replaces = answer.replaced.map { view.hidden("replaces", "\($0.paper.id)") } ?? .empty
        return keep + version + replaces + (item == nil ? view.hidden("token", view.fields["token"] ?? "") : .empty)
    }

    // MARK: - What stands there

    private var saved: FormFields {
        let model = item ?? answer.replaced
        let paper = model?.paper
        let kind = paper?.kind ?? template?.kind ?? PaperKind.letter
        let addressed = answer.recipients.filter(\.isAddressed).map(\.line)
        let others = answer.recipients.filter { !$0.isAddressed }.map(\.line)
        var fields: FormFields = [
            "issuer": (paper?.issuer ?? .office).rawValue, "kind": kind, "excerpt": paper?.excerpt ?? excerpt,
            "urgency": String((paper?.urgency ?? .none).rawValue),
            "secrecy": String((paper?.secrecy ?? .none).rawValue), "symbol": item?.paper.symbol ?? "",
            "replyBy": paper?.replyBy.map(WrittenDay.text) ?? "",
            "to": addressed.isEmpty
                ? (model == nil ? answer.incomingIssuer ?? "" : "") : addressed.joined(separator: "\n"),
            "copies": others.joined(separator: "\n"), "text": text,
            "signer": paper.flatMap { one in one.signer.map { "\(one.issuer.rawValue).\($0)" } } ?? "",
            "reviewer": paper?.reviewer?.description ?? "",
            "answers": (paper?.answers ?? answer.incoming?.id)?.description ?? "",
            "token": answer.item == nil ? SecretToken.random().text : "",
        ]
        if let file = item?.caseFile ?? answer.suggestedFile {
            fields = fields.setting("caseFile", to: "\(file.id)").setting("caseFile-text", to: file.name)
        }
        if paper?.isRestricted ?? false { fields = fields.adding("isRestricted", "true") }
        let linked =
            item == nil
            ? begun.map { ($0.id, true) }
            : answer.linked.map { ($0.obligation, $0.isFinal) }
        for (id, isFinal) in linked {
            fields = fields.adding("obligation", id.description)
            if !isFinal { fields = fields.adding("progress", id.description) }
        }
        return fields
    }

    /// What the draft was begun for: the one obligation, or those that the incoming paper laid down.
    private var begun: [ReportableTask] {
        if let reported = answer.reported { return [reported] }
        return answer.open.filter { $0.document != nil && $0.document?.id == answer.incoming?.id }
    }

    private var excerpt: String {
        answer.incoming.flatMap { label in label.number.map { "trả lời Văn bản số \($0)" } } ?? ""
    }

    private var text: String {
        if let version = answer.version { return version.source == .written ? version.text ?? "" : "" }
        guard let template else { return "" }
        var values: [PaperTemplate.Field: String] = [.issuer: answer.office, .drafter: answer.drafter]
        values[.unit] = answer.units.first?.name
        if let label = answer.incoming {
            values[.incomingNumber] = label.number
            values[.incomingDay] = label.issuedOn?.written
            values[.incomingIssuer] = answer.incomingIssuer
            values[.incomingExcerpt] = label.title.withoutHeadingMark
            values[.addressees] = answer.incomingIssuer
        }
        if !begun.isEmpty { values[.obligations] = begun.map { "- \($0.content)" }.joined(separator: "\n") }
        return template.filled(values)
    }
}

extension OutgoingRecipient {
    /// As it is typed: «Chủ tịch UBND tỉnh (để b/c)».
    fileprivate var line: String { remark.map { "\(name) (\($0))" } ?? name }
}

extension String {
    /// An excerpt as it stands within a sentence: «V/v báo cáo dự toán» without what leads it in, which the sentence says.
    fileprivate var withoutHeadingMark: String {
        for mark in ["v/v ", "về việc "] where lowercased().hasPrefix(mark) { return String(dropFirst(mark.count)) }
        return self
    }
}

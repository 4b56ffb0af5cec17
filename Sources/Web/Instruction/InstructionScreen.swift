import Desk
import Office
import WorkTime

/// What leaders said on an incoming paper, and the form by which the next instruction is given.
struct InstructionScreen {
    let answer: PaperInstructions.Answer
    let form: FormView
    /// Whom the form names, by their keys, as far as they are known.
    var names: [Key<Party>: NamedParty] = [:]
    var token = ""
    var keptFiles: [KeptFile] = []

    private var item: DocumentItem { answer.item }
    private var base: Href { "/documents/\(item.label.id)/instructions" }

    var page: Page {
        var page = Page(
            title: "Ý kiến chỉ đạo", place: .incoming,
            breadcrumbs: [
                .init("Văn bản đến", "/incoming"), .init(DocumentWords.name(item.label), "/documents/\(item.label.id)"),
            ],
            aside: InstructionWords.badge(answer.state),
            actions: Button.link("Xem văn bản", "/documents/\(item.label.id)") + GuideTopic.instructions.link,
            main: """
                <p class="document-lead">\(item.label.title)</p>\(facts)\(given)\(giving)\(asking)\(answering)
                """, layout: .reading, status: form.status)
        page.assets = ["document.css"]
        page.sight = .document(item.label.id)
        return page
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = []
        if let entry = answer.entry {
            facts.append(("Số đến", "<b>\(entry.number)</b>, \(WrittenDay.html(entry.day))"))
        }
        facts.append(("Cơ quan ban hành", .text(item.issuer ?? "chưa rõ")))
        if let issued = item.label.issuedOn { facts.append(("Ngày văn bản", WrittenDay.html(issued))) }
        if item.urgency != .none {
            facts.append(("Độ khẩn", StateBadge.html(DocumentWords.title(of: item.urgency), .soon)))
        }
        for paper in answer.answers {
            facts.append(("Văn bản trả lời", "<a href=\"/documents/\(paper.id)\">\(DocumentWords.name(paper))</a>"))
        }
        return Facts.html(facts)
    }

    // MARK: - What was said

    private var given: HTML {
        let entries = answer.instructions.reversed().map { line -> Timeline.Entry in
            switch line.state {
            case .given:
                let isOwn = line.givenBy?.key == line.leader.key
                return Timeline.Entry(
                    at: line.givenAt ?? line.askedAt, who: line.leader.name,
                    act: isOwn ? "cho ý kiến" : "cho ý kiến (\(line.givenBy?.name ?? "") ghi nhận)",
                    detail: detail(line), tone: .done)
            default:
                return Timeline.Entry(
                    at: line.askedAt, who: line.askedBy.name, act: "trình \(line.leader.name) xin ý kiến",
                    detail: answer.isClerk
                        ? Button.act(
                            "Rút văn bản đã trình", "/instructions/\(line.id)/withdrawal", .quiet,
                            hidden: ["version": "\(line.version)"]) : .empty, tone: .soon)
            }
        }
        guard !entries.isEmpty else { return .empty }
        return "<section><h2>Đã trình, đã cho ý kiến</h2>\(Timeline.html(Array(entries)))</section>"
    }

    private func detail(_ line: Instruction) -> HTML {
        var facts: [(name: String, value: HTML)] = []
        let content = line.content
        if let lead = content.lead { facts.append(("Chủ trì", lead.link)) }
        func list(_ title: String, _ parties: [NamedParty]) {
            guard !parties.isEmpty else { return }
            let links = parties.enumerated().map { index, party -> HTML in "\(index == 0 ? "" : "; ")\(party.link)" }
            facts.append((title, "\(links)"))
        }
        list("Phối hợp", content.coordinate)
        list("Để biết", content.inform)
        if let due = content.due { facts.append(("Thời hạn", WrittenDay.html(due))) }
        if let obligation = line.obligation {
            facts.append(("Nhiệm vụ", "<a href=\"/obligations/\(obligation)\">xem nhiệm vụ đã giao</a>"))
        }
        if let evidence = line.evidence {
            facts.append(
                (
                    "Minh chứng",
                    "<a href=\"/documents/\(item.label.id)/instructions/\(line.id)/evidence\">\(evidence.name)</a>"
                ))
        }
        return "<p>«\(content.words)»</p>\(Facts.html(facts))"
    }

    // MARK: - Forms

    /// What the paper's sender asks for, beside the field of the time limit.
    private var wish: String? {
        answer.replyBy.map { "Nơi gửi đề nghị trả lời chậm nhất ngày \(WrittenDay.text($0))." }
    }

    private var giving: HTML {
        guard !answer.leaders.isEmpty else { return .empty }
        let leader: HTML =
            answer.leaders.count == 1
            ? form.hidden("leader", "\(answer.leaders[0].key)")
            : form.select(
                "leader", "Theo chỉ đạo của", empty: "Chọn lãnh đạo",
                options: answer.leaders.map { ("\($0.key)", $0.name) })
        let source = PickerSource.search("/api/parties")
        let version: HTML = form.fields["version"].map { form.hidden("version", $0) } ?? .empty
        let proposed: HTML = answer.replyBy.map { form.hidden("proposed", $0.description) } ?? .empty
        let evidence: HTML =
            answer.isClerk && item.secrecy == .none
            ? DropZone.html(
                name: "evidence", title: "Bản quét có bút phê",
                help: "Minh chứng cho ý kiến mà văn thư ghi nhận thay lãnh đạo.", accept: ".pdf,.png,.jpg") : .empty
        let kept = keptFiles.map { file -> HTML in
            """
            <label class="choice"><input type="checkbox" name="kept" value="\(file.token)" checked>\(file.file.name) (đã nhận)</label>
            """
        }
        let body: HTML = """
            \(form.summary)\(form.hidden("token", form.fields["token"] ?? token))\
            \(version)\(proposed)\(leader)\
            \(form.area("words", "Ý kiến chỉ đạo", help: "Ghi như bút phê trên văn bản.", rows: 3))\
            \(form.picker("lead", "Chủ trì", isOptional: true, from: source))\
            \(form.pickers("coordinate", "Phối hợp", isOptional: true, chosen: chosen("coordinate"), from: source))\
            \(form.pickers("inform", "Để biết", isOptional: true, chosen: chosen("inform"), from: source))\
            \(form.day("due", "Thời hạn", help: wish, isOptional: true))\(evidence)\(kept)
            """
        return """
            <section id="giving"><h2>\(answer.isClerk ? "Ghi ý kiến chỉ đạo" : "Cho ý kiến")</h2>
            \(Form.html(
                action: base, draft: "instruction-\(item.label.id)", hasFiles: true, body: body,
                buttons: [
                    Button.submit("Chuyển thực hiện", name: "act", value: "give"),
                    Button.submit("Lưu nháp", .plain, name: "act", value: "save"),
                ]))</section>

            """
    }

    private func chosen(_ field: String) -> [PickerChoice] {
        form.fields.all(field).compactMap { value in
            Key<Party>(value).flatMap { names[$0] }.map { PickerChoice(key: value, title: $0.name) }
        }
    }

    private var asking: HTML {
        guard answer.isClerk, !answer.leaders.isEmpty else { return .empty }
        // Under a name of its own: the form above has a field «leader» already, and one page no two fields of one name.
        let choice = FormView().select(
            "asked", "Trình lãnh đạo", options: answer.leaders.map { ("\($0.key)", $0.name) })
        return """
            <section id="asking"><h2>Trình xin ý kiến</h2>\
            \(Form.html(action: "/documents/\(item.label.id)/instructions/asking", body: choice, buttons: [Button.submit("Trình", .plain)]))</section>

            """
    }

    private var answering: HTML {
        guard answer.mayLink else { return .empty }
        let picker = FormView().picker("answer", "Văn bản trả lời", from: .search("/api/search/documents"))
        return """
            <section id="answering"><h2>Văn bản trả lời</h2>\
            \(Form.html(
                action: "/documents/\(item.label.id)/answers", body: picker,
                buttons: [Button.submit("Gắn văn bản trả lời", .plain)]))</section>
            """
    }
}

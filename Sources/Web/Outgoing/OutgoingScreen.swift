import Desk
import HTTPTypes
import Office
import WorkTime

/// One outgoing paper: where it stands, what this person can do with it, its text, opinions, recipients and way.
struct OutgoingScreen {
    let answer: OutgoingQuestion.Answer
    /// The form that was refused.
    var refused: (act: OutgoingAct, form: FormView)?
    /// The annex that was refused.
    var refusedAnnex: FormView?
    /// The record of what was sent that was refused.
    var refusedSending: FormView?
    var keys = OutgoingKeys()
    /// What the checker found in what is about to be signed; only for whoever signs it.
    var check: SigningCheck?

    var item: OutgoingItem { answer.item }
    var paper: OutgoingPaper { item.paper }
    var href: Href { "/outgoing/\(paper.id)" }
    var latest: OutgoingVersion? { answer.versions.first }

    var page: Page {
        var page = Page(
            title: OutgoingWords.name(item), place: .outgoing, breadcrumbs: [.init("Văn bản đi", "/outgoing")],
            aside: "\(OutgoingWords.badge(paper.state))\(OutgoingWords.marks(paper))", actions: actions,
            main: """
                <p class="document-lead">\(paper.excerpt)</p>
                \(Panes.object(content: content, facts: facts))
                \(way)
                """, status: (refused?.form ?? refusedAnnex ?? refusedSending)?.status ?? .ok)
        page.assets = ["document.css", "outgoing.css"]
        page.sight = .outgoing(paper.id)
        return page
    }

    /// What is to be done now stands first; what takes the paper back or gives it up, last.
    private var content: HTML {
        let acts = OutgoingActs(screen: self)
        let messages = OutgoingMessages(answer: answer).html
        let unsent = UnsentSection(screen: self, refused: refusedSending).html
        return
            "\(notice)\(unsent)\(acts.next)\(signatures)\(rounds)\(text)\(annexes)\(recipients)\(messages)\(acts.ending)"
    }

    private var actions: HTML {
        let edit: HTML =
            answer.acts.contains(.edit)
            ? Button.link("Sửa dự thảo", href.followed(by: "/draft"))
                + Button.link("Soạn từ mẫu Word", href.followed(by: "/templates")) : .empty
        let file: HTML =
            switch latest?.source {
            case .written: Button.link("Tải bản Word", href.followed(by: "/paper.docx"))
            case .uploaded:
                Button.link("Tải tệp", href.followed(by: "/versions/\(latest?.number ?? 1)/file"))
            case nil: .empty
            }
        let kept = item.document.map { Button.link("Văn bản trong sổ", "/documents/\($0)") } ?? .empty
        let check = latest == nil ? HTML.empty : Button.link("Kiểm tra thể thức", href.followed(by: "/presentation"))
        return GuideTopic.outgoing.link + edit + check + file + kept
    }

    private var notice: HTML? {
        switch paper.state {
        case .drafting where item.reason != nil:
            return NoticeBox.html("<p>Bị trả lại:</p><p class=\"written\">\(item.reason ?? "")</p>", .late)
        case .withdrawn:
            return NoticeBox.html(
                "<p>Văn bản đã thu hồi:</p><p class=\"written\">\(item.reason ?? "")</p>\(untold)", .late)
        case .signed, .numbered, .issued:
            guard let clock = answer.clock else { return nil }
            let lines = clock.explanation.map { line -> HTML in "<li>\(line)</li>" }
            return NoticeBox.html(
                """
                <p>\(OutgoingWords.clock(clock, at: answer.now))</p>\
                <details><summary>Vì sao là thời điểm này</summary><ul>\(lines)</ul></details>
                """, clock.standing(at: answer.now) == .late ? .late : .soon)
        default: return nil
        }
    }

    /// Who has a paper that was withdrawn and was told so by nothing here.
    private var untold: HTML? {
        let names = answer.recipients.filter { one in
            one.sentAt != nil && one.means != .interchange && one.means != .inside
        }.map(\.name)
        guard !names.isEmpty else { return nil }
        return "<p>Hệ thống không tự báo được; văn thư báo thu hồi cho: \(names.joined(separator: "; ")).</p>"
    }

    /// The digitally signed copy and what it is worth.
    private var signatures: HTML? {
        guard let copy = answer.copy, let report = copy.report else { return nil }
        let words =
            copy.isSealed ? "Bản đã cấp số, ký số của cơ quan" : "Bản đã ký số, chưa có số và chữ ký số của cơ quan"
        return SignatureList(report, checkedAt: copy.checkedAt).html(
            followedBy: "<p><a href=\"\(href.followed(by: "/signed.pdf"))\">\(words) (PDF)</a></p>")
    }

    // MARK: - Facts

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = []
        if let number = item.numberAndSymbol {
            facts.append(("Số, ký hiệu", "<b>\(number)</b>"))
        } else {
            facts.append(("Ký hiệu", .text(paper.symbol)))
        }
        if let day = item.issuedOn { facts.append(("Ngày ban hành", WrittenDay.html(day))) }
        if let waits = item.waitsFor {
            facts.append(("Đang chờ", "\(waits)<br><small class=\"muted\">từ \(WrittenDay.html(item.since))</small>"))
        }
        facts.append(("Đơn vị soạn thảo", .text(item.unitName)))
        facts.append(("Người soạn thảo", .text(item.drafterName)))
        facts.append(("Kiểm tra thể thức", item.reviewerName.map { .text($0) } ?? Self.none))
        facts.append(("Người ký", signer))
        if paper.issuer != .office { facts.append(("Cơ quan ban hành", .text(paper.issuer.words))) }
        if let answers = paper.answers {
            facts.append(("Trả lời", "<a href=\"/documents/\(answers)\">văn bản đến</a>"))
        }
        if let file = item.caseFile {
            facts.append(("Hồ sơ", "<a href=\"/cases/\(file.id)\">\(file.name)</a>"))
        }
        if let replaces = paper.replaces {
            facts.append(("Thay thế", "<a href=\"/outgoing/\(replaces)\">văn bản đã phát hành</a>"))
        }
        if let day = paper.replyBy { facts.append(("Đề nghị trả lời trước", WrittenDay.html(day))) }
        return Facts.html(facts) + (obligations ?? .empty)
    }

    private static let none: HTML = "<span class=\"muted\">chưa chọn</span>"

    private var signer: HTML {
        guard let signature = answer.signature else {
            return item.signerName.map { .text($0) } ?? Self.none
        }
        let ground: HTML? = signature.ground.map { "<br><small class=\"muted\">\($0)</small>" }
        return "\(OutgoingWords.printed(signature.form)), ngày \(WrittenDay.html(signature.signedOn))\(ground)"
    }

    private var obligations: HTML? {
        guard !answer.answers.isEmpty else { return nil }
        let lines = answer.answers.map { one -> HTML in
            let said: HTML =
                one.report != nil
                ? StateBadge.html(one.isFinal ? "Đã báo cáo kết quả" : "Đã báo cáo tiến độ", .done)
                : one.refusal.map { "<small class=\"tone-late\">Chưa báo cáo được: \($0)</small>" }
                    ?? "<small class=\"muted\">báo cáo khi phát hành</small>"
            return
                "<li><a href=\"/obligations/\(one.obligation)\">\(ObligationTitle.short(one.content))</a> \(said)</li>"
        }
        return "<h2 class=\"relations-head\">Nhiệm vụ được trả lời</h2><ul class=\"document-relations\">\(lines)</ul>"
    }

    // MARK: - Content

    private var text: HTML? {
        guard paper.hasContent else {
            return NoticeBox.html("<p>Văn bản mật: chỉ quản lý thông tin, nội dung không lưu trên hệ thống.</p>")
        }
        guard let latest else { return nil }
        let compare: HTML? =
            answer.versions.count > 1
            ? " <a href=\"\(href.followed(by: "/comparison"))\">So sánh các phiên bản</a>" : nil
        let paragraphs = (latest.text ?? "").split(whereSeparator: \.isNewline).map { line -> HTML in
            "<p>\(String(line))</p>"
        }
        let source = latest.source == .uploaded ? "tệp \(latest.file?.name ?? "")" : "soạn trên hệ thống"
        return """
            <section id="text"><h2>Nội dung</h2><p class="muted">Phiên bản \(latest.number), \(source), \(latest.by), \
            \(WrittenDay.html(latest.at)).\(compare)</p><div class="draft-text">\(paragraphs)</div></section>
            """
    }

    private var annexes: HTML? { OutgoingAnnexes(screen: self, refused: refusedAnnex).html }

    private var rounds: HTML? {
        guard let round = answer.rounds.first else { return nil }
        let rows = round.opinions.map { one in
            Table.Row(
                key: "opinion-\(round.id)-\(one.unit.key)", href: nil,
                cells: OpinionTable.cells(one, in: round, of: paper.id, at: answer.now, answer.silence))
        }
        return """
            <section id="opinions-given"><h2>Ý kiến của các đơn vị, đợt \(round.number)</h2>
            <p>\(round.question)</p><p class="muted">Hạn trả lời: \(WrittenDay.html(round.closesAt)), phiên bản \(round.version). \
            <a href="\(href.followed(by: "/opinions"))">Bảng tổng hợp để in</a></p>
            \(Table(caption: "Ý kiến của các đơn vị", columns: OpinionTable.columns, rows: rows).identified("opinion-rows").html)</section>
            """
    }

    private var recipients: HTML? {
        guard !answer.recipients.isEmpty else { return nil }
        let mayReceive = answer.acts.contains(.receive)
        let rows = answer.recipients.map { one -> Table.Row in
            let role: HTML? = one.isAddressed ? " <small class=\"muted\">Kính gửi</small>" : nil
            let remark: HTML? = one.remark.map { " (\($0))" }
            let received: HTML =
                one.receivedAt.map { at -> HTML in
                    let receipt: HTML? = one.receipt.map { "<br><small class=\"muted\">\($0)</small>" }
                    return "\(StateBadge.html("Đã nhận", .done)) \(WrittenDay.html(at))\(receipt)"
                }
                ?? (mayReceive && one.sentAt != nil ? receipt(of: one) : "<span class=\"muted\">–</span>")
            return Table.Row(
                key: "recipient-\(one.id)", href: nil,
                cells: [
                    "\(one.name)\(remark)\(role)", sentBy(one),
                    one.sentAt.map { WrittenDay.html($0) } ?? "<span class=\"muted\">chưa gửi</span>", received,
                ])
        }
        return """
            <section id="recipients"><h2>Nơi nhận (\(answer.recipients.count))</h2>
            \(Table(caption: "Nơi nhận", columns: [
                .init("Nơi nhận"), .init("Gửi bằng"), .init("Gửi lúc", .date), .init("Xác nhận đã nhận"),
            ], rows: rows).identified("recipient-rows").html)</section>
            """
    }

    private func sentBy(_ one: OutgoingRecipient) -> HTML {
        let way = one.way.map { HTML.text($0.words) } ?? "<span class=\"muted\">–</span>"
        guard let means = one.means else { return way }
        let note = one.sentNote.map { "\(means.words): \($0)" } ?? means.words
        return "\(way)<br><small class=\"muted\">\(note)</small>"
    }

    private func receipt(of one: OutgoingRecipient) -> HTML {
        """
        <form class="act receipt" method="post" action="\(href.followed(by: "/recipients/\(one.id)/receipt"))" data-once>\
        <label class="visually-hidden" for="receipt-\(one.id)">Người nhận, số đến ở \(one.name)</label>\
        <input id="receipt-\(one.id)" name="receipt" placeholder="Người nhận, số đến" size="16">\
        \(Button.submit("Ghi nhận", .quiet))</form>
        """
    }

    private var way: HTML {
        let entries = answer.steps.map { step in
            let reason: HTML? = step.reason.map { "<p class=\"written\">\($0)</p>" }
            return Timeline.Entry(
                at: step.at, who: step.by,
                act: step.version > 0 ? "\(step.act.done) (phiên bản \(step.version))" : step.act.done,
                detail: reason ?? .empty, tone: step.act == .sendBack || step.act == .withdraw ? .late : .still)
        }
        let versions = answer.versions.map { version -> HTML in
            let file: Href =
                version.source == .uploaded
                ? href.followed(by: "/versions/\(version.number)/file")
                : href.followed(by: "/paper.docx").adding("version", "\(version.number)")
            let note: HTML? = version.note.map { ": \($0)" }
            return """
                <li><a href="\(file)">Phiên bản \(version.number)</a>, \(version.by), \(WrittenDay.html(version.at))\(note)</li>
                """
        }
        let list: HTML? = answer.versions.isEmpty ? nil : "<h2>Các phiên bản</h2><ul>\(versions)</ul>"
        return """
            <section id="way">\(list)<h2>Quá trình</h2>\(entries.isEmpty
                ? "<p class=\"muted\">Chưa trình.</p>" : Timeline.html(entries))</section>
            """
    }
}

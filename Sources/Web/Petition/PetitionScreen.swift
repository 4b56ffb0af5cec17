import Desk
import Office
import Process
import WorkTime

/// A petition or a visit: where it stands, what this person can do now, who sent it as far as he or she may see that, its links, why its
/// time ends when it does, its history.
struct PetitionScreen {
    let answer: PetitionQuestion.Answer
    /// Secret senders that were just looked at; the look is recorded.
    var revealed: [Applicant]?
    var form = FormView()

    private var content: CasePage { answer.page }
    private var item: LedgerCase { content.item }
    private var desk: CaseDesk { item.desk }
    private var here: Href { desk.href(of: item.id) }
    private var sections: CaseSections { CaseSections(content: content) }

    var page: Page {
        var page = Page(
            title: "\(desk == .visits ? "Lượt tiếp" : "Đơn") \(item.code)", place: .petitions,
            breadcrumbs: [.init("Đơn thư", "/petitions")]
                + (desk == .visits ? [.init("Sổ tiếp công dân", "/visits")] : []),
            aside: sections.badge, actions: sections.actions(more),
            main: """
                <p class="document-lead">\(item.title)</p>\
                \(form.summary)\
                \(Panes.object(
                    content: "\(sections.turn)\(sections.next)\(senders)\(tests)\(files)\(links)\(shares)\(sections.clocks)\(CaseHistory(content: content).html)",
                    facts: facts))
                """, topics: ["dossiers"], status: form.status)
        page.assets = ["document.css", "cases.css", "process.css"]
        page.sight = desk == .visits ? .visit(item.id) : .petition(item.id)
        return page
    }

    /// What follows from it at the desk.
    private var more: [MenuItem] {
        let sharing: [MenuItem] =
            desk == .petitions ? [MenuItem("Chia sẻ, phối hợp", here.followed(by: "/shares"))] : []
        guard answer.receives else { return sharing }
        let from = ("/petitions/new" as Href).adding("from", item.id.description)
        if desk == .visits { return [MenuItem("Tiếp nhận đơn của lượt này", from)] }
        var items = sharing
        if item.process == "complaint-first" {
            items.append(
                MenuItem("Tiếp nhận khiếu nại lần hai", from.adding("kind", "complaint").adding("instance", "second")))
        }
        if answer.petition?.kinds.count ?? 1 > 1 { items.append(MenuItem("Tiếp nhận đơn tách riêng", from)) }
        return items
    }

    // MARK: - Who sent it

    private var senders: HTML? {
        if answer.isSecret { return secretSenders }
        guard !answer.parts.senders.isEmpty else {
            return "<section id=\"senders\"><h2>\(senderTitle)</h2><p class=\"muted\">Không ghi họ tên.</p></section>\n"
        }
        return "<section id=\"senders\"><h2>\(senderTitle)</h2>\(Self.list(answer.parts.senders))</section>\n"
    }

    /// Whether what is secret is so only because the sender asked for it.
    private var isWish: Bool { answer.petition.map { $0.wantsSecrecy && !$0.kinds.contains(.denunciation) } ?? false }

    private var senderTitle: String {
        desk == .visits ? "Công dân" : isWish ? "Người gửi đơn" : answer.isSecret ? "Người tố cáo" : "Người gửi đơn"
    }

    static func list(_ senders: [Applicant]) -> HTML {
        let lines = senders.map { sender -> HTML in
            let more = [
                sender.address, sender.number.map { "số giấy tờ \($0)" }, sender.phone.map { "điện thoại \($0)" },
                sender.mail,
            ].compactMap(\.self).joined(separator: "; ")
            let rest: HTML? = more.isEmpty ? nil : ", \(more)"
            return "<li><b>\(sender.name)</b>\(rest)</li>"
        }
        return "<ul class=\"case-lines\">\(lines)</ul>"
    }

    private var secretSenders: HTML {
        let shown: HTML
        if let revealed {
            let none: HTML = "<p class=\"muted\">Không ghi họ tên.</p>"
            shown = """
                <div class="secret-senders" id="revealed">\(revealed.isEmpty ? none : Self.list(revealed))\
                <p class="muted">Lần xem này đã được ghi vào nhật ký.</p></div>
                """
        } else if answer.isConfidant {
            shown = Button.act("Xem thông tin người gửi", here.followed(by: "/senders"), .plain)
        } else {
            shown = "<p class=\"muted\">Chỉ người được chỉ định xem được.</p>"
        }
        return """
            <section id="senders"><h2>\(senderTitle)</h2><p>Thông tin được giữ bí mật (\(isWish ? "theo yêu cầu của người gửi" : "Điều 56 Luật Tố cáo 2018")).</p>\(shown)\
            <p>Người được xem: \(answer.parts.confidants.map(\.name).joined(separator: ", ")).</p>\(naming)</section>

            """
    }

    private var naming: HTML? {
        guard answer.isConfidant else { return nil }
        let ends =
            answer.parts.confidants.count < 2
            ? []
            : answer.parts.confidants.map { person in
                Button.act(
                    "Thôi cho \(person.name) xem", here.followed(by: "/confidants/\(person.key)/ending"), .quiet,
                    confirm: "\(person.name) không xem được nữa?")
            }
        let add = Form.html(
            action: here.followed(by: "/confidants"),
            body: form.picker("person", "Chỉ định thêm người được xem", from: .search("/api/parties?kind=person"))
                + form.text("reason", "Lý do"),
            buttons: [Button.submit("Chỉ định", .plain)])
        return "<details class=\"clock\"><summary>Chỉ định người được xem</summary>\(add)\(ends)</details>"
    }

    // MARK: - Tests, files, links

    private var tests: HTML? {
        guard let petition = answer.petition else { return nil }
        let state: HTML =
            petition.failedTest == nil
            ? "<p>\(StateBadge.html("đủ điều kiện", .done)) Đã kiểm tra theo thứ tự các điều kiện.</p>"
            : """
            <p>\(StateBadge.html("chưa đủ điều kiện", .late)) \(answer.failedTest?.title ?? petition.failedTest ?? ""): \
            \(petition.failure ?? "") <span class="muted">(\(answer.failedTest?.article ?? ""))</span></p>
            """
        var check: HTML?
        if answer.receives, item.isOpen {
            var fields = form.fields
            if fields["failed"] == nil {
                let known: [(String, String?)] = [
                    ("failed", petition.failedTest ?? proposed.map { _ in GuidedBefore.test }),
                    ("failure", petition.failure ?? proposed?.reason), ("area", petition.traits.field?.rawValue),
                    ("authority", petition.traits.authority?.rawValue),
                    ("mixed", petition.traits.isMixed ? "yes" : nil),
                ]
                for (name, value) in known { if let value { fields = fields.setting(name, to: value) } }
            }
            let view = FormView(fields, errors: form.errors)
            let body = Form.html(
                action: here.followed(by: "/check"),
                body: view.hidden("classed", "yes")
                    + PetitionTestFields.html(view, answer.rules.tests(of: Set(petition.kinds)))
                    + PetitionTraitsFields.html(view),
                buttons: [Button.submit("Ghi kết quả kiểm tra", .plain)])
            check =
                "<details class=\"clock\"\(attribute: "open", if: !form.errors.isEmpty)><summary>Kiểm tra lại điều kiện, phân loại</summary>\(body)</details>"
        }
        return "<section id=\"tests\"><h2>Điều kiện xử lý</h2>\(state)\(proposal)\(check)</section>\n"
    }

    /// The earlier petition by which this one does not pass, where nobody has said so yet.
    private var proposed: GuidedBefore? {
        guard let petition = answer.petition, petition.failedTest == nil, answer.receives, item.isOpen,
            answer.rules.tests(of: Set(petition.kinds)).contains(where: { $0.code == GuidedBefore.test })
        else { return nil }
        return answer.parts.links.lazy.filter { $0.other < item.id }.compactMap {
            GuidedBefore($0.kind, code: $0.code, way: $0.way)
        }.first
    }

    private var proposal: HTML? {
        proposed.map { earlier in
            NoticeBox.html(
                "<p>\(earlier.reason). Việc hướng dẫn, chuyển đơn chỉ thực hiện một lần với một nội dung: đề nghị ghi đơn này chưa đủ điều kiện.</p>",
                .soon)
        }
    }

    private var files: HTML? {
        guard !answer.parts.files.isEmpty else { return nil }
        let lines = answer.parts.files.map { file -> HTML in
            "<li><a href=\"\(here.followed(by: "/files/\(file.position)"))\">\(file.name)</a></li>"
        }
        return
            "<section id=\"files\"><h2>Đơn và giấy tờ kèm theo</h2><ul class=\"case-lines\">\(lines)</ul></section>\n"
    }

    private var links: HTML? {
        let linked = answer.parts.links.map { link -> HTML in
            let end: HTML? =
                answer.receives && PetitionLink.Kind.byHand.contains(link.kind)
                ? Button.act(
                    "Bỏ liên kết", here.followed(by: "/links/\(link.other)/ending"), .quiet, confirm: "Bỏ liên kết?")
                : nil
            return """
                <li>\(link.kind.title): <a href="\(link.desk.href(of: link.other))"><b class="case-code">\(link.code)</b></a> \
                \(link.title) \(end)</li>
                """
        }
        let papers = answer.parts.papers.map { paper -> HTML in
            "<li>Văn bản trả lời: <a href=\"/documents/\(paper.id)\">\(paper.title)</a></li>"
        }
        let list: HTML? = linked.isEmpty && papers.isEmpty ? nil : "<ul class=\"case-lines\">\(linked)\(papers)</ul>"
        guard answer.receives else {
            return list.map { "<section id=\"links\"><h2>Đơn, văn bản liên quan</h2>\($0)</section>\n" }
        }
        let add = Form.html(
            action: here.followed(by: "/links"),
            body: form.text("other", "Số đơn, số lượt tiếp", help: "Như ĐT-2026-0015, TCD-2026-0003.")
                + form.select(
                    "link-kind", "Liên quan thế nào", options: PetitionLink.Kind.byHand.map { ($0.rawValue, $0.title) }),
            buttons: [Button.submit("Liên kết", .plain)])
        return """
            <section id="links"><h2>Đơn, văn bản liên quan</h2>\(list)<details class="clock"\
            \(attribute: "open", if: form.errors.contains { $0.field == "other" })><summary>Liên kết với đơn khác</summary>\(add)</details></section>

            """
    }

    /// With which agencies it is shared now.
    private var shares: HTML? {
        guard !answer.parts.shares.isEmpty else { return nil }
        let lines = answer.parts.shares.map { share -> HTML in
            let owed: HTML? = share.asks == 0 ? nil : " " + StateBadge.html("chờ \(share.asks) ý kiến", .soon)
            return
                "<li><b>\(share.unit)</b>: \(share.level.title), đến hết ngày \(WrittenDay.html(share.until))\(owed)</li>"
        }
        return """
            <section id="shares"><h2>Chia sẻ với cơ quan phối hợp</h2><ul class="case-lines">\(lines)</ul>\
            <p>\(Button.link("Chia sẻ, phối hợp", here.followed(by: "/shares"), .quiet))</p></section>

            """
    }

    // MARK: - Facts

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            (desk == .visits ? "Số lượt tiếp" : "Số đơn", "<b class=\"case-code\">\(item.code)</b>"),
            ("Hạn giải quyết", sections.due), ("Đơn vị giải quyết", item.unit.link),
        ]
        if let petition = answer.petition {
            facts.append(("Loại đơn", .text(petition.kinds.map(\.title).joined(separator: ", "))))
            facts.append(("Ngày nhận", WrittenDay.html(petition.receivedOn)))
            if let written = petition.writtenOn { facts.append(("Ngày ghi trên đơn", WrittenDay.html(written))) }
            facts.append(("Nguồn đơn", .text(petition.channel.title)))
            if let forwarder = petition.forwarder { facts.append(("Nơi chuyển đến", .text(forwarder))) }
            if petition.people > 1 { facts.append(("Số người gửi", "\(petition.people)")) }
            facts += Self.traits(petition)
        }
        if let visit = answer.visit {
            facts.append(("Hình thức tiếp", .text(visit.form.title)))
            facts.append(("Ngày tiếp", WrittenDay.html(visit.heldOn)))
            facts.append(("Người tiếp", visit.host.link))
            if let kind = visit.kind { facts.append(("Loại", .text(kind.title))) }
            facts.append(("Vụ việc", visit.isNew ? "mới phát sinh" : "cũ"))
            if visit.people > 1 { facts.append(("Số người", "\(visit.people)")) }
        }
        facts.append(("Tiếp nhận", sections.received))
        facts += sections.parties
        let shown = content.play.fields.filter { content.process.field($0.key)?.kind != .note && content.shows($0.key) }
        for (code, kept) in shown.sorted(by: { $0.key < $1.key })
        where ["complained", "denounced", "verdict", "decision"].contains(code) {
            if let field = content.process.field(code) { facts.append((field.title, .text(field.shown(kept)))) }
        }
        facts.append(("Quy trình", content.processFact))
        return Facts.html(facts)
    }

    private static func traits(_ petition: Petition) -> [(name: String, value: HTML)] {
        let unknown: HTML = "<span class=\"muted\">chưa xác định</span>"
        var facts: [(name: String, value: HTML)] = [
            ("Lĩnh vực", petition.traits.field.map { HTML.text($0.title) } ?? unknown),
            ("Thẩm quyền", petition.traits.authority.map { HTML.text($0.title) } ?? unknown),
            ("Nội dung đơn", .text(petition.traits.isMixed ? "nhiều nội dung" : "một nội dung")),
        ]
        if petition.wantsSecrecy { facts.append(("Họ tên người gửi", "yêu cầu giữ bí mật")) }
        return facts
    }
}

import Desk
import Office
import WorkTime

/// A petition as an agency sees it with which it is shared: what was not given to this page cannot stand on it.
struct SharedPetitionScreen {
    let petition: SharedPetition

    private var base: Href { "/petitions/shared/\(petition.id)" }

    var page: Page {
        let answers = petition.shares.filter { petition.answered.contains($0.id) }.map { share in
            Button.link(
                petition.answered.count > 1 ? "Ghi ý kiến của \(share.unit.name)" : "Ghi ý kiến phối hợp",
                "/petitions/shares/\(share.id)/opinion", .primary)
        }
        var page = Page(
            title: "Đơn được chia sẻ \(petition.code)", place: .petitions,
            breadcrumbs: [.init("Đơn thư được chia sẻ", "/petitions/shared")], aside: badge,
            actions: .joined(answers)
                + Button.link("Vì sao tôi xem được?", SightScreen.href(.sharedPetition(petition.id)), .quiet)
                + GuideTopic.petitionShared.link,
            main: "\(lead)\(Panes.object(content: "\(secrecy)\(said)\(content)\(files)\(steps)", facts: facts))")
        page.assets = ["document.css", "cases.css"]
        return page
    }

    private var badge: HTML {
        guard petition.isOpen else {
            return StateBadge.html(petition.stateTitle, petition.isLate ? .late : .done)
        }
        return StateBadge.html(petition.stateTitle, petition.isPaused ? .soon : .moving)
    }

    private var lead: HTML? { petition.content.map { "<p class=\"document-lead\">\($0.title)</p>" } }

    private var secrecy: HTML? {
        guard petition.isSecret else { return nil }
        return NoticeBox.html(
            "<p>Thông tin về người tố cáo được giữ bí mật (Điều 56 Luật Tố cáo 2018). Mỗi lần xem nội dung được ghi vào nhật ký.</p>",
            .soon)
    }

    private var said: HTML {
        OpinionSection(asks: petition.asks, opinions: petition.opinions, today: petition.today).html
    }

    private var content: HTML? {
        guard let content = petition.content else {
            return
                "<section id=\"content\"><h2>Nội dung</h2><p class=\"muted\">Cơ quan anh/chị được xem ở mức «\(petition.level.title)»: \(petition.level.meaning).</p></section>\n"
        }
        let senders: HTML? = content.senders.isEmpty ? nil : PetitionScreen.list(content.senders)
        let fields = content.fields.map { field -> HTML in
            "<div><dt>\(field.title)</dt><dd class=\"written\">\(field.value)</dd></div>"
        }
        let test: HTML =
            content.failedTest.map {
                "<p>\(StateBadge.html("chưa đủ điều kiện", .late)) \($0): \(content.failure ?? "")</p>"
            } ?? "<p>\(StateBadge.html("đủ điều kiện", .done))</p>"
        return """
            <section id="content"><h2>Nội dung</h2>\(senders)<dl class="facts">\(fields)</dl></section>
            <section id="tests"><h2>Điều kiện xử lý</h2>\(test)</section>

            """
    }

    private var files: HTML? {
        guard let files = petition.files, !files.isEmpty else { return nil }
        let lines = files.map { file -> HTML in
            "<li><a href=\"\(base.followed(by: "/files/\(file.position)"))\">\(file.name)</a></li>"
        }
        return """
            <section id="files"><h2>Đơn và giấy tờ kèm theo</h2><p class="muted">Mỗi lần mở tệp được ghi vào nhật ký.</p>\
            <ul class="case-lines">\(lines)</ul></section>

            """
    }

    private var steps: HTML? {
        guard let content = petition.content else { return nil }
        let entries = content.steps.reversed().map { step in
            let fields = step.fields.map { field -> HTML in
                "<div><dt>\(field.title)</dt><dd class=\"written\">\(field.value)</dd></div>"
            }
            let list: HTML? = fields.isEmpty ? nil : "<dl class=\"facts\">\(fields)</dl>"
            return Timeline.Entry(
                at: step.at, who: step.by, act: step.act.prefix(1).lowercased() + step.act.dropFirst(),
                detail: "<p class=\"small muted\">→ \(step.state)</p>\(list)", tone: .moving)
        }
        return "<section id=\"history\"><h2>Quá trình giải quyết</h2>\(Timeline.html(entries))</section>\n"
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Số đơn", "<b class=\"case-code\">\(petition.code)</b>"),
            ("Loại đơn", .text(petition.kinds.map(\.title).joined(separator: ", "))),
            ("Ngày nhận", WrittenDay.html(petition.receivedOn)),
            ("Hạn giải quyết", due), ("Đơn vị giải quyết", petition.unit.link),
        ]
        if let outcome = petition.outcome { facts.append(("Kết quả", .text(outcome))) }
        if let ended = petition.endedAt { facts.append(("Kết thúc", WrittenDay.html(ended))) }
        if let content = petition.content {
            facts.append(("Nguồn đơn", .text(content.channel.title)))
            if let written = content.writtenOn { facts.append(("Ngày ghi trên đơn", WrittenDay.html(written))) }
            if content.people > 1 { facts.append(("Số người gửi", "\(content.people)")) }
        }
        for share in petition.shares {
            facts.append(
                (
                    "Chia sẻ với \(share.unit.name)",
                    "mức <b>\(share.level.title)</b>, đến hết ngày \(WrittenDay.html(share.until))<br><small class=\"muted\">\(share.purpose)</small>"
                ))
        }
        return Facts.html(facts)
    }

    private var due: HTML {
        guard petition.isOpen else { return petition.isLate ? StateBadge.html("quá hạn", .late) : "đúng hạn" }
        if petition.isPaused { return "<span class=\"muted\">đang tạm dừng tính</span>" }
        return petition.due.map { DueBadge.html($0.day, today: petition.today) } ?? "<span class=\"muted\">–</span>"
    }
}

/// What is shared with the agencies of whoever looks.
struct SharedListScreen {
    let answer: SharedPetitionList.Answer
    let reader: Actor

    var page: Page {
        var page = Page(
            title: "Đơn thư được chia sẻ", place: .petitions, breadcrumbs: [.init("Đơn thư", "/petitions")],
            actions: GuideTopic.petitionShared.link, main: "\(PetitionTabs.html(.shared, for: reader))\n\(list)")
        page.assets = ["cases.css"]
        return page
    }

    private var list: HTML {
        guard !answer.lines.isEmpty else {
            return EmptyState.html(
                "Chưa có đơn nào được chia sẻ với đơn vị của anh/chị",
                "Bộ phận tiếp công dân chia sẻ đơn theo quy chế phối hợp; khi có, anh/chị nhận thông báo và thấy đơn ở đây.",
                action: Button.link("Xem quy chế phối hợp", "/petitions/circles"))
        }
        let rows = answer.lines.map { shown in
            let line = shown.line
            let title: HTML? = line.title.map { " <span class=\"case-title\">\($0)</span>" }
            let due: HTML =
                line.isOpen
                ? line.due.map { DueBadge.html($0.day, today: answer.today) } ?? "<span class=\"muted\">–</span>"
                : line.isLate ? StateBadge.html("quá hạn", .late) : "đúng hạn"
            let asks: HTML =
                line.asks == 0
                ? "<span class=\"muted\">–</span>"
                : line.firstDue.map { DueBadge.html($0, today: answer.today) } ?? StateBadge.html("chờ ý kiến", .soon)
            return Table.Row(
                key: "share-\(line.share)", href: "/petitions/shared/\(line.petition)",
                cells: [
                    "<b class=\"case-code\">\(line.code)</b>\(title)", .text(shown.kindTitle),
                    StateBadge.html(shown.stateTitle, line.isOpen ? .moving : line.isLate ? .late : .done), due,
                    .text(line.unit.name), .text(line.level.title), WrittenDay.html(line.until), asks,
                ], isSelectable: false)
        }
        return Table(
            caption: "Đơn thư được chia sẻ",
            columns: [
                .init("Đơn"), .init("Loại"), .init("Trạng thái"), .init("Hạn giải quyết", .date),
                .init("Chia sẻ với"), .init("Được xem"), .init("Đến hết ngày", .date),
                .init("Ý kiến phải trả lời", .date),
            ], rows: rows
        ).html
            + LoadMore.html(next: answer.next.map { ("/petitions/shared" as Href).adding("after", $0.description) })
    }
}

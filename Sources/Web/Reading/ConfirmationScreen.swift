import Desk
import HTTPTypes
import Office
import WorkTime

/// The last look before a reading becomes obligations: what there will be, and what keeps it from being.
struct ConfirmationScreen {
    let reading: ReadingPage
    /// Why the confirmation that was just asked for did not come about.
    let refusal: String?
    /// What keeps it from being confirmed.
    let faults: [DraftFault]

    /// `faults` are those that confirming found beyond the draft's own.
    init(reading: ReadingPage, refusal: String? = nil, faults: [DraftFault]? = nil) {
        self.reading = reading
        self.refusal = refusal
        self.faults = faults ?? reading.faults
    }

    private var draft: ReadingDraft { reading.draft }
    private var document: Key<Document> { reading.document.label.id }
    private var kept: [DraftTask] { draft.tasks.filter(\.isKept) }

    var page: Page {
        let summary = ReadingSummary(draft, faults: faults.count)
        var page = Page(
            title: "Xác nhận văn bản", place: reading.document.direction.place,
            breadcrumbs: [
                .init("Văn bản", "/documents"),
                .init(DocumentWords.name(reading.document.label), "/documents/\(document)/reading"),
            ],
            actions: GuideTopic.confirm.link,
            main: """
                \(refusal.map { NoticeBox.html("<p>\($0)</p>", .late) })\
                <p class="confirmation-summary">\(summary.text)</p>
                \(faultList)\(openFindings)\(decision)
                <section><h2>Văn bản</h2>\(facts)</section>
                <section><h2>Nhiệm vụ sẽ giao</h2>\(table)</section>
                """, status: refusal == nil ? .ok : .refusedForm)
        page.assets = ["document.css"]
        return page
    }

    // MARK: - What keeps it from being confirmed

    private var faultList: HTML? {
        guard !faults.isEmpty else { return nil }
        let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.id, $0 + 1) })
        let lines = faults.map { fault -> HTML in
            let whose: HTML? = fault.task.flatMap { numbers[$0] }.map { "Nhiệm vụ \($0): " }
            return "<li><a href=\"\(href(of: fault))\">\(whose)\(fault.message)</a></li>"
        }
        return """
            <div class="error-summary" role="alert"><h2>Chưa xác nhận được</h2>\
            <p>Còn \(faults.count) chỗ cần sửa; bấm vào từng dòng để đến đúng ô.</p><ul>\(lines)</ul></div>
            """
    }

    private func href(of fault: DraftFault) -> Href {
        let page: Href = "/documents/\(document)/reading"
        return page.at(fault.task.map { "t\($0)-\(fault.field.rawValue)" } ?? "h-\(fault.field.rawValue)")
    }

    /// What the reader found doubtful does not hinder confirming, but is said once more.
    private var openFindings: HTML? {
        let count = reading.findings.count { $0.severity != .note }
        guard count > 0 else { return nil }
        return NoticeBox.html(
            """
            <p>Khi đọc văn bản thấy \(count) điều nên xem lại (lỗi chính tả, ngày tháng, thiếu thông tin). \
            <a href="/documents/\(document)/reading">Xem trong văn bản</a></p>
            """, .soon)
    }

    private var decision: HTML {
        let back = Button.link("Quay lại sửa", "/documents/\(document)/reading", .quiet)
        guard faults.isEmpty else { return "<p class=\"decision\">\(back)</p>" }
        let moved = kept.count { $0.change?.kind == .adjust }
        let title =
            switch (kept.count - moved, moved) {
            case (0, 0): "Xác nhận văn bản không giao nhiệm vụ"
            case (let new, 0): "Xác nhận, giao \(new) nhiệm vụ"
            case (0, _): "Xác nhận, điều chỉnh \(moved) nhiệm vụ"
            case (let new, _): "Xác nhận, giao \(new), điều chỉnh \(moved) nhiệm vụ"
            }
        return """
            <form class="decision" method="post" action="/documents/\(document)/confirmation" data-once>\
            <input type="hidden" name="version" value="\(reading.version)">\(Button.submit(title)) \(back)</form>
            """
    }

    // MARK: - What there will be

    private var facts: HTML {
        let header = draft.header
        var facts: [(name: String, value: HTML)] = [
            ("Loại", .text([DocumentWords.title(of: header.direction), header.kind ?? ""].joined(separator: " · "))),
            ("Số, ký hiệu", .text(header.number ?? "không có")),
            ("Ngày ban hành", .text(header.issuedOn.map { WrittenDay.typed($0) } ?? "chưa rõ")),
            ("Cơ quan ban hành", .text(header.issuer ?? "chưa rõ")), ("Trích yếu", .text(header.title ?? "")),
            ("Người ký", .text(header.signer ?? "chưa rõ")),
            ("Người giao việc, xác nhận kết quả", .text(name(draft.assigner.map { Key<Party>($0) }))),
        ]
        if let recipients = header.recipients { facts.append(("Nơi nhận", .text(recipients))) }
        if let day = header.replyBy { facts.append(("Hạn trả lời", .text(WrittenDay.typed(day)))) }
        for relation in draft.relations {
            guard let kind = relation.kind else { continue }
            facts.append(("Quan hệ", .text("\(DocumentWords.verb(kind)) \(relation.number ?? "văn bản trước")")))
        }
        return Facts.html(facts)
    }

    private var table: HTML {
        guard !kept.isEmpty else { return "<p class=\"muted\">Không có nhiệm vụ nào.</p>" }
        let changesPlan = draft.relations.contains { $0.kind == .amends || $0.kind == .replaces }
        let rows = kept.enumerated().map { index, task in
            Table.Row(
                key: String(task.id), href: "/documents/\(document)/reading#task-\(index + 1)",
                cells: [
                    "<span class=\"clamp\">\(index + 1). \(task.content)</span>", .text(names(task.lead)),
                    .text(names(task.coordinate)), deadline(task.deadline),
                ] + (changesPlan ? [change(task.change)] : []))
        }
        let columns: [Table.Column] = [.init("Nhiệm vụ"), .init("Chủ trì"), .init("Phối hợp"), .init("Thời hạn")]
        return Table(
            caption: "Nhiệm vụ sẽ giao", columns: columns + (changesPlan ? [.init("Với kế hoạch cũ")] : []), rows: rows
        ).html
    }

    private func name(_ party: Key<Party>?) -> String {
        party.flatMap { reading.names[$0]?.name } ?? "chưa chọn"
    }

    private func names(_ parties: [DraftParty]) -> String {
        parties.map { party in
            party.isGroup
                ? "\(party.printed) (\(party.parties.count))"
                : party.parties.first.map { name($0) } ?? "\(party.printed) (?)"
        }.joined(separator: ", ")
    }

    private func deadline(_ deadline: DraftDeadline) -> HTML {
        let due = WrittenDay.typed(deadline.due)
        if !due.isEmpty { return "\(due)" }
        if deadline.kind == .ongoing, let every = deadline.every { return "\(every)" }
        return "<span class=\"muted\">\(DeadlineFields.title(of: deadline.kind).lowercased())</span>"
    }

    private func change(_ change: DraftChange?) -> HTML {
        switch change?.kind {
        case .adjust: "điều chỉnh thời hạn"
        case .supersede: "thay thế"
        case nil: "thêm mới"
        }
    }
}

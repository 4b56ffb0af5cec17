import Desk
import HTTPTypes
import Office
import WorkTime

/// One urging letter: what it lists, where it stands, what this person can do with it.
struct LetterScreen: Sendable {
    let answer: LetterPaper.Answer
    /// The form that was refused.
    var refused: (act: UrgingLetterAct, form: FormView)?

    private var item: UrgingLetterItem { answer.item }
    private var href: Href { "/urging/letters/\(item.id)" }

    var page: Page {
        var page = Page(
            title: item.title, place: .plans,
            breadcrumbs: [MenuItem("Kế hoạch", "/plans"), MenuItem("Công văn đôn đốc", "/urging/letters")],
            aside: StateBadge.html(item.state.words, item.tone),
            actions: GuideTopic.urging.link
                + Button.link("Tải bản Word", href.followed(by: "/paper.docx"), .plain),
            main: Panes.object(content: "\(notice)\(doubt)\(acts)\(tasks)", facts: facts),
            status: refused?.form.status ?? .ok)
        page.sight = .letter(item.id)
        return page
    }

    private var notice: HTML? {
        let settled = answer.tasks.filter { answer.settled.contains($0.obligation) }.count
        if item.state == .returned, let reason = item.reason {
            return NoticeBox.html("<p>Lãnh đạo trả lại:</p><p class=\"written\">\(reason)</p>", .late)
        }
        guard item.state.isUnderWay, settled > 0 else { return nil }
        let what =
            item.state == .approved
            ? "phát hành thì không ghi nhận đôn đốc các nhiệm vụ đó; lãnh đạo trả lại nếu cần sửa công văn"
            : "khi duyệt, hệ thống đưa các nhiệm vụ đó ra khỏi công văn"
        return NoticeBox.html(
            "<p>\(settled) nhiệm vụ trong công văn đã có kết quả, đã đổi thời hạn hoặc đổi chủ trì; \(what).</p>", .soon
        )
    }

    /// Why whoever is to sign it may not.
    private var doubt: HTML? {
        answer.refusal.map { NoticeBox.html("<p>Chưa ký được công văn này. \($0.message)</p>", .late) }
    }

    private var signer: HTML {
        guard let signature = item.signature else {
            return item.signer.map { party -> HTML in "\(party.name) <small class=\"muted\">(trình ký)</small>" }
                ?? "<span class=\"muted\">người đứng đầu cơ quan (trình ký)</span>"
        }
        let ground: HTML? = signature.ground.map { "<br><small class=\"muted\">\($0)</small>" }
        return "\(Self.printed(signature.form)), ngày \(WrittenDay.html(signature.signedOn))\(ground)"
    }

    /// «KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG: Lê Thị Hoài An»
    private static func printed(_ form: SigningForm) -> String {
        "\(form.printed.joined(separator: " / ")): \(form.name)"
    }

    private var facts: HTML {
        Facts.html(
            [
                ("Gửi", item.party.link), ("Số liệu đến ngày", WrittenDay.html(item.asOf)),
                ("Hoàn thành trước ngày", WrittenDay.html(item.finishBy)),
                ("Báo cáo trước ngày", WrittenDay.html(item.reportBy)),
                ("Người ký", signer),
                ("Dự thảo lúc", WrittenDay.html(item.draftedAt)),
            ])
    }

    private var tasks: HTML {
        let rows = answer.tasks.map { task in
            let late = item.asOf.daysSinceEpoch - task.due.daysSinceEpoch
            let mark: HTML? =
                answer.settled.contains(task.obligation) ? " <small class=\"tone-soon\">đã có thay đổi</small>" : nil
            return Table.Row(
                key: "task-\(task.obligation)", href: "/obligations/\(task.obligation)",
                cells: [
                    "\(ObligationTable.clamped(task.content))\(mark)", .text(task.basis), WrittenDay.html(task.due),
                    .text("\(max(0, late))"), .text(task.coordinating.joined(separator: "; ")),
                ])
        }
        return "<section id=\"tasks\"><h2>Nhiệm vụ trong công văn</h2>"
            + Table(
                caption: "Nhiệm vụ trong công văn",
                columns: [
                    .init("Nhiệm vụ"), .init("Văn bản giao"), .init("Thời hạn", .date),
                    .init("Số ngày quá hạn", .number),
                    .init("Phối hợp"),
                ], rows: rows
            ).html + "</section>\n"
    }

    // MARK: - Acts

    private var acts: HTML {
        answer.acts.map { act -> HTML in
            switch act {
            case .approve: approval
            case .sendBack: form(act, { $0.area("reason", "Lý do trả lại", rows: 3) }, .danger)
            case .edit: answer.acts.contains(.submit) ? .empty : form(act, days, .plain)
            case .submit: form(act, days, .primary)
            case .drop: one(act, "Không gửi công văn này nữa.", .danger)
            case .issue:
                form(
                    act,
                    { view in
                        (answer.books.isEmpty
                            ? view.text("number", "Số", help: "Chỉ ghi số; ký hiệu do hệ thống điền.")
                            : view.select(
                                "register", "Lấy số ở sổ", help: "Công văn lấy số tiếp theo và được ghi vào sổ này.",
                                options: answer.books.map { ($0.id.description, $0.name) }))
                            + view.day("issuedOn", "Ngày ban hành", help: "Để trống là hôm nay.", isOptional: true)
                    }, .primary)
            }
        }.reduce(.empty) { $0 + $1 }
    }

    /// Says how the paper will be signed before anybody signs it.
    private var approval: HTML {
        guard let own = answer.own else { return .empty }
        let ground = own.groundWithDays.map { " \($0)." } ?? ""
        return one(.approve, "Duyệt dự thảo và ký: \(Self.printed(own)).\(ground)", .primary)
    }

    private func one(_ act: UrgingLetterAct, _ words: String, _ style: Button.Style) -> HTML {
        let error: HTML? = refused.flatMap { $0.act == act ? $0.form.summary : nil }
        return """
            <section id="\(act.rawValue)"><h2>\(act.title)</h2>\(error)<p class="muted">\(words)</p>\
            \(Button.act(act.title, href.followed(by: act.path), style, hidden: ["version": "\(item.version)"]))</section>

            """
    }

    private func form(
        _ act: UrgingLetterAct, _ fields: (FormView) -> HTML, _ style: Button.Style
    ) -> HTML {
        let view = refused.flatMap { $0.act == act ? $0.form : nil } ?? FormView(saved)
        return """
            <section id="\(act.rawValue)"><h2>\(act == .edit ? "Sửa dự thảo" : act.title)</h2>\
            \(Form.html(
                action: href.followed(by: act.path),
                body: "\(view.summary)\(fields(view))\(view.hidden("version", "\(item.version)"))",
                buttons: [Button.submit(act.title, style)]))</section>

            """
    }

    private var saved: FormFields {
        [
            "finishBy": WrittenDay.text(item.finishBy), "reportBy": WrittenDay.text(item.reportBy),
            "signer": item.signer?.key.description ?? "",
        ]
    }

    private func days(_ view: FormView) -> HTML {
        let boxes = answer.tasks.map { task -> HTML in
            """
            <label class="choice"><input type="checkbox" name="task" value="\(task.obligation)" checked>\
            \(ObligationTitle.short(task.content))</label>
            """
        }
        return view.day("finishBy", "Yêu cầu hoàn thành trước ngày")
            + view.day("reportBy", "Yêu cầu báo cáo trước ngày")
            + view.select(
                "signer", "Trình ai ký", isOptional: true, empty: "Người đứng đầu cơ quan",
                options: answer.signers.filter { $0.head != nil }.map { ($0.signer.description, Self.printed($0)) })
            + "<fieldset class=\"field\" id=\"field-task\"><legend>Nhiệm vụ giữ lại trong công văn</legend>\(boxes)</fieldset>"
    }
}

extension UrgingLetterAct {
    /// Where its form is sent, behind the letter's address.
    var path: Href {
        switch self {
        case .edit: "/draft"
        case .submit: "/submission"
        case .approve: "/approval"
        case .sendBack: "/return"
        case .drop: "/dropping"
        case .issue: "/issue"
        }
    }
}

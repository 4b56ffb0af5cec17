import Desk
import Office
import WorkTime

/// What this person can do with an outgoing paper now, each act with its form.
struct OutgoingActs {
    let screen: OutgoingScreen

    private var answer: OutgoingQuestion.Answer { screen.answer }
    private var paper: OutgoingPaper { screen.paper }

    var next: HTML {
        let acts = answer.acts.filter { !Self.last.contains($0) }
        return HTML.joined((acts.filter { $0 != .sendBack } + acts.filter { $0 == .sendBack }).compactMap(section))
    }
    var ending: HTML { HTML.joined(answer.acts.filter(Self.last.contains).compactMap(section)) }

    private static let last: [OutgoingAct] = [.takeBack, .update, .withdraw, .replace, .drop]

    private func section(_ act: OutgoingAct) -> HTML? {
        switch act {
        case .edit: paper.hasContent ? upload : nil
        case .ask: paper.hasContent && screen.latest != nil ? form(act, .plain, folded: true, asking) : nil
        case .opine: form(act, .primary, hasFiles: true, opining)
        case .closeRound: closing
        case .submit: submitting
        case .takeBack: one(act, "Lấy lại dự thảo để sửa; sửa xong trình lại từ đầu.", .quiet)
        case .initial: one(act, "Ký nháy cuối nội dung: chịu trách nhiệm về nội dung văn bản.", .primary)
        case .review: one(act, "Ký nháy cuối phần nơi nhận: chịu trách nhiệm về thể thức, thủ tục.", .primary)
        case .sign: signing
        case .sendBack:
            form(act, .danger, folded: true) {
                $0.area(
                    "reason", "Lý do trả lại",
                    help: paper.state == .numbered ? "Số đã cấp sẽ bị hủy, không dùng lại." : nil, rows: 3)
            }
        case .number: numbering
        case .issue: form(act, .primary, hasFiles: true, issuing)
        case .receive: nil
        case .update: form(act, .plain, folded: true, hasFiles: true, updating)
        case .withdraw:
            form(act, .danger, folded: true) {
                $0.area(
                    "reason", "Lý do thu hồi",
                    help:
                        "Các nơi nhận gửi lại bản giấy, hủy bản điện tử; cơ quan đã nhận qua liên thông được gửi yêu cầu thu hồi.",
                    rows: 3)
            }
        case .replace:
            """
            <section id="replace"><h2>\(act.title)</h2><p class="muted">Sai sót về nội dung được sửa đổi, thay thế bằng văn bản có \
            hình thức tương đương (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).</p>\
            \(Button.link(act.title, ("/outgoing/new" as Href).adding("replaces", paper.id.description)))</section>

            """
        case .drop: one(act, "Không soạn văn bản này nữa; dự thảo vẫn xem lại được.", .quiet)
        }
    }

    // MARK: - Of the drafter

    private var upload: HTML {
        form(
            .edit, .plain, folded: screen.latest != nil, hasFiles: true, title: "Tải phiên bản mới lên",
            path: "/versions"
        ) { view in
            DropZone.html(
                title: "Tệp dự thảo",
                help: "Word hoặc PDF, tối đa 64 MB. Hệ thống đọc chữ trong tệp để so sánh, tìm kiếm.",
                accept: ".docx,.doc,.pdf", answersWithPage: true)
                + (view.errorLine("file") ?? .empty) + view.text("note", "Lần này sửa gì", isOptional: true)
        }
    }

    private func asking(_ view: FormView) -> HTML {
        view.pickers("unit", "Hỏi ý kiến những đơn vị, cá nhân nào", from: .search("/api/parties"))
            + view.area("question", "Nội dung xin ý kiến", rows: 2)
            + view.day(
                "closesOn", "Trả lời trước khi hết ngày", help: "Để trống thì theo số ngày làm việc của quy chế.",
                isOptional: true)
    }

    private var closing: HTML {
        guard let round = answer.rounds.first, !round.mayClose(at: answer.now) else {
            return one(.closeRound, "Chuyển lại dự thảo cho người soạn tiếp thu, giải trình.", .primary)
        }
        return """
            <section id="close_round"><p class="muted">Kết thúc được khi các đơn vị đã trả lời đủ, hoặc sau \
            \(WrittenDay.html(round.closesAt)).</p></section>

            """
    }

    private var submitting: HTML {
        guard answer.faults.isEmpty else {
            let lines = answer.faults.map { fault -> HTML in "<li>\(fault)</li>" }
            return """
                <section id="submit"><h2>Trình</h2>\(NoticeBox.html("<p>Chưa trình được:</p><ul>\(lines)</ul>", .soon))</section>

                """
        }
        let order = [
            "trưởng đơn vị ký nháy", screen.item.reviewerName.map { "\($0) kiểm tra thể thức" },
            screen.item.signerName.map { "\($0) ký" },
        ].compactMap(\.self)
        return one(.submit, "Lần lượt: \(order.joined(separator: ", ")), văn thư cấp số và phát hành.", .primary)
    }

    private func opining(_ view: FormView) -> HTML {
        let party: HTML =
            answer.asked.count > 1
            ? view.select("party", "Thay mặt", options: answer.asked.map { ($0.key.description, $0.name) }) : .empty
        return party
            + view.radios(
                "stance", "Ý kiến", options: Outgoing.Stance.allCases.map { ($0.rawValue, $0.words) })
            + view.area(
                "text", "Nội dung",
                help: "Không bắt buộc khi nhất trí; cần ghi rõ khi đề nghị sửa hoặc không nhất trí.",
                isOptional: true)
            + DropZone.html(
                title: "Tệp kèm theo", help: "Không bắt buộc; một tệp, tối đa 64 MB.", answersWithPage: true)
    }

    // MARK: - Of the signer and the clerk

    /// Says how the paper will be signed before anybody signs it.
    private var signing: HTML {
        guard let form = answer.form else {
            let why = answer.refusal?.message ?? "Anh/chị không có quyền ký văn bản này."
            return "<section id=\"sign\"><h2>Ký</h2>\(NoticeBox.html("<p>\(why)</p>", .late))</section>\n"
        }
        let ground = form.groundWithDays.map { " \($0)." } ?? ""
        let words = "Ký: \(OutgoingWords.printed(form)).\(ground)"
        let found = screen.check.map { check in
            SigningFindings(
                check: check, rule: answer.signingCheck, href: screen.href.followed(by: "/presentation")
            ).html
        }
        let demand = screen.check.map { answer.signingCheck.demand(of: $0) } ?? .nothing
        let isDigital = screen.keys.isSigner && paper.hasContent
        guard demand != .mending else { return "<section id=\"sign\"><h2>Ký</h2>\(found)</section>\n" }
        guard demand == .reason || isDigital else { return one(.sign, words, .primary, above: found ?? .empty) }
        return self.form(.sign, .primary) { view in
            let why = view.area(
                "reason", "Lý do vẫn ký", help: "Lưu trong quá trình của văn bản và nhật ký.", rows: 2)
            let pin =
                view.password(
                    "pin", "Mật khẩu hoặc mã PIN của khoá ký", help: "Không lưu lại trên hệ thống.",
                    autocomplete: "off") + view.checkbox("onPaper", "Ký trên giấy, không ký số")
            let how = isDigital ? " Hệ thống ký số bản PDF của phiên bản cuối bằng khoá ký của anh/chị." : ""
            return
                "\(found)<p class=\"muted\">\(words)\(how)</p>\(demand == .reason ? why : .empty)\(isDigital ? pin : .empty)"
        }
    }

    private var numbering: HTML {
        guard !answer.books.isEmpty else {
            let words =
                (paper.secrecy == .none ? "sổ văn bản đi" : "sổ văn bản mật đi")
                + (paper.issuer.agency == .committee ? " của Ủy ban nhân dân" : "")
            return """
                <section id="number"><h2>Cấp số</h2>\
                \(NoticeBox.html("<p>Chưa mở \(words) nào. <a href=\"/registers\">Mở sổ</a> rồi cấp số.</p>", .late))</section>

                """
        }
        return form(.number, .primary) { view in
            view.select("register", "Lấy số ở sổ", options: answer.books.map { ($0.id.description, $0.name) })
                + kept(view)
                + view.day("day", "Ngày ban hành", help: "Để trống là hôm nay.", isOptional: true)
        }
    }

    private func kept(_ view: FormView) -> HTML {
        guard !answer.kept.isEmpty else { return .empty }
        let options = answer.kept.map { line -> (value: String, title: String) in
            let book = answer.books.count > 1 ? answer.books.first { $0.id == line.register }?.name : nil
            let words = [
                "Số \(line.number)", book, "ngày \(WrittenDay.text(line.day))",
                line.reason.map { String($0.prefix(80)) },
            ]
            return (line.id.description, words.compactMap(\.self).joined(separator: ", "))
        }
        return view.select(
            "entry", "Dùng số đã giữ, đã chèn",
            help: "Số đã giữ chỉ nhận ngày nằm giữa ngày của số trước và số sau nó.", isOptional: true,
            empty: "Không, lấy số tiếp theo", options: options)
    }

    private func issuing(_ view: FormView) -> HTML {
        let isSecret = paper.secrecy != .none
        let boxes = answer.recipients.map { one -> HTML in
            let isBarred = !isSecret && answer.paperless.contains { $0.covers(one, kind: paper.kind, on: answer.today) }
            return """
                <label class="choice"><input type="checkbox" name="paper" value="\(one.id)"\
                \(attribute: "disabled", if: isBarred)\
                \(attribute: "checked", if: view.fields.all("paper").contains(one.id.description) && !isBarred)>\
                \(one.name)\(isBarred ? " (chỉ gửi điện tử)" : "")</label>
                """
        }
        let final: HTML =
            paper.hasContent
            ? DropZone.html(
                title: "Bản đã ký, đóng dấu", help: finalHelp, accept: ".pdf,.docx", answersWithPage: true)
                + (view.errorLine("file") ?? .empty) + (IssuingAnnexes(screen: screen, view: view).html ?? .empty)
                + seal(view)
            : .empty
        return """
            <fieldset class="field" id="field-paper"><legend>Gửi bản giấy cho</legend><p class="help">\(isSecret
                ? "Văn bản mật chỉ gửi bản giấy: đánh dấu mọi nơi nhận." : "Nơi không đánh dấu được gửi điện tử khi có đường gửi. Gửi bản giấy xong thì ghi nhận ở trang này.")</p>\(view.errorLine("paper"))\(boxes)</fieldset>
            """ + view.number("copies", "Số lượng bản giấy", isOptional: true) + final
                + view.checkbox(
                    "isSealed",
                    answer.copy != nil && screen.keys.hasSeal
                        ? "Ký số của cơ quan, hoặc đã đóng dấu" : "Đã đóng dấu, hoặc đã ký số của cơ quan")
    }

    private var finalHelp: String {
        if answer.copy != nil, screen.keys.hasSeal {
            return "Không bắt buộc: không chọn thì hệ thống ghi số, ngày và ký số của cơ quan vào bản đã ký số."
        }
        if answer.copy != nil {
            return "Tải bản đã ký số về, ghi số, ngày và ký số của cơ quan bằng phần mềm ký, rồi chọn tệp đó."
        }
        return screen.latest?.source == .uploaded
            ? "Bản PDF ký số hoặc bản quét, có số, ngày: phiên bản cuối là tệp tải lên nên hệ thống không tự điền được."
            : "Không bắt buộc: bản PDF ký số hoặc bản quét. Không chọn thì lưu bản có số, ngày của hệ thống."
    }

    /// Where the secret of the agency's key is typed.
    private func seal(_ view: FormView) -> HTML {
        guard answer.copy != nil || !answer.annexes.isEmpty, screen.keys.asksForSeal else {
            return view.errorLine("pin") ?? .empty
        }
        return view.password(
            "pin", "Mật khẩu hoặc mã PIN khoá ký số của cơ quan",
            help: "Cần khi hệ thống ký số; không lưu lại.", autocomplete: "off")
    }

    private func updating(_ view: FormView) -> HTML {
        view.area(
            "reason", "Nội dung cập nhật",
            help: "Gửi đến mọi cơ quan đã nhận qua liên thông. Sai về nội dung thì thay thế bằng văn bản khác.", rows: 3
        )
            + DropZone.html(
                title: "Bản đã chỉnh", help: "Không bắt buộc: bản quét rõ hơn, đủ phụ lục; một tệp, tối đa 64 MB.",
                answersWithPage: true)
    }

    // MARK: - Forms

    private func one(
        _ act: OutgoingAct, _ words: String, _ style: Button.Style, above: HTML = .empty
    ) -> HTML {
        let error: HTML? = refusal(of: act)?.summary
        return """
            <section id="\(act.rawValue)"><h2>\(act.title)</h2>\(error)\(above)<p class="muted">\(words)</p>\
            \(Button.act(act.title, screen.href.followed(by: act.path), style, hidden: ["version": "\(paper.version)"]))</section>

            """
    }

    private func form(
        _ act: OutgoingAct, _ style: Button.Style, folded: Bool = false, hasFiles: Bool = false, title: String? = nil,
        path: Href? = nil, _ fields: (FormView) -> HTML
    ) -> HTML {
        let refused = refusal(of: act)
        var view = refused ?? FormView(["stance": Outgoing.Stance.agrees.rawValue])
        // Beside them stand forms that ask for a reason as well.
        if act == .sendBack || act == .withdraw { view.scope = "\(act.rawValue)-" }
        let title = title ?? act.title
        let form = Form.html(
            action: screen.href.followed(by: path ?? act.path), hasFiles: hasFiles,
            body: "\(view.summary)\(fields(view))\(view.hidden("version", "\(paper.version)"))",
            buttons: [Button.submit(title, style)])
        guard folded else { return "<section id=\"\(act.rawValue)\"><h2>\(title)</h2>\(form)</section>\n" }
        return """
            <details class="folded-act" id="\(act.rawValue)"\(attribute: "open", if: refused != nil)><summary>\(title)</summary>\
            \(form)</details>

            """
    }

    private func refusal(of act: OutgoingAct) -> FormView? {
        screen.refused.flatMap { $0.act == act ? $0.form : nil }
    }
}

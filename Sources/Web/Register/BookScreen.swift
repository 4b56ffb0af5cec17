import Desk
import Office
import WorkTime

/// One book in one year: its lines, the newest first, and what a clerk does with numbers.
struct BookScreen {
    let answer: RegisterBookQuestion.Answer
    let address: RegisterAddress
    let form: FormView
    /// What the server can sign with.
    var keys = OutgoingKeys()

    private var book: Register { answer.register }
    /// Whether the form that came back is the one by which a file of a closed year is replaced.
    private var isReplacing: Bool { form.fields["seen"] != nil && answer.closing != nil }
    private var isOpen: Bool { book.isOpen(on: answer.today) }

    var page: Page {
        var page = Page(
            title: book.name, place: book.direction == .outgoing ? .outgoing : .incoming,
            breadcrumbs: [.init("Sổ đăng ký văn bản", "/registers")], aside: state, actions: actions,
            main: "\(years)\(facts)\(lines)\(acts)", status: form.status)
        page.assets = ["register.css"]
        return page
    }

    private var state: HTML {
        if !isOpen { return StateBadge.html("Ngừng dùng", .still) }
        return answer.shown?.closedOn == nil ? .empty : StateBadge.html("Đã khóa sổ", .done)
    }

    private var actions: HTML {
        let shown = address.with {
            $0.year = answer.year
            $0.kind = answer.kind.isEmpty ? nil : answer.kind
        }
        let handling =
            book.direction == .incoming ? Button.link("Sổ theo dõi giải quyết", shown.handling, .quiet) : .empty
        return GuideTopic.registers.link + Button.link("In sổ", shown.print) + handling
    }

    private var years: HTML {
        let tabs = answer.series.map { series in
            Tabs.Tab(
                RegisterWords.title(year: series.year, kind: series.kind),
                address.with {
                    $0.year = series.year
                    $0.kind = series.kind.isEmpty ? nil : series.kind
                }.href,
                isCurrent: series.year == answer.year && series.kind == answer.kind)
        }
        return tabs.count > 1 ? Tabs.html(tabs, label: "Năm và loại văn bản") : .empty
    }

    private var facts: HTML {
        guard let shown = answer.shown else { return .empty }
        var facts: [(name: String, value: HTML)] = [
            ("Số tiếp theo", "\(RegisterNumber(shown.next))"), ("Đã vào sổ", "\(shown.used)"),
            ("Đang giữ", "\(shown.reserved)"), ("Đã hủy", "\(shown.void)"),
        ]
        if let closed = shown.closedOn {
            facts[0] = ("Khóa sổ", WrittenDay.html(closed))
            facts.append(("Mã kiểm tra", "<code class=\"digest\">\(answer.digest ?? "")</code>"))
        }
        return Facts.html(facts)
    }

    private var lines: HTML {
        guard !answer.lines.isEmpty else {
            return EmptyState.html(
                "Năm \(answer.year) chưa có số nào",
                "Mở một văn bản, chọn «Vào sổ»: số tiếp theo được cấp và ghi vào đây.",
                action: Button.link("Xem văn bản", book.direction == .outgoing ? "/outgoing" : "/incoming"))
        }
        let table = Table(
            caption: "Các số của \(book.name)",
            columns: [
                .init(RegisterWords.numberName(book.direction), .number),
                .init(book.direction == .incoming ? "Ngày đến" : "Ngày", .date), .init("Văn bản"),
                .init("Đơn vị, người nhận"), .init("Tình trạng"), .init("Thao tác"),
            ], rows: answer.lines.map(row))
        return table.html + LoadMore.html(next: answer.next.map { next in address.with { $0.cursor = next }.href })
    }

    private func row(_ line: RegisterEntry) -> Table.Row {
        let reason: HTML? = line.reason.map { "<br><small class=\"muted\">\($0)</small>" }
        let document: HTML =
            line.document.map { label in
                "<a href=\"/documents/\(label.id)\">\(DocumentWords.name(label))</a><br><small>\(label.title)</small>"
            } ?? "<span class=\"muted\">chưa có văn bản</span>"
        let passed: HTML? = line.passedOn.map { "<br><small class=\"muted\">chuyển \(WrittenDay.html($0))</small>" }
        return Table.Row(
            key: "entry-\(line.id)", href: nil,
            cells: [
                "<b>\(line.number)</b>", WrittenDay.html(line.day), document,
                line.receiver.map { "\($0.link)\(passed)" } ?? "<span class=\"muted\">–</span>",
                "\(badge(line.state))\(reason)", act(line),
            ], isSelectable: false)
    }

    private func badge(_ state: RegisterEntry.State) -> HTML {
        switch state {
        case .used: StateBadge.html(RegisterWords.word(state), .done)
        case .reserved: StateBadge.html(RegisterWords.word(state), .soon)
        case .void: StateBadge.html(RegisterWords.word(state), .still)
        }
    }

    /// Everything that is done with one number stands on a page of its own, where its reason is typed.
    private func act(_ line: RegisterEntry) -> HTML {
        guard answer.mayKeep, line.state != .void, answer.shown?.closedOn == nil else { return .empty }
        return
            "<a href=\"/registers/entries/\(line.id)\">Xử lý<span class=\"visually-hidden\"> số \(line.number)</span></a>"
    }

    private var acts: HTML {
        guard answer.mayKeep, isOpen else { return "\(proof)\(keeper)\(issuer)\(ending)" }
        return "\(book.direction == .incoming ? .empty : reservation)\(closing)\(proof)\(keeper)\(issuer)\(ending)"
    }

    private var reservation: HTML {
        let form = isReplacing ? FormView() : form
        let kind: HTML =
            book.numbering == .kind
            ? form.text("kind", "Loại văn bản", help: "Sổ này đánh số riêng từng loại.") : .empty
        let body: HTML = """
            \(form.summary)\(FormToken.html(form))\(kind)\(form.area("reason", "Lý do", help: "Ví dụ: văn bản đang chờ ký trong ngày.", rows: 2))\
            \(form.day(
                "day", "Ngày của số", help: "Để trống là hôm nay và số tiếp theo. Ngày đã qua: số chèn, như 12a.",
                isOptional: true))
            """
        return """
            <section id="reservation"><h2>Giữ số, chèn số</h2>
            \(Form.html(
                action: "/registers/\(book.id)/reservations", draft: "register-\(book.id)", body: body,
                buttons: [Button.submit("Giữ số", .plain)]))</section>

            """
    }

    private var closing: HTML {
        guard let shown = answer.shown, shown.closedOn == nil, mayClose(shown.year) else { return .empty }
        let act = Button.act(
            "Khóa sổ năm \(shown.year)", "/registers/\(book.id)/closing", .danger,
            hidden: ["year": "\(shown.year)", "kind": shown.kind],
            confirm: "Khóa rồi thì không ghi, giữ hay hủy số nào của năm này được nữa. Khóa sổ?")
        return """
            <section id="closing"><h2>Khóa sổ cuối năm</h2>
            <p>In sổ, ký xác nhận và đóng quyển sau khi khóa. Còn số đang giữ thì chưa khóa được.</p>\(act)</section>

            """
    }

    /// What proves that the year was closed, or how it comes about.
    private var proof: HTML {
        guard let shown = answer.shown, shown.closedOn != nil, !book.isSecret else { return .empty }
        let address = address.with {
            $0.year = shown.year
            $0.kind = shown.kind.isEmpty ? nil : shown.kind
        }
        guard let kept = answer.closing else { return answer.mayKeep ? proving(shown, address) : .empty }
        let what =
            kept.isSigned
            ? "toàn bộ sổ, ký số bằng khoá của cơ quan" : "bản quét của sổ đã in, ký tay, đóng dấu"
        let replacements = ClosingReplacements(
            kept: kept, replaced: answer.replaced, address: address, mayKeep: answer.mayKeep,
            form: isReplacing ? form : FormView())
        let signatures: HTML? = kept.report.map { SignatureList($0, checkedAt: kept.checkedAt).html }
        return """
            <section id="proof"><h2>Bản khóa sổ</h2>
            <p><a href="\(address.closingFile)">\(kept.file.name)</a>: \(what). \(kept.keptBy) lưu lúc \
            \(WrittenDay.html(kept.keptAt)).</p></section>
            \(signatures)
            \(replacements.html)
            """
    }

    private func proving(_ shown: RegisterSeries, _ address: RegisterAddress) -> HTML {
        let year = form.hidden("year", "\(shown.year)") + form.hidden("kind", shown.kind)
        let pin: HTML =
            keys.asksForSeal
            ? form.password(
                "pin", "Mật khẩu hoặc mã PIN khoá ký số của cơ quan", help: "Không lưu lại trên hệ thống.",
                autocomplete: "off") : .empty
        let signing: HTML =
            keys.hasSeal
            ? "<p>Hệ thống lập toàn bộ sổ thành tệp PDF, ký số bằng khoá của cơ quan và lưu lại.</p>"
                + Form.html(
                    action: "/registers/\(book.id)/closing/signature", body: year + pin,
                    buttons: [Button.submit("Ký số toàn bộ sổ")])
            : "<p>Máy chủ chưa có khoá ký số của cơ quan: in sổ, ký tay, đóng dấu rồi lưu bản quét.</p>"
        let scan = Form.html(
            action: "/registers/\(book.id)/closing/scan", hasFiles: true,
            body: year
                + DropZone.html(
                    title: "Bản quét của sổ đã ký",
                    help: "Một tệp PDF, tối đa 64 MB; lưu rồi, muốn thay phải nêu lý do.", accept: ".pdf",
                    answersWithPage: true), buttons: [Button.submit("Lưu bản quét", .plain)])
        return """
            <section id="proof"><h2>Ký và lưu sổ đã khóa</h2>
            \(signing)<p><a href="\(address.closingPaper)">Tải sổ để in, ký tay</a>. Dòng của văn bản hạn chế người xem không ghi \
            nội dung.</p>
            \(scan)</section>

            """
    }

    private func mayClose(_ year: Int) -> Bool {
        year < answer.today.year || answer.today.month == 12 && answer.today.day == 31
    }

    /// A book that is recorded as the wrong agency's takes none of its papers.
    private var issuer: HTML {
        guard answer.mayCorrect, isOpen, let issuer = book.issuer else { return .empty }
        let other: Register.Issuer = issuer == .office ? .committee : .office
        let act = Button.act(
            "Sửa thành sổ của \(RegisterWords.word(other))", "/registers/\(book.id)/issuer", .quiet,
            hidden: ["version": "\(book.version)", "issuer": other.rawValue],
            confirm: "Từ nay chỉ văn bản của \(RegisterWords.word(other)) lấy số ở sổ này; số đã cấp giữ nguyên. Sửa?")
        return """
            <section id="issuer"><h2>Cơ quan của sổ</h2>
            <p>Sổ này cấp số cho văn bản đi của \(RegisterWords.word(issuer)).</p>\(act)</section>

            """
    }

    /// Only the keeper prints a book of secret papers whole.
    private var keeper: HTML {
        guard book.isSecret else { return .empty }
        let words: HTML =
            book.keeper.map { keeper -> HTML in
                answer.hasLostKeeper
                    ? """
                    <b>\(keeper.name)</b> không còn là văn thư: chưa ai in được trọn sổ. Hãy phân công văn thư khác giữ sổ.
                    """
                    : """
                    <b>\(keeper.name)</b> giữ sổ này và khi là văn thư thì in được trọn sổ, kể cả dòng của văn bản người khác đăng \
                    ký; mỗi lần in được ghi vào nhật ký. Người khác in sổ thì dòng của văn bản không được xem để trống.
                    """
            } ?? "Chưa phân công người giữ sổ: chưa ai in được trọn sổ, dòng của văn bản không được xem để trống."
        var choosing: HTML = .empty
        if let keepers = answer.keepers {
            let view = book.keeper.map { FormView(["keeper": $0.key.description]) } ?? FormView()
            choosing = Form.html(
                action: "/registers/\(book.id)/keeper",
                body: view.select(
                    "keeper", "Người giữ sổ", help: "Chọn một văn thư; không tự phân công mình.", isOptional: true,
                    empty: "Không ai", options: keepers.map { ($0.key.description, $0.name) })
                    + view.hidden("version", "\(book.version)"), buttons: [Button.submit("Ghi người giữ sổ", .plain)])
        }
        return """
            <section id="keeper"><h2>Người giữ sổ văn bản mật</h2>
            <p>\(words)</p>\(choosing)</section>

            """
    }

    private var ending: HTML {
        guard answer.mayEnd, isOpen else { return .empty }
        let act = Button.act(
            "Ngừng dùng sổ này", "/registers/\(book.id)/ending", .quiet, hidden: ["version": "\(book.version)"],
            confirm: "Từ ngày mai không ghi thêm vào sổ này được nữa. Ngừng dùng?")
        return "<section id=\"ending\">\(act)</section>"
    }
}

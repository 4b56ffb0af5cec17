import Desk
import Office
import WorkTime

/// One message: what it says, what came with it, everything that happened to it, and what a clerk may do.
struct InterchangeScreen {
    let answer: InterchangePage
    let form: FormView
    /// What somebody has to say before it is accepted.
    var asking: AcceptanceQuestion?
    /// The line of a paper that may be the same, when somebody has to say so.
    var twin: RegisterEntry?

    private var item: InterchangeItem { answer.item }

    var page: Page {
        var page = Page(
            title: item.code ?? InterchangeWords.kind(item), place: .incoming,
            breadcrumbs: [.init("Liên thông văn bản", "/interchange")], aside: InterchangeWords.badge(item),
            actions: paper + GuideTopic.interchange.link + raw,
            main: """
                \(item.subject.map { "<p class=\"document-lead\">\($0)</p>" as HTML })\(form.summary)\(trouble)\(misaddressed)\(facts)\(files)\(annexing)\
                \(accepting)\(answering)\(refusing)\(recalling)\(erasing)\(history)\(related)
                """, layout: .reading, status: form.status)
        page.assets = ["document.css"]
        page.sight = .interchange(item.id)
        return page
    }

    /// What a clerk does next with a paper that was taken in: look at what was read of it, pass it on.
    private var paper: HTML {
        guard let document = item.document, item.kind == .document else { return .empty }
        return Button.link("Mở văn bản", "/documents/\(document)", item.isOutgoing ? .plain : .primary)
    }

    private var raw: HTML {
        answer.raw == nil ? .empty : Button.link("Tải thông điệp gốc", "/interchange/\(item.id)/raw")
    }

    private var trouble: HTML {
        guard let trouble = item.trouble else { return .empty }
        let again: HTML =
            answer.maySendAgain ? Button.act("Gửi lại", "/interchange/\(item.id)/revival", .primary) : .empty
        return NoticeBox.html(
            """
            <p>Đã thử \(trouble.attempts) lần, \(trouble.isGivenUp ? "không gửi được" : "chưa gửi được; hệ thống tự thử lại"). \
            \(trouble.words)</p>\(again)
            """, trouble.isGivenUp ? .late : .soon)
    }

    private var misaddressed: HTML {
        guard answer.isForOthers, answer.mayAccept, case .document(let document)? = answer.message else {
            return .empty
        }
        let names = document.to.map { InterchangeWords.agency($0) }.joined(separator: "; ")
        return NoticeBox.html(
            "<p>Thông điệp không ghi gửi cho cơ quan này mà gửi cho: \(names). Gửi nhầm thì từ chối để trả lại.</p>",
            .soon)
    }

    // MARK: - What it says

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Loại", .text("\(item.isOutgoing ? "Đi" : "Đến"): \(InterchangeWords.kind(item))")),
            (item.isOutgoing ? "Nơi nhận" : "Nơi gửi", .text(InterchangeWords.agency(item.agency))),
        ]
        if let status = item.status, item.kind == .document {
            facts.append(("Trạng thái", .text(InterchangeWords.word(status))))
        }
        if let words = item.words { facts.append(("Lý do, ghi chú", .text(words))) }
        guard case .document(let document)? = answer.message else { return Facts.html(facts) }
        if let kind = document.kind { facts.append(("Tên loại", .text(kind))) }
        if let day = document.issuedOn { facts.append(("Ngày văn bản", WrittenDay.html(day))) }
        if let signer = document.signer.name {
            facts.append(
                ("Người ký", .text([document.signer.competence, signer].compactMap(\.self).joined(separator: ", "))))
        }
        if let due = document.dueOn { facts.append(("Hạn trả lời", WrittenDay.html(due))) }
        if document.urgency != .none {
            facts.append(("Độ khẩn", StateBadge.html(DocumentWords.title(of: document.urgency), .soon)))
        }
        if let words = document.content, item.isLetter {
            facts.append(("Nội dung thư", "<span class=\"written\">\(String(words.prefix(2_000)))</span>"))
        }
        if !item.isOutgoing, !item.isLetter {
            facts.append(("Chữ ký số của thông điệp", document.isSigned ? "có, chưa kiểm tra" : "không có"))
        }
        for answered in document.answers {
            if let code = answered.code { facts.append(("Trả lời, liên quan", .text(code))) }
        }
        if !document.places.isEmpty {
            facts.append(("Nơi nhận ghi trên văn bản", .text(document.places.joined(separator: "; "))))
        }
        return Facts.html(facts)
    }

    private var files: HTML {
        guard !answer.files.isEmpty else { return .empty }
        let lines = answer.files.enumerated().map { line($0.offset, $0.element) }
        return "<section><h2>Tệp đính kèm</h2><ul>\(lines)</ul></section>"
    }

    // MARK: - What a clerk does

    private var accepting: HTML {
        guard answer.mayAccept else { return .empty }
        guard !answer.registers.isEmpty else {
            return EmptyState.html(
                "Chưa có sổ văn bản đến", "Mở sổ trước, rồi tiếp nhận văn bản này.",
                action: Button.link("Mở sổ", "/registers#opening", .primary))
        }
        let same: HTML? = twin.map { twin in
            let seen: HTML? = twin.document.map { "<a href=\"/documents/\($0.id)\">\($0.title)</a>" }
            return NoticeBox.html(
                """
                <p>Văn bản cùng số, ký hiệu, ngày và cơ quan ban hành đã vào sổ: <b>số đến \(twin.number)</b>, \
                ngày \(WrittenDay.html(twin.day)). \(seen)</p>
                """, .soon)
        }
        let body: HTML = """
            \(same)\(form.select("register", "Sổ", options: answer.registers.map { ("\($0.id)", $0.name) }))\
            \(form.picker("receiver", "Chuyển cho", isOptional: true, from: .search("/api/parties")))\(sayings)
            """
        let buttons =
            twin == nil
            ? [Button.submit("Tiếp nhận, vào sổ")]
            : [
                Button.submit("Ghi là bản trùng của số đã có", name: "twin", value: "join"),
                Button.submit("Vẫn cấp số mới", .plain, name: "twin", value: "new"),
            ]
        return """
            <section id="accepting"><h2>Tiếp nhận</h2><p>Tệp được đọc, văn bản vào sổ\(item.isLetter ? "" : "; bên gửi được báo «Đã tiếp nhận»").</p>
            \(Form.html(action: "/interchange/\(item.id)/acceptance", body: body, buttons: buttons))</section>

            """
    }

    private var answering: HTML {
        guard answer.mayAnswer else { return .empty }
        return """
            <section id="answering"><h2>Trả lời yêu cầu</h2>
            <p>Đồng ý thì điều đó được ghi vào cột Ghi chú của sổ, nơi đã nhận văn bản được báo; văn bản giữ nguyên để xử lý theo yêu cầu.</p>
            \(Form.html(
                action: "/interchange/\(item.id)/answer", body: form.area("reason", "Lý do", help: "Bắt buộc khi không đồng ý.", isOptional: true, rows: 2),
                buttons: [
                    Button.submit("Đồng ý", name: "agrees", value: "yes"),
                    Button.submit("Không đồng ý", .danger, name: "agrees", value: "no"),
                ]))</section>

            """
    }

    private var refusing: HTML {
        guard answer.mayRefuse else { return .empty }
        let help: HTML =
            item.state == .malformed
            ? "<p>Thông điệp không đọc được nên không báo lại cho bên gửi được; bản gốc vẫn giữ.</p>"
            : item.isLetter
                ? "<p>Thư rác, gửi nhầm nơi nhận: thư không vào sổ. Người gửi không được báo; cần thì trả lời bằng thư.</p>"
                : "<p>Gửi nhầm nơi nhận, không toàn vẹn: bên gửi được báo «Từ chối tiếp nhận» kèm lý do.</p>"
        // What could not be read stays as it came.
        let secret: HTML =
            item.state == .malformed
            ? .empty
            : form.checkbox(
                "isSecret", "Văn bản hoặc phụ lục mật", help: "Toàn bộ nội dung và tệp của thông điệp bị xoá.")
        return """
            <section id="refusing"><h2>\(item.state == .malformed ? "Bỏ qua thông điệp" : "Từ chối tiếp nhận")</h2>\(help)
            \(Form.html(
                action: "/interchange/\(item.id)/refusal", body: form.area("reason", "Lý do", rows: 2) + secret,
                buttons: [Button.submit(item.state == .malformed ? "Bỏ qua" : "Từ chối", .danger)]))</section>

            """
    }

    private var recalling: HTML {
        if answer.maySendAgain {
            return """
                <section id="dropping"><h2>Không gửi nữa</h2>
                \(Form.html(
                    action: "/interchange/\(item.id)/dropping", body: form.area("reason", "Lý do", rows: 2),
                    buttons: [Button.submit("Bỏ thông điệp", .danger)]))</section>

                """
        }
        guard answer.mayRecall else { return .empty }
        return """
            <section id="recalling"><h2>Thu hồi, cập nhật, thay thế</h2>
            <p>Bên nhận trả lời đồng ý hay không; câu trả lời hiện ở đây.</p>
            \(Form.html(
                action: "/interchange/\(item.id)/recall",
                body: form.radios(
                    "business", "Làm gì",
                    options: [
                        ("recall", "Thu hồi văn bản đã gửi"), ("update", "Báo cập nhật thông tin"),
                        ("replacement", "Gửi văn bản khác thay thế"),
                    ]) + form.picker(
                        "document", "Văn bản thay thế", help: "Chỉ khi gửi văn bản thay thế.", isOptional: true,
                        from: .search("/api/search/documents")) + form.area("reason", "Lý do", rows: 2),
                buttons: [Button.submit("Gửi yêu cầu", .plain)]))</section>

            """
    }

    // MARK: - Its life

    private var history: HTML {
        let entries = answer.events.reversed().map { event in
            let status = event.status.map { ": \(InterchangeWords.word($0))" } ?? ""
            // What the hub calls the message is of use to whoever asks the hub for it.
            let words = event.words.map { event.act == .sent ? "Mã trên trục liên thông: \($0)" : $0 }
            let detail: HTML = words.map { "<p>\($0)</p>" } ?? .empty
            let tone: Tone =
                switch event.act {
                case .failed, .malformed, .refused, .declined, .erased: .late
                case .accepted, .joined, .sent, .agreed: .done
                default: .still
                }
            return Timeline.Entry(
                at: event.at, who: event.actor ?? "Hệ thống", act: InterchangeWords.word(event.act) + status,
                detail: detail, tone: tone)
        }
        return "<section><h2>Diễn biến</h2>\(Timeline.html(Array(entries)))</section>"
    }

    private var related: HTML {
        guard !answer.related.isEmpty else { return .empty }
        let lines = answer.related.map { other -> HTML in
            """
            <li><a href="/interchange/\(other.id)">\(other.isOutgoing ? "Đi" : "Đến"): \(InterchangeWords.kind(other))</a> \
            \(InterchangeWords.badge(other)) <small class="muted">\(WrittenDay.html(other.createdAt))</small></li>
            """
        }
        return "<section><h2>Thông điệp liên quan</h2><ul>\(lines)</ul></section>"
    }
}

import Desk
import Office
import WorkTime

/// One number of a book: what stands there, and giving it to a paper, passing the paper on, making it void.
struct EntryScreen {
    let line: RegisterEntry
    let register: Register
    let form: FormView

    var page: Page {
        Page(
            title: "\(RegisterWords.numberName(register.direction)) \(line.number)",
            place: register.direction == .outgoing ? .outgoing : .incoming,
            breadcrumbs: [
                .init("Sổ đăng ký văn bản", "/registers"),
                .init(register.name, "/registers/\(register.id)?year=\(line.year)"),
            ],
            main: "\(facts)\(form.summary)\(line.state == .reserved ? use : passOn)\(void)", layout: .reading,
            status: form.status)
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Tình trạng", .text(RegisterWords.word(line.state))), ("Ngày", WrittenDay.html(line.day)),
        ]
        if let label = line.document {
            facts.append(
                ("Văn bản", "<a href=\"/documents/\(label.id)\">\(DocumentWords.name(label))</a> \(label.title)"))
        }
        if let channel = line.channel { facts.append(("Đến bằng", .text(RegisterWords.word(channel)))) }
        if register.direction == .incoming, line.state == .used, let label = line.document {
            facts.append(
                (
                    "Ý kiến chỉ đạo",
                    "<a href=\"/documents/\(label.id)/instructions\">xem, ghi ý kiến hoặc trình lãnh đạo</a>"
                ))
        }
        if let receiver = line.receiver { facts.append(("Đã chuyển cho", receiver.link)) }
        if let reason = line.reason { facts.append(("Lý do", .text(reason))) }
        return Facts.html(facts)
    }

    private var version: HTML { form.hidden("version", "\(line.version)") }

    private var use: HTML {
        """
        <section id="use"><h2>Ghi văn bản vào số này</h2>
        \(Form.html(
            action: "/registers/entries/\(line.id)/paper",
            body: version + form.picker("document", "Văn bản", from: .search("/api/search/documents")),
            buttons: [Button.submit("Vào sổ")]))</section>

        """
    }

    private var passOn: HTML {
        guard line.state == .used else { return .empty }
        return """
            <section id="pass"><h2>Chuyển văn bản</h2>
            \(Form.html(
                action: "/registers/entries/\(line.id)/receiver",
                body: version + form.picker("receiver", "Đơn vị hoặc người nhận", from: .search("/api/parties")),
                buttons: [Button.submit("Ghi nhận đã chuyển")]))</section>

            """
    }

    private var void: HTML {
        guard line.state != .void else { return .empty }
        return """
            <section id="void"><h2>Hủy số</h2><p>Số đã hủy không dùng lại; lý do được in trong sổ.</p>
            \(Form.html(
                action: "/registers/entries/\(line.id)/void", draft: "entry-\(line.id)",
                body: version + form.area("reason", "Lý do", rows: 2), buttons: [Button.submit("Hủy số", .danger)]))</section>
            """
    }
}

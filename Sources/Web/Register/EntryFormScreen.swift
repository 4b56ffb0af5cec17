import Desk
import Office
import WorkTime

/// The form by which a paper is entered in a book.
struct EntryFormScreen {
    let answer: EntryFormQuestion.Answer
    let form: FormView

    private var item: DocumentItem { answer.item }
    private var isIncoming: Bool { item.direction == .incoming }

    var page: Page {
        Page(
            title: isIncoming ? "Vào sổ văn bản đến" : "Vào sổ", place: isIncoming ? .incoming : .outgoing,
            breadcrumbs: [
                .init("Văn bản", "/documents"), .init(DocumentWords.name(item.label), "/documents/\(item.label.id)"),
            ],
            actions: GuideTopic.registers.link,
            main: """
                <p class="document-lead">\(DocumentWords.name(item.label)): \(item.label.title)</p>
                \(answer.registers.isEmpty ? missing : entry)
                """, layout: .reading, status: form.status)
    }

    private var missing: HTML {
        EmptyState.html(
            "Chưa có sổ cho văn bản này",
            "Mở một sổ \(DocumentWords.title(of: item.direction).lowercased())\(item.secrecy == .none ? "" : " mật") trước.",
            action: Button.link("Mở sổ", "/registers#opening", .primary))
    }

    private var twin: HTML {
        guard let twin = answer.twin else { return .empty }
        let seen: HTML = twin.document.map { "<a href=\"/documents/\($0.id)\">\($0.title)</a>" } ?? .empty
        return NoticeBox.html(
            """
            <p>Văn bản cùng số, ký hiệu, ngày và cơ quan ban hành đã vào sổ: <b>số đến \(twin.number)</b>, \
            ngày \(WrittenDay.html(twin.day)). \(seen)</p>
            """, .soon)
    }

    /// Only what is confirmed goes into a file.
    private var caseFile: HTML {
        guard item.state == .confirmed else { return .empty }
        return form.picker(
            "caseFile", "Hồ sơ", help: "Đưa luôn vào hồ sơ công việc. Gõ số, ký hiệu hoặc tiêu đề hồ sơ.",
            isOptional: true, from: .search("/api/cases/offers"))
    }

    private var entry: HTML {
        var copies: HTML = .empty
        var channel: HTML = .empty
        if isIncoming {
            channel = form.radios(
                "channel", "Đến bằng",
                options: RegisterEntry.Channel.allCases.map { ($0.rawValue, RegisterWords.word($0)) })
        } else {
            copies = form.number("copies", "Số lượng bản", isOptional: true)
        }
        let body: HTML = """
            \(form.summary)\(twin)\(form.select(
                "register", "Sổ", options: answer.registers.map { ("\($0.id)", $0.name) }))\
            \(form.day(
                "day", isIncoming ? "Ngày đến" : "Ngày vào sổ", help: "Để trống là hôm nay.", isOptional: true))\
            \(channel)\(form.picker(
                "receiver", isIncoming ? "Chuyển cho" : "Nơi nhận", isOptional: true, from: .search("/api/parties")))\
            \(copies)\(caseFile)\(form.area("note", "Ghi chú", isOptional: true, rows: 2))
            """
        let buttons =
            answer.twin == nil
            ? [Button.submit("Vào sổ")]
            : [
                Button.submit("Ghi là bản trùng của số đã có", name: "twin", value: "join"),
                Button.submit("Vẫn cấp số mới", .plain, name: "twin", value: "new"),
            ]
        return Form.html(
            action: "/documents/\(item.label.id)/entry", draft: "entry-of-\(item.label.id)", body: body,
            buttons: buttons)
    }
}

import Desk
import Office

/// All books, with what was numbered in them this year, and the form for a new one.
struct RegisterListScreen {
    let answer: RegisterList.Answer
    let form: FormView

    var page: Page {
        Page(
            title: "Sổ đăng ký văn bản", place: .incoming, breadcrumbs: [.init("Văn bản", "/documents")],
            actions: GuideTopic.registers.link
                + (answer.mayOpen ? Button.link("Nhập sổ cũ", "/registers/import") : .empty),
            main: "\(list)\(answer.mayOpen ? opening : .empty)",
            status: form.status)
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                "Chưa có sổ nào",
                answer.mayOpen
                    ? "Mở sổ văn bản đến và sổ văn bản đi ở dưới; mỗi năm số bắt đầu lại từ 01."
                    : "Văn thư mở sổ khi bắt đầu đăng ký văn bản trên hệ thống.")
        }
        return Table(
            caption: "Các sổ đăng ký",
            columns: [
                .init("Sổ"), .init("Loại"), .init("Đánh số"), .init("Số tiếp theo năm \(answer.year)", .number),
                .init("Đã vào sổ", .number), .init("Đang giữ", .number), .init("Đã hủy", .number),
            ], rows: answer.items.map(row)
        ).html
    }

    private func row(_ item: RegisterList.Item) -> Table.Row {
        let book = item.register
        let secret: HTML? = book.isSecret ? " \(StateBadge.html("Mật", .late))" : nil
        let ended: HTML? = book.validTo == nil ? nil : " \(StateBadge.html("Ngừng dùng", .still))"
        let next: HTML =
            switch (book.numbering, item.series.first) {
            case (.joint, let series?): "\(RegisterNumber(series.next))"
            case (.joint, nil): "01"
            case (.kind, _): "<span class=\"muted\">theo loại</span>"
            }
        func sum(_ count: KeyPath<RegisterSeries, Int>) -> HTML {
            "\(item.series.reduce(0) { $0 + $1[keyPath: count] })"
        }
        return Table.Row(
            key: "register-\(book.id)", href: "/registers/\(book.id)",
            cells: [
                "\(book.name)\(secret)\(ended)", .text(RegisterWords.kind(book)),
                .text(RegisterWords.word(book.numbering)), next, sum(\.used), sum(\.reserved), sum(\.void),
            ])
    }

    private var opening: HTML {
        let body: HTML = """
            \(form.summary)\(form.text("name", "Tên sổ", help: "Ví dụ: Sổ văn bản đến, Sổ văn bản đi, Sổ quyết định."))\
            \(form.radios(
                "direction", "Dùng cho",
                options: Document.Direction.allCases.map { ($0.rawValue, DocumentWords.title(of: $0)) }))\
            \(form.radios(
                "issuer", "Văn bản đi của",
                help: "Chỉ dùng cho sổ văn bản đi: mỗi cơ quan một hệ thống số, văn bản của cơ quan nào lấy số ở sổ của cơ quan đó.",
                options: Register.Issuer.allCases.map { ($0.rawValue, RegisterWords.word($0)) }))\
            \(form.radios(
                "numbering", "Đánh số",
                help: "Điều 15 Nghị định 30/2020/NĐ-CP: mỗi năm một hệ thống số, từ 01 ngày 01/01 đến hết ngày 31/12.",
                options: Register.Numbering.allCases.map { ($0.rawValue, RegisterWords.word($0)) }))\
            \(form.checkbox("isSecret", "Chỉ dành cho văn bản mật"))
            """
        return """
            <section id="opening"><h2>Mở sổ</h2>
            \(Form.html(
                action: "/registers", draft: "register-new", body: body, buttons: [Button.submit("Mở sổ")]))</section>
            """
    }
}

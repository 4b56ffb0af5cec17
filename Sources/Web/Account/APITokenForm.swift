import HTTPTypes
import Office
import WorkTime

/// The keys by which programs come in for a person, and the form that makes one.
struct APITokenForm: Sendable {
    let tokens: [APIToken]
    let mayAdminister: Bool
    var fields: FormFields = ["days": "90"]
    var refusal: OfficeError?

    var page: Page {
        Page(
            title: "Khóa cho chương trình", breadcrumbs: [MenuItem("Tài khoản", "/account")],
            actions: GuideTopic.account.link, main: main, layout: .reading,
            status: refusal == nil ? .ok : .refusedForm)
    }

    private var main: HTML {
        let rows = tokens.map { token in
            Table.Row(
                key: "token-\(token.id)", href: nil,
                cells: [
                    .text(token.name), .text(Self.title(of: token.reach)), WrittenDay.html(token.expiresAt),
                    token.usedAt.map(WrittenDay.html) ?? "chưa dùng",
                    Button.act(
                        "Thu hồi", "/account/tokens/\(token.id)/revocation", .quiet, confirm: "Thu hồi ngay?"),
                ])
        }
        let table: HTML =
            tokens.isEmpty
            ? "<p>Chưa có khóa nào.</p>"
            : Table(
                caption: "Khóa cho chương trình",
                columns: [
                    .init("Tên"), .init("Được"), .init("Hết hạn", .date), .init("Dùng gần nhất", .date),
                    .init("Thao tác"),
                ], rows: rows
            ).html
        let form = FormView(
            fields, errors: refusal.map { [FieldError(field: $0.field ?? "name", message: $0.message)] } ?? [])
        let reaches = APIToken.Reach.allCases.filter { $0 != .administration || mayAdminister }
        return """
            <p class="muted">Chương trình gửi khóa này (Authorization: Bearer …) để dùng giao diện lập trình thay anh/chị. \
            Khóa không dùng được cho tài khoản, mật khẩu và các khóa khác.</p>
            \(table)
            \(form.summary)\(Form.html(
                action: "/account/tokens",
                body: """
                    \(form.text("name", "Tên khóa", help: "Dùng ở đâu, để làm gì."))\
                    \(form.radios("reach", "Được", options: reaches.map { ($0.rawValue, Self.title(of: $0)) }))\
                    \(form.number("days", "Thời hạn (ngày)"))
                    """,
                buttons: [Button.submit("Lập khóa", .plain)]))
            """
    }

    static func title(of reach: APIToken.Reach) -> String {
        switch reach {
        case .read: "chỉ đọc"
        case .write: "đọc và làm"
        case .administration: "đọc, làm và quản trị"
        }
    }
}

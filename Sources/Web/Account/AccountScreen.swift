import Desk
import HTTPTypes
import Office
import WorkTime

/// One's own account: posts, notices, password, the browsers in which one is signed in.
struct AccountScreen: Sendable {
    let name: String
    let account: MyAccount.Answer
    let notices: NoticeChoices.Answer
    let calendars: [CalendarFeed]
    /// The session that asks.
    let current: Key<Session>
    var refusal: OfficeError?

    var page: Page {
        Page(
            title: "Tài khoản", aside: "<span class=\"muted\">\(name)</span>", actions: GuideTopic.account.link,
            main:
                "\(facts)\n\(NoticeChoiceForm(choices: notices).html)\n\(calendar)\n\(password)\n\(guards)\n\(sessions)",
            layout: .reading,
            status: refusal == nil ? .ok : .refusedForm)
    }

    private var facts: HTML {
        let posts = account.posts.map { post -> HTML in
            "<li>\(post.title), <a href=\"/units/\(post.unit)\">\(post.unitName)</a></li>"
        }
        return Facts.html([
            ("Tên đăng nhập", .text(account.login)),
            ("Chức danh", posts.isEmpty ? "chưa có" : "<ul class=\"posts\">\(posts)</ul>"),
        ])
    }

    private var calendar: HTML {
        var units: [(key: Key<Office.Unit>, name: String)] = []
        for post in account.posts where !units.contains(where: { $0.key == post.unit }) {
            units.append((post.unit, post.unitName))
        }
        return CalendarFeedForm(feeds: calendars, units: units).html
    }

    private var password: HTML {
        let errors = refusal.map { [FieldError(field: $0.field ?? "current", message: $0.message)] } ?? []
        let form = FormView(errors: errors)
        let body: HTML = """
            \(form.summary)\
            <input type="hidden" autocomplete="username" value="\(account.login)">\
            \(form.password("current", "Mật khẩu hiện tại", autocomplete: "current-password"))\
            \(form.password(
                "password", "Mật khẩu mới", help: "Ít nhất \(PasswordRule.shortest) ký tự.", autocomplete: "new-password"))\
            \(form.password("again", "Nhập lại mật khẩu mới", autocomplete: "new-password"))
            """
        return """
            <section id="password"><h2>Đổi mật khẩu</h2>
            \(Form.html(action: "/account/password", body: body, buttons: [Button.submit("Đổi mật khẩu")]))</section>
            """
    }

    private var guards: HTML {
        """
        <section id="guards"><h2>Bảo vệ tài khoản</h2>
        <ul><li><a href="/account/second-factor">Xác thực hai lớp</a>: ngoài mật khẩu cần thêm mã trên điện thoại</li>\
        <li><a href="/account/tokens">Khóa cho chương trình</a>: để phần mềm khác dùng giao diện lập trình thay anh/chị</li></ul></section>
        """
    }

    private var sessions: HTML {
        let rows = account.sessions.map { session in
            Table.Row(
                key: "session-\(session.id)", href: nil,
                cells: [
                    .text(session.device), .text(session.address), WrittenDay.html(session.createdAt),
                    WrittenDay.html(session.seenAt),
                    session.id == current
                        ? "phiên này" : Button.act("Đăng xuất", "/account/sessions/\(session.id)/ending", .quiet),
                ])
        }
        let table = Table(
            caption: "Các phiên đăng nhập",
            columns: [
                .init("Trình duyệt"), .init("Địa chỉ"), .init("Đăng nhập", .date), .init("Dùng gần nhất", .date),
                .init("Thao tác"),
            ], rows: rows)
        let others: HTML? =
            account.sessions.count > 1
            ? Button.act("Đăng xuất khỏi mọi trình duyệt khác", "/account/other-sessions/ending", .plain) : nil
        return "<section id=\"sessions\"><h2>Đang đăng nhập ở</h2>\n\(table.html)\n\(others)</section>"
    }
}

import Desk
import HTTPTypes
import Office
import WorkTime

/// One person as an administrator edits him or her: facts, posts, roles, account, leaving.
struct PersonEditScreen: Sendable {
    /// Which of the forms was sent and refused.
    enum Part: String, Sendable {
        case facts, posts, roles, account, departure
    }

    let person: PersonAdministration.Answer
    let units: [PickerChoice]
    var refused: (part: Part, form: FormView)?
    /// The link just made; it cannot be shown again.
    var link: String?

    private var item: PersonItem { person.item }
    private var today: CalendarDay { person.today }
    private var hasLeft: Bool { item.validTo != nil }

    var page: Page {
        Page(
            title: item.person.fullName, place: .administration, breadcrumbs: AdministrationTabs.people.breadcrumbs,
            aside: hasLeft ? StateBadge.html("Đã thôi công tác", .still) : .empty,
            actions: GuideTopic.accounts.link,
            main: "\(linkBox)\(Panes.object(content: "\(posts)\(roles)\(hasLeft ? .empty : edits)", facts: account))",
            status: refused?.form.status ?? .ok)
    }

    private func href(_ rest: Href) -> Href {
        Href("/administration/people/\(item.person.id)").followed(by: rest)
    }

    private func form(_ part: Part, saved: FormFields = .init()) -> FormView {
        refused.flatMap { $0.part == part ? $0.form : nil } ?? FormView(saved)
    }

    // MARK: - Posts and roles

    private var posts: HTML {
        let rows = person.posts.map { post in
            let isOver = post.validTo.map { $0 < today } ?? false
            return Table.Row(
                key: "post-\(post.id)", href: nil,
                cells: [
                    .text(post.title), .text(post.unitName), .text(post.rank.word),
                    Self.span(post.validFrom, post.validTo),
                    isOver || hasLeft
                        ? .empty
                        : Button.act(
                            "Thôi chức danh", href("/posts/\(post.id)/ending"), .quiet,
                            confirm: "Thôi chức danh từ ngày mai?"),
                ])
        }
        let table = Table(
            caption: "Chức danh",
            columns: [.init("Chức danh"), .init("Đơn vị"), .init("Cấp"), .init("Thời gian"), .init("Thao tác")],
            rows: rows)
        let form = form(.posts)
        let appoint: HTML =
            hasLeft
            ? .empty
            : """
            \(refused?.part == .posts ? "<p><a href=\"\(handOver)\">Bàn giao việc của người này</a></p>" : HTML.empty)\
            <details\(attribute: "open", if: refused?.part == .posts)><summary>Bổ nhiệm chức danh khác</summary>\
            \(Form.html(
                action: href("/posts"),
                body: form.summary + PersonFields.post(form, units) + PersonFields.from(form),
                buttons: [Button.submit("Bổ nhiệm")]))</details>
            """
        return """
            <section id="posts"><h2>Chức danh</h2>
            \(rows.isEmpty ? "<p class=\"muted\">Chưa có chức danh nào.</p>" : table.html)\(appoint)</section>

            """
    }

    private var roles: HTML {
        let lines = person.roles.map { grant -> HTML in
            let isOver = grant.validTo.map { $0 < today } ?? false
            let end: HTML =
                isOver || hasLeft
                ? .empty
                : Button.act(
                    "Thôi giao", href("/roles/\(grant.id)/ending"), .quiet,
                    confirm: "Thôi giao vai trò \(grant.role.word)?")
            return """
                <li><b>\(grant.role.word)</b>, \(Self.span(grant.validFrom, grant.validTo)). \
                \(grant.role.explanation) \(end)</li>
                """
        }
        let held = Set(person.roles.filter { $0.validTo == nil }.map(\.role))
        let free = Role.grantable.filter { !held.contains($0) }
        let form = form(.roles)
        let grant: HTML =
            hasLeft || free.isEmpty
            ? .empty
            : Form.html(
                action: href("/roles"),
                body: form.summary
                    + form.select("role", "Giao thêm vai trò", options: free.map { ($0.rawValue, $0.word) }),
                buttons: [Button.submit("Giao vai trò", .plain)])
        return """
            <section id="roles"><h2>Vai trò</h2><ul class="posts">\(lines)</ul>\
            <p class="muted">Ai có chức danh cũng nhận và thực hiện được việc được giao mà không cần vai trò nào.</p>
            \(grant)</section>

            """
    }

    private static func span(_ from: CalendarDay, _ to: CalendarDay?) -> HTML {
        guard let to else { return "từ \(WrittenDay.html(from))" }
        return "\(WrittenDay.html(from)) – \(WrittenDay.html(to))"
    }

    // MARK: - Account

    private var linkBox: HTML {
        guard let link else { return .empty }
        return NoticeBox.html(
            """
            <p><b>Liên kết đặt mật khẩu</b> – chỉ hiện một lần, dùng được một lần. Hãy chuyển cho \
            \(item.person.fullName) bằng đường riêng:</p>
            <p><input class="link" readonly aria-label="Liên kết đặt mật khẩu" value="\(link)" data-focus></p>
            """, .soon)
    }

    private var account: HTML {
        let form = form(.account, saved: ["login": person.account?.login ?? suggestedLogin])
        let state = PeopleScreen.badge(person.account?.state)
        let facts = Facts.html([
            ("Tài khoản", state), ("Tên đăng nhập", .text(person.account?.login ?? "chưa có")),
            ("Đang đăng nhập", "\(person.sessionCount) trình duyệt"),
            ("Xác thực hai lớp", person.hasSecondFactor ? "đang bật" : "chưa bật"),
            ("Thư điện tử", .text(item.person.email ?? "chưa có")),
            ("Điện thoại", .text(item.person.phone ?? "chưa có")),
            ("Vào cơ quan", WrittenDay.html(item.validFrom)),
        ])
        let acts: HTML
        switch (hasLeft, person.account?.state) {
        case (true, _): acts = .empty
        case (_, nil), (_, .invited):
            acts = Form.html(
                action: href("/account"), body: form.summary + form.text("login", "Tên đăng nhập", autocomplete: "off"),
                buttons: [Button.submit(person.account == nil ? "Cấp tài khoản" : "Cấp lại liên kết", .primary)])
        case (_, .active):
            acts = """
                \(form.summary)\(Button.act(
                    "Đặt lại mật khẩu", href("/account/reset"), .plain,
                    confirm: "Mật khẩu cũ thôi hiệu lực và các phiên kết thúc. Đặt lại?"))
                \(person.hasSecondFactor
                    ? Button.act(
                        "Gỡ xác thực hai lớp", href("/account/second-factor/ending"), .plain,
                        confirm: "Chỉ gỡ khi đã chắc đúng là người này mất điện thoại. Gỡ?")
                    : nil)
                \(Button.act(
                    "Ngừng tài khoản", href("/account/deactivation"), .danger,
                    confirm: "Mọi phiên đăng nhập kết thúc ngay. Ngừng tài khoản?"))
                """
        case (_, .deactivated):
            acts = form.summary + Button.act("Mở lại tài khoản", href("/account/reset"), .plain)
        }
        return """
            <section id="account">\(facts)\(acts)
            <p><a href="/administration/journal?kind=person&amp;subject=\(item.person.id)">Nhật ký về người này</a></p></section>
            """
    }

    /// As offices do it: given name, dot, initials: «lan.nt».
    private var suggestedLogin: String { SuggestedLogin.from(item.person.fullName) }

    // MARK: - Facts and leaving

    private var handOver: Href { "/people/\(item.person.id)/hand-over" }

    private var edits: HTML {
        let facts = form(
            .facts,
            saved: [
                "fullName": item.person.fullName, "email": item.person.email ?? "", "phone": item.person.phone ?? "",
            ])
        let departure = form(.departure)
        let version = facts.hidden("version", "\(item.person.version)")
        return """
            <section id="facts"><h2>Thông tin</h2>\
            \(Form.html(
                action: href("/facts"), body: facts.summary + PersonFields.facts(facts) + version,
                buttons: [Button.submit("Lưu thông tin", .plain)]))</section>
            <section id="departure"><h2>Thôi công tác</h2>\
            <p class="muted">Chức danh, vai trò kết thúc và tài khoản ngừng ngay. Việc đang mở chuyển cho người nhận bàn giao; \
            <a href="\(handOver)">xem trước và bàn giao từng loại</a>.</p>\
            \(Form.html(
                action: href("/departure"),
                body: departure.summary
                    + departure.day("on", "Ngày cuối cùng", help: "Để trống là hôm nay.", isOptional: true)
                    + departure.picker(
                        "successor", "Người nhận bàn giao", help: "Để trống khi người này không còn việc nào đang mở.",
                        isOptional: true, from: .search("/api/parties?kind=person")) + version,
                buttons: [Button.submit("Ghi nhận thôi công tác", .danger)]))</section>
            """
    }
}

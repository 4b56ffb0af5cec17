import Desk
import Office

/// How people of the office sign in: who must have a second factor.
struct SignOnScreen: Sendable {
    let rule: SecondFactorRule.Answer

    var page: Page {
        let saved = rule.roles.reduce(FormFields()) { $0.adding("role", $1.rawValue) }
        let choices = Role.allCases.map { role -> HTML in
            """
            <div class="field"><label class="choice"><input type="checkbox" name="role" value="\(role.rawValue)"\
            \(attribute: "checked", if: saved.all("role").contains(role.rawValue))>\(Self.title(of: role))</label></div>
            """
        }
        return Page(
            title: "Đăng nhập", place: .administration, breadcrumbs: [MenuItem("Quản trị", "/administration")],
            main: """
                \(AdministrationTabs.signOn.html)
                <section><h2>Xác thực hai lớp</h2>
                <p>\(rule.have) trong \(rule.accounts) tài khoản đang hoạt động đã bật. Ai thuộc vai trò được chọn mà chưa bật \
                sẽ phải bật ở lần đăng nhập tới.</p>
                \(Form.html(
                    action: AdministrationTabs.signOn.href,
                    body: Form.group("Vai trò phải xác thực hai lớp", "\(choices)"),
                    buttons: [Button.submit("Lưu")]))</section>
                """, layout: .reading)
    }

    static func title(of role: Role) -> String {
        role == .officer ? "Mọi người của cơ quan" : role.word
    }
}

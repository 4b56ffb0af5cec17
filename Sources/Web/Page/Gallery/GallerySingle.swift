/// What a stranger sees: one thing, in large type.
enum GallerySingle {
    static var page: Page {
        let form = FormView()
        return Page(
            title: "Đăng nhập",
            main: Form.html(
                action: "/sign-in",
                body: form.text("login", "Tên đăng nhập", autocomplete: "username")
                    + form.password("password", "Mật khẩu", autocomplete: "current-password"),
                buttons: [Button.submit("Đăng nhập")]),
            layout: .single)
    }
}

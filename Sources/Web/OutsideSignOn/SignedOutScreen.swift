/// Where somebody arrives who came in by another system's account and signed out here.
struct SignedOutScreen: Sendable {
    /// Where he or she signs out there.
    let elsewhere: String
    let title: String

    var page: Page {
        Page(
            title: "Đã đăng xuất khỏi Công vụ",
            main: """
                <p>Trình duyệt này vẫn còn đăng nhập ở hệ thống đã dùng để vào đây. Trên máy dùng chung, hãy đăng xuất cả ở đó.</p>
                <p><a class="button primary" href="\(elsewhere)">Đăng xuất cả ở hệ thống kia</a> \
                \(Button.link("Đăng nhập lại", "/sign-in", .quiet))</p>
                """, layout: .single)
    }
}

/// Shows a key that was just made: once, for nobody knows it afterwards.
struct APITokenScreen: Sendable {
    let key: String

    var page: Page {
        Page(
            title: "Khóa cho chương trình", breadcrumbs: [MenuItem("Tài khoản", "/account")],
            main: """
                \(NoticeBox.html(
                    "<p>Khóa này chỉ hiện một lần. Ai có khóa đều làm được việc thay anh/chị, nên chỉ cất trong chương trình; khi lộ, hãy thu hồi ngay.</p>",
                    .soon))
                <p><label for="api-token">Khóa</label>
                <input id="api-token" class="wide" readonly value="\(key)" data-focus></p>
                <p><a class="button primary" href="/account/tokens">Xong</a></p>
                """, layout: .reading)
    }
}

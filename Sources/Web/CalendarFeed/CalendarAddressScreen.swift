/// Shows the address of a calendar that was just made: once, for nobody knows it afterwards.
struct CalendarAddressScreen: Sendable {
    let address: String

    var page: Page {
        Page(
            title: "Địa chỉ lịch riêng", breadcrumbs: [MenuItem("Tài khoản", "/account")],
            main: """
                \(NoticeBox.html(
                    "<p>Địa chỉ này chỉ hiện một lần. Ai biết địa chỉ đều xem được lịch, nên không gửi cho người khác; khi lộ, hãy thu hồi hoặc lập lại.</p>",
                    .soon))
                <p><label for="calendar-address">Địa chỉ để thêm vào ứng dụng lịch (Thêm lịch theo URL)</label>
                <input id="calendar-address" class="wide" readonly value="\(address)" data-focus></p>
                <p><a class="button primary" href="/account#calendars">Xong</a></p>
                """, layout: .reading)
    }
}

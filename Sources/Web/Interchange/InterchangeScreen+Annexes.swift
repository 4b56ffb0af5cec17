import Desk
import Office

extension InterchangeScreen {
    /// The form by which a file that was left out when the message was accepted becomes an annex after all.
    var annexing: HTML {
        guard !answer.spare.isEmpty else { return .empty }
        var isMarked = form.fields["isPublic"] != nil
        if case .mark? = asking { isMarked = true }
        let mark: HTML = isMarked ? form.checkbox("isPublic", "Đã xem, tệp này không phải văn bản mật") : .empty
        let body: HTML = """
            \(form.select("file", "Tệp", options: answer.spare.map { ("\($0)", answer.files[$0].name) }))\
            \(form.text("title", "Tên phụ lục", help: "Để trống thì lấy tên mà bên gửi ghi, hoặc tên tệp.", isOptional: true))\(mark)
            """
        return """
            <section id="annexing"><h2>Lấy thêm tệp làm phụ lục</h2>
            <p>Tệp được đọc như khi tiếp nhận; ai xem được văn bản thì mở được phụ lục.</p>
            \(Form.html(
                action: "/interchange/\(answer.item.id)/annexes", body: body,
                buttons: [Button.submit("Lấy làm phụ lục", .plain)]))</section>

            """
    }
}

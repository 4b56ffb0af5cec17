import Desk
import Office

extension InterchangeScreen {
    /// A file of the message: to be opened, or what became of it.
    func line(_ index: Int, _ file: AttachedFile) -> HTML {
        if answer.erased.contains(index) {
            return "<li>\(file.name) <small class=\"muted\">\(PaperAnnex.Closing.erased.words)</small></li>"
        }
        let left = answer.leftFiles[file.hash] == nil ? "" : ", không đọc được: đã chọn tiếp nhận không kèm tệp này"
        let closing = answer.toBeErased.contains(index) ? ", \(PaperAnnex.Closing.toBeErased.words)" : ""
        return """
            <li><a href="/interchange/\(answer.item.id)/files/\(index)">\(file.name)</a> \
            <small class="muted">\(max(1, file.size >> 10)) KB\(left)\(closing)</small></li>
            """
    }

    /// The form by which a file that turned out to be secret is proposed for removal.
    var erasing: HTML {
        let list: HTML =
            answer.toBeErased.isEmpty ? .empty : "<p><a href=\"/erasures\">Tệp đang chờ xác nhận xoá</a></p>"
        guard !answer.erasable.isEmpty else { return list }
        let body =
            form.select(
                "secretFile", "Tệp mật", empty: "Chọn tệp",
                options: answer.erasable.map { ("\($0)", answer.files[$0].name) })
            + form.area("erasureReason", "Lý do xoá", rows: 2)
        return """
            <section id="erasing"><h2>Xoá tệp mật</h2>
            <p>Tệp kèm theo mà sau khi tiếp nhận mới biết là tài liệu mật: nội dung bị xoá hẳn khi quản trị hoặc lãnh đạo Văn phòng xác nhận, \
            chỉ còn tên tệp. Trong lúc chờ, không ai mở được tệp này ở phụ lục.</p>\(list)
            \(Form.html(
                action: "/interchange/\(answer.item.id)/erasure", body: body,
                buttons: [Button.submit("Đề nghị xoá", .danger)]))</section>

            """
    }
}

import Desk
import Office

extension InterchangeScreen {
    /// The form by which a file that was left out when the message was accepted becomes an annex after all.
    var annexing: HTML {
        guard !answer.spare.isEmpty else { return .empty }
        var mark: HTML = .empty
        if case .mark(let position, _)? = asking {
            mark = """
                \(unanswered("isPublic").checkbox("isPublic", "Đã xem, tệp này không phải văn bản mật"))\
                \(form.hidden("lookedAt", "\(position)"))
                """
        }
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

    /// What was asked about its files, and what was said already, each with the files for which it holds.
    var sayings: HTML {
        var (left, marked): ([AcceptMessage.AskedFile], [AcceptMessage.AskedFile]) = ([], [])
        if case .files(let newLeft, let newMarked)? = asking { (left, marked) = (newLeft, newMarked) }
        return saying("goesWithout", "Tiếp nhận không kèm các tệp này", of: "leftOut", left)
            + saying("isPublic", "Đã xem, các tệp này không phải văn bản mật", of: "lookedAt", marked)
    }

    private func saying(
        _ name: String, _ label: String, of list: String, _ asked: [AcceptMessage.AskedFile]
    ) -> HTML {
        let isSaid = form.fields[name] != nil
        guard isSaid || !asked.isEmpty else { return .empty }
        let files = (isSaid ? form.fields.all(list) : []) + asked.map(\.hash)
        let view = asked.isEmpty ? form : unanswered(name)
        let places = files.map { form.hidden(list, $0) }
        return "\(view.checkbox(name, label))\(places)"
    }

    /// The form without an answer: what is asked anew was not answered by what was said before.
    private func unanswered(_ name: String) -> FormView { FormView(form.fields.removing(name), errors: form.errors) }
}

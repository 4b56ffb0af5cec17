import Desk
import Office

/// A remark or a reminder on a page of its own: where it is refused, with everything that was typed.
struct TalkForm: Sendable {
    enum Kind: Sendable { case remark, reminder }

    let kind: Kind
    let content: ObligationPage
    let form: FormView
    let list: ListReturn?

    var page: Page {
        let base: Href = "/obligations/\(content.obligation.id)"
        let back = base.keeping(list)
        return Page(
            title: kind == .remark ? "Trao đổi" : "Lời nhắc riêng", place: .work,
            breadcrumbs: [MenuItem("Việc của tôi", "/work"), MenuItem(ObligationTitle.short(content.content), back)],
            actions: GuideTopic.talk.link,
            main: form.summary
                + Form.html(
                    action: base.followed(by: kind == .remark ? "/remarks" : "/reminders").keeping(list),
                    body: kind == .remark ? Self.remark(form) : Self.reminder(form),
                    buttons: [
                        Button.submit(kind == .remark ? "Gửi" : "Đặt lời nhắc"), Button.link("Thôi", back, .quiet),
                    ]),
            layout: .reading, status: .refusedForm)
    }

    /// `after` says which remark was the last when the form was opened: the same words after the same remark are one remark
    /// that was sent twice.
    static func remark(_ form: FormView, after last: Key<CommentItem>? = nil) -> HTML {
        form.hidden("after", form.fields["after"] ?? last?.description ?? "0")
            + form.area("text", "Nội dung", rows: 2)
            + form.pickers(
                "mention", "Nhắc tên",
                help: "Chỉ người được xem nhiệm vụ này; người được nhắc tên nhận thông báo.", isOptional: true,
                from: .search("/api/parties?kind=person"))
    }

    static func reminder(_ form: FormView) -> HTML {
        form.day("on", "Ngày nhắc") + form.text("note", "Điều cần nhớ", help: "Chỉ mình anh/chị thấy.")
    }
}

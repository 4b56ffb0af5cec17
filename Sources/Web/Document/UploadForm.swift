import Office

/// The form by which papers are taken in: dropped, or chosen in an ordinary file field. What kind of paper it is, is
/// read from the paper and asked when it is confirmed.
struct UploadForm {
    /// Above a list: smaller, and sent as soon as a file is dropped.
    var isBrief = false
    /// Which list the papers are meant for, where that is known.
    var direction: Document.Direction?

    static let accepted = ".docx,.doc,.pdf,.html,.htm,.md,.txt,.jpg,.jpeg,.png,.tif,.tiff"

    var html: HTML {
        let zone = DropZone.html(
            title: isBrief ? "Thả văn bản vào đây để đọc" : "Tệp văn bản",
            help:
                "Word, PDF, ảnh quét, HTML hoặc văn bản thuần, mỗi tệp tối đa 64 MB. Bản quét có thể mất khoảng một phút.",
            accept: Self.accepted, isMany: true)
        let hidden: HTML? = direction.map { "<input type=\"hidden\" name=\"direction\" value=\"\($0.rawValue)\">" }
        let restriction: HTML? =
            isBrief ? nil : FormView().checkbox(Restriction.field, Restriction.label, help: Restriction.help)
        return """
            <form class="upload\(isBrief ? " is-brief" : "")" method="post" action="/documents" \
            enctype="multipart/form-data" novalidate data-once\(attribute: "data-send-at-once", if: isBrief)>\(hidden)\(zone)\(restriction)
            <div class="form-buttons">\(Button.submit("Tiếp nhận và đọc", isBrief ? .plain : .primary))\
            <a href="/documents/register">Văn bản mật: chỉ đăng ký thông tin</a></div></form>

            """
    }
}

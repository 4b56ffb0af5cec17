import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office

/// A form that was sent after the session had ended. It is carried along through signing in inside the pages themselves, so
/// that nothing that was typed is lost and nothing of it stands in an address or is kept on the server. It is sent again only
/// by whoever presses the button under it.
struct CarriedForm: Sendable, Equatable {
    /// What is carried at most, in bytes as it arrived.
    static let limit = 256 << 10

    let action: Href
    let fields: FormFields
    /// The fields in which files stood: those are chosen again.
    let files: [String]
    let isMultipart: Bool

    // MARK: - Taking it along

    /// The form of a request that was refused because nobody is signed in. Nil where there is none, where it is too large,
    /// holds a password, or where the browser itself keeps what was typed.
    init?(refused request: Request) async {
        guard request.method == .post, let action = Href(returnPath: request.uri.string) else { return nil }
        var files: [String] = []
        let isMultipart = request.headers[.contentType]?.hasPrefix("multipart/") ?? false
        let fields: FormFields?
        if isMultipart {
            fields = try? await request.multipart(limits: MultipartLimits(fieldBytes: Self.limit)) { event in
                if case .began(let head) = event, !files.contains(head.name) { files.append(head.name) }
            }
        } else {
            fields = try? await request.form(limits: FormFields.Limits(bytes: Self.limit))
        }
        guard let fields, !fields.pairs.contains(where: { Self.isSecret($0.name) }), fields[Self.keptByBrowser] == nil
        else { return nil }
        self.action = action
        self.fields = fields
        self.files = files
        self.isMultipart = isMultipart
    }

    /// What the sign-in form brought along; nil where it brought nothing.
    init?(in signIn: FormFields) {
        guard let action = signIn[Self.prefix + "action"].flatMap(Href.init(returnPath:)) else { return nil }
        self.action = action
        let field = Self.prefix + "field:"
        fields = signIn.pairs.reduce(FormFields()) { fields, pair in
            pair.name.hasPrefix(field) ? fields.adding(String(pair.name.dropFirst(field.count)), pair.value) : fields
        }
        files = signIn.all(Self.prefix + "file")
        isMultipart = signIn[Self.prefix + "multipart"] == "yes"
    }

    /// As hidden fields of the sign-in form.
    var carried: HTML {
        let pairs =
            [("action", action.string)] + fields.pairs.map { ("field:" + $0.name, $0.value) }
            + files.map { ("file", $0) } + (isMultipart ? [("multipart", "yes")] : [])
        return "\(pairs.map { Self.hidden(Self.prefix + $0.0, $0.1) })"
    }

    // MARK: - Sending it again

    /// Shows what was typed and sends it again. `back` leads to where the form was opened.
    func page(back: Href) -> Page {
        Page(title: "Nội dung chưa gửi", main: sending(back: back), layout: .reading)
    }

    /// The same as a part of a page.
    func sending(back: Href) -> HTML {
        let again = files.map { name -> HTML in
            """
            <div class="field"><label for="file-\(name)">Tệp đính kèm</label><p class="help">Chọn lại tệp: trình duyệt không giữ tệp qua \
            lần đăng nhập.</p><input type="file" id="file-\(name)" name="\(name)" multiple></div>
            """
        }
        let hidden = fields.pairs.map { Self.hidden($0.name, $0.value) }
        return """
            \(NoticeBox.html(
                "<p>Phiên làm việc đã kết thúc trước khi nội dung này được ghi. Nội dung còn nguyên; bấm «Gửi lại» để ghi.</p>",
                .soon))
            \(typed)
            \(Form.html(
                action: action, hasFiles: isMultipart, body: "\(hidden)\(again)",
                buttons: [Button.submit("Gửi lại"), Button.link("Không gửi", back, .quiet)]))
            """
    }

    /// What a person wrote, without keys and choices.
    private var typed: HTML? {
        let lines = fields.pairs.filter { $0.value.contains { $0.isLetter } && $0.value.contains(" ") }
            .map { pair -> HTML in "<li class=\"written\">\(pair.value)</li>" }
        return lines.isEmpty ? nil : "<section><h2>Đã nhập</h2><ul class=\"typed\">\(lines)</ul></section>"
    }

    private static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    private static func isSecret(_ name: String) -> Bool { ["password", "current", "again", "code"].contains(name) }

    private static let prefix = "carried-"
    /// Sent by a browser whose script keeps drafts: it restores the form itself.
    private static let keptByBrowser = "draft-kept"
}

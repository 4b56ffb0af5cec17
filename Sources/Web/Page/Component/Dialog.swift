/// A box over the page for a short act. Without script its opener is a link to a page with the same form.
public enum Dialog {
    public static func html(id: String, title: String, body: HTML) -> HTML {
        """
        <dialog id="\(id)" class="dialog" aria-labelledby="\(id)-title"><div class="dialog-head">\
        <h2 id="\(id)-title">\(title)</h2><button type="button" class="icon-button" data-close aria-label="Đóng">×</button>\
        </div>\(body)</dialog>
        """
    }

    /// Opens the dialog; leads to `page` where there is no script.
    public static func opener(_ title: String, dialog id: String, page: Href, _ style: Button.Style = .plain) -> HTML {
        "<a class=\"button \(style.rawValue)\" href=\"\(page)\" data-dialog=\"\(id)\">\(title)</a>"
    }
}

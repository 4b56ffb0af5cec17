/// Buttons and links that look like them. A button names its act.
public enum Button {
    public enum Style: String, Sendable {
        /// The one main act of a page.
        case primary
        case plain
        /// Acts of lesser weight.
        case quiet
        /// What cannot be undone, or refuses somebody's work.
        case danger
    }

    /// Sends the form it stands in; `name` and `value` say which button it was, `action` sends elsewhere.
    public static func submit(
        _ title: String, _ style: Style = .primary, name: String? = nil, value: String? = nil, action: Href? = nil
    ) -> HTML {
        """
        <button class="button \(style.rawValue)"\(attribute: "name", name)\(attribute: "value", value)\
        \(attribute: "formaction", action)>\(title)</button>
        """
    }

    public static func link(_ title: String, _ href: Href, _ style: Style = .plain) -> HTML {
        "<a class=\"button \(style.rawValue)\" href=\"\(href)\">\(title)</a>"
    }

    /// An act of one button with nothing to fill in.
    ///
    /// `confirm` is a question asked once more on the button itself before it is done.
    public static func act(
        _ title: String, _ action: Href, _ style: Style = .plain, hidden: FormFields = .init(), confirm: String? = nil
    ) -> HTML {
        let kept = hidden.pairs.map { pair -> HTML in
            "<input type=\"hidden\" name=\"\(pair.name)\" value=\"\(pair.value)\">"
        }
        return """
            <form class="act" method="post" action="\(action)" data-once>\(kept)\
            <button class="button \(style.rawValue)"\(attribute: "data-confirm", confirm)>\(title)</button></form>
            """
    }
}

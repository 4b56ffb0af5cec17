/// A form that posts, judged by the server alone.
public enum Form {
    /// `draft` names what is typed here: the browser keeps it until the form was sent and restores it afterwards, also
    /// after signing in again. A form with files sends them as they are.
    public static func html(
        action: Href, draft: String? = nil, hasFiles: Bool = false, body: HTML, buttons: [HTML]
    ) -> HTML {
        """
        <form class="form" method="post" action="\(action)" novalidate data-once\
        \(attribute: "enctype", hasFiles ? "multipart/form-data" : nil)\(attribute: "data-draft", draft)>
        \(body)
        <div class="form-buttons">\(buttons)</div></form>
        """
    }

    /// What Enter in a field presses, where other buttons stand before the main one: the form is sent as it is.
    static let enter: HTML =
        "<button class=\"visually-hidden\" tabindex=\"-1\" aria-hidden=\"true\">Gửi</button>"

    /// Fields that belong together under one heading.
    public static func group(_ title: String, _ fields: HTML) -> HTML {
        "<fieldset><legend>\(title)</legend>\(fields)</fieldset>"
    }
}

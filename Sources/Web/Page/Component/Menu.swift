/// A button that opens a list of links. Works without script; the script closes it on Escape and on a click elsewhere.
public enum Menu {
    public static func html(_ title: String, items: [MenuItem], style: StaticString = "") -> HTML {
        html(title, lines: items.map { "<a href=\"\($0.href)\">\($0.title)</a>" }, style: style)
    }

    /// `lines` are links, or forms of one button for acts.
    public static func html(_ title: String, lines: [HTML], style: StaticString = "") -> HTML {
        guard !lines.isEmpty else { return .empty }
        return """
            <details class="menu \(HTML(stringLiteral: style))"><summary class="button">\(title)</summary>\
            <div class="menu-list">\(lines)</div></details>
            """
    }
}

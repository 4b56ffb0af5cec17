/// A button that opens a list of links. Works without script; the script closes it on Escape and on a click elsewhere.
public enum Menu {
    public static func html(_ title: String, items: [MenuItem], style: StaticString = "") -> HTML {
        html(title, lines: items.map { "<a href=\"\($0.href)\">\($0.title)</a>" }, style: style)
    }

    /// Lines that belong together under one heading.
    public struct Group: Sendable {
        let title: String?
        let lines: [HTML]

        public init(title: String?, lines: [HTML]) {
            self.title = title
            self.lines = lines
        }
    }

    /// The same with headings between the lines.
    public static func html(_ title: String, groups: [Group], style: StaticString = "") -> HTML {
        html(
            title,
            lines: groups.map { group -> HTML in
                guard let heading = group.title else { return HTML.joined(group.lines, separator: "") }
                return """
                    <div role="group" aria-label="\(heading)"><p class="menu-group" aria-hidden="true">\(heading)</p>\
                    \(group.lines)</div>
                    """
            }, style: style)
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

/// The saved views of a list, each with its address and its count.
public enum Tabs {
    public struct Tab: Sendable {
        let title: String
        let href: Href
        let count: Int?
        let isCurrent: Bool

        public init(_ title: String, _ href: Href, count: Int? = nil, isCurrent: Bool = false) {
            self.title = title
            self.href = href
            self.count = count
            self.isCurrent = isCurrent
        }
    }

    public static func html(_ tabs: [Tab], label: String) -> HTML {
        let lines = tabs.map { tab -> HTML in
            """
            <li><a href="\(tab.href)"\(attribute: "aria-current", tab.isCurrent ? "page" : nil)>\(tab.title)\
            \(tab.count.map { " <span class=\"tab-count\">\(CountBadge.text($0))</span>" as HTML })</a></li>
            """
        }
        return "<nav class=\"tabs\" aria-label=\"\(label)\"><ul>\(lines)</ul></nav>"
    }
}

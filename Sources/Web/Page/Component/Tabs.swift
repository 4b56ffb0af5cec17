/// The saved views of a list, each with its address and its count.
public enum Tabs {
    public struct Tab: Sendable {
        let title: String
        let href: Href
        let count: Int?
        let isCurrent: Bool
        let isShown: Bool

        /// `isShown`: whether whoever looks may open it; a tab that would be refused is left out.
        public init(
            _ title: String, _ href: Href, count: Int? = nil, isCurrent: Bool = false, isShown: Bool = true
        ) {
            self.title = title
            self.href = href
            self.count = count
            self.isCurrent = isCurrent
            self.isShown = isShown
        }
    }

    public static func html(_ tabs: [Tab], label: String) -> HTML {
        let lines = tabs.filter(\.isShown).map { tab -> HTML in
            """
            <li><a href="\(tab.href)"\(attribute: "aria-current", tab.isCurrent ? "page" : nil)>\(tab.title)\
            \(tab.count.map { " <span class=\"tab-count\">\(CountBadge.text($0))</span>" as HTML })</a></li>
            """
        }
        return "<nav class=\"tabs\" aria-label=\"\(label)\"><ul>\(lines)</ul></nav>"
    }
}

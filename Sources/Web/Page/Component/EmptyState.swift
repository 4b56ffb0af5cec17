/// What stands where a list is empty: why, and the one thing to do next.
public enum EmptyState {
    public static func html(_ title: String, _ text: String, action: HTML = .empty) -> HTML {
        "<div class=\"empty\"><h2>\(title)</h2><p>\(text)</p>\(action)</div>"
    }
}

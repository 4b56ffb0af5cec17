/// A small number beside a name: exact to 99, then «99+»; nothing at all for zero.
public enum CountBadge {
    /// `label` says to those who listen what is counted.
    public static func html(_ count: Int, label: String) -> HTML {
        guard count > 0 else { return .empty }
        return """
             <span class="count">\(text(count))<span class="visually-hidden"> \(label)</span></span>
            """
    }

    /// The number as it is shown.
    public static func text(_ count: Int) -> String {
        count > 99 ? "99+" : String(count)
    }
}

/// Two things side by side, one under the other on a narrow screen.
public enum Panes {
    /// An object: its content and timeline in the middle, its facts on the right.
    public static func object(content: HTML, facts: HTML) -> HTML {
        "<div class=\"panes object\"><div>\(content)</div><aside aria-label=\"Thông tin\">\(facts)</aside></div>"
    }

    /// A paper beside the rows read from it; each half scrolls by itself, marks and rows light each other up.
    ///
    /// A mark is `<mark data-mark="KEY">`, its row anything with `data-row="KEY"`.
    public static func paper(_ paper: HTML, rows: HTML) -> HTML {
        """
        <div class="panes paper-beside" data-marks><div class="pane" tabindex="0" role="region" \
        aria-label="Văn bản">\(paper)</div><div class="pane">\(rows)</div></div>
        """
    }
}

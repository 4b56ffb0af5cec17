/// What can be done with the ticked rows of a table. The table and the bar stand in one form.
///
/// Without script the bar is always there; with it, it appears when something is ticked and says how many.
public enum BulkBar {
    /// `acts` are buttons with `formaction`, see `Button.submit`.
    public static func form(action: Href, table: HTML, acts: [HTML]) -> HTML {
        """
        <form method="post" action="\(action)" data-bulk>\(table)
        <div class="bulk-bar"><span class="bulk-count" role="status">Với các mục đã chọn:</span>\(acts)</div></form>
        """
    }

    /// Says before a bulk act what it will do: «5 được phép, 2 bị từ chối vì…».
    public static func preview(allowed: Int, refused: [(name: String, reason: String)]) -> HTML {
        let lines = refused.map { item -> HTML in "<li><b>\(item.name)</b>: \(item.reason)</li>" }
        let list: HTML? = refused.isEmpty ? nil : "<ul>\(lines)</ul>"
        return NoticeBox.html(
            """
            <p><b>\(allowed)</b> mục thực hiện được\(refused.isEmpty ? "." : ", \(refused.count) mục bị từ chối:")</p>\(list)
            """, refused.isEmpty ? .done : .soon)
    }
}

import Office

/// The blank forms of a procedure, each to take away.
struct ProcedureBlankList {
    let blanks: [Procedure.Blank]
    /// The address of the one at a position.
    let href: (Int) -> Href

    var html: HTML {
        guard !blanks.isEmpty else { return .empty }
        let lines = blanks.map { blank -> HTML in
            """
            <li><a href="\(href(blank.position))" download>\(blank.title)</a> <span class="muted">(\(blank.file.name), \
            \(max(1, blank.file.size / 1_024)) KB)</span></li>
            """
        }
        return "<ul class=\"case-lines\">\(lines)</ul>"
    }
}

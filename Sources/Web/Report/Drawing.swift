/// A drawing made by the server, with what it shows in words for whoever does not see it, and its numbers as a table.
struct Drawing: Sendable {
    let id: StaticString
    let title: String
    /// What it shows, in a sentence.
    let summary: String
    let width: Int
    let height: Int
    let shapes: HTML
    /// The same numbers as a table.
    let table: HTML
    var legend: HTML = .empty

    var html: HTML {
        """
        <figure class="drawing"><figcaption><b>\(title)</b> <span class="muted">\(summary)</span></figcaption>\(legend)
        <div class="drawing-scroll" tabindex="0" role="group" aria-label="\(title)">\
        <svg viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" aria-labelledby="\(name)-title \(name)-summary">\
        <title id="\(name)-title">\(title)</title><desc id="\(name)-summary">\(summary)</desc>\(shapes)</svg></div>
        <details><summary>Số liệu dạng bảng</summary>\(table)</details></figure>
        """
    }

    private var name: HTML { HTML(stringLiteral: id) }

    /// Slanted lines in the colour of a class, so that what they fill is known without colour.
    static func hatch(_ id: StaticString, _ style: StaticString) -> HTML {
        """
        <pattern id="\(HTML(stringLiteral: id))" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect width="6" height="6" class="ground"/><line x1="0" y1="0" x2="0" y2="6" class="\(HTML(stringLiteral: style))"/></pattern>
        """
    }

    static func text(_ x: Int, _ y: Int, _ words: String, _ style: StaticString = "label") -> HTML {
        "<text x=\"\(x)\" y=\"\(y)\" class=\"\(HTML(stringLiteral: style))\">\(words)</text>"
    }

    /// As much of a text as a line of so many letters holds.
    static func cut(_ text: String, _ letters: Int) -> String {
        text.count <= letters ? text : String(text.prefix(letters - 1)) + "…"
    }

    /// A step for an axis of about four lines: 1, 2, 5, 10, 20 …
    static func step(upTo most: Int) -> Int {
        var step = 1
        while most > step * 5 {
            step = "\(step)".hasPrefix("2") ? step / 2 * 5 : step * 2
        }
        return step
    }
}

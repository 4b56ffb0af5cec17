public import Process

/// A process drawn as SVG: readable on paper and without colour, each step by its number in the table beside it.
public enum ProcessPicture {
    /// The whole drawing as a file of its own.
    public static func svg(_ version: ProcessVersion) -> String {
        let drawing = ProcessDrawing(version)
        let html: HTML = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(drawing.width) \(drawing.height)" width="\(drawing.width)" \
            height="\(drawing.height)" font-family="sans-serif"><title>\(version.title)</title>\
            <rect width="\(drawing.width)" height="\(drawing.height)" fill="white"/>\(shapes(drawing))</svg>

            """
        return html.string
    }

    /// What stands inside an `svg` of the drawing's size. Attributes give it its look in a file; the stylesheet goes before
    /// them on a page.
    static func shapes(_ drawing: ProcessDrawing) -> HTML {
        let arrows = drawing.arrows.map(arrow)
        let boxes = drawing.boxes.map(box)
        let width = ProcessDrawing.startWidth
        let height = ProcessDrawing.startHeight
        return """
            \(arrows)<rect class="flow-start" x="\(drawing.start.x - width / 2)" y="\(drawing.start.y - height / 2)" width="\(width)" \
            height="\(height)" rx="\(height / 2)" fill="#eeeeea" stroke="#555555"/>\
            \(text(drawing.start.x, drawing.start.y + 5, "Mở hồ sơ", "flow-owner"))\(boxes)\(drawing.arrows.map(plate))
            """
    }

    private static func arrow(_ arrow: ProcessDrawing.Arrow) -> HTML {
        let points = arrow.points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
        guard let end = arrow.points.last else { return .empty }
        let head = "\(end.x),\(end.y) \(end.x - 4),\(end.y - 8) \(end.x + 4),\(end.y - 8)"
        return """
            <polyline class="flow-arrow" points="\(points)" fill="none" stroke="#555555"/>\
            <polygon class="flow-head" points="\(head)" fill="#555555"/>
            """
    }

    /// The numbers of the steps, where their arrow leaves its box.
    private static func plate(_ arrow: ProcessDrawing.Arrow) -> HTML {
        guard let start = arrow.points.first else { return .empty }
        let width = arrow.label.count * 7 + 8
        return """
            <rect class="flow-plate" x="\(start.x - width / 2)" y="\(start.y + 5)" width="\(width)" height="17" rx="3" fill="white"/>\
            \(text(start.x, start.y + 18, arrow.label, "flow-number"))
            """
    }

    private static func box(_ box: ProcessDrawing.Box) -> HTML {
        var lines = HTML.empty
        var y = box.y + 19
        for line in box.title {
            lines += text(box.x + box.width / 2, y, line, "flow-title", isBold: true)
            y += 18
        }
        for line in box.owner {
            lines += text(box.x + box.width / 2, y, line, "flow-owner")
            y += 18
        }
        if let inner = box.inner { lines += text(box.x + box.width / 2, y, "tại chỗ: \(inner)", "flow-number") }
        let inside: HTML? =
            box.isEnd
            ? """
            <rect class="flow-end" x="\(box.x + 3)" y="\(box.y + 3)" width="\(box.width - 6)" height="\(box.height - 6)" rx="4" fill="none" stroke="#555555"/>
            """ : nil
        return """
            <rect class="flow-box" x="\(box.x)" y="\(box.y)" width="\(box.width)" height="\(box.height)" rx="6" fill="white" stroke="#222222"/>\
            \(inside)\(lines)
            """
    }

    private static func text(_ x: Int, _ y: Int, _ words: String, _ style: StaticString, isBold: Bool = false) -> HTML {
        let weight: HTML? = isBold ? " font-weight=\"700\"" : nil
        return
            "<text class=\"\(HTML(stringLiteral: style))\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\" font-size=\"13\"\(weight)>\(words)</text>"
    }
}

/// Reads the paragraphs of a document part as lines with their looks, in reading order.
///
/// Tracked deletions, hidden text, field codes and second drawings of the same shape are left out.
struct WordLineReader {
    let tree: MarkupTree
    let looks: WordLooks
    private let properties: WordProperties
    private(set) var lines: [SheetLine] = []
    /// The sections by the element of their properties, in order.
    private(set) var sections: [Int] = []
    private var tables = 0
    private var paragraphs = 0

    init(tree: MarkupTree, looks: WordLooks) {
        self.tree = tree
        self.looks = looks
        properties = WordProperties(tree: tree, theme: looks.theme)
    }

    mutating func read(_ node: Int, cell: SheetLine.Cell? = nil, isBoxed: Bool = false) {
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case "w:p": paragraph(child, cell: cell, isBoxed: isBoxed)
            case "w:tbl": table(child, isBoxed: isBoxed)
            case "w:sectPr": sections.append(child)
            case "w:del", "w:moveFrom", "mc:Fallback": break
            default: read(child, cell: cell, isBoxed: isBoxed)
            }
        }
    }

    private mutating func table(_ node: Int, isBoxed: Bool) {
        tables += 1
        let table = tables
        var row = 0
        func each(_ node: Int, _ name: String, _ body: (Int) -> Void) {
            for child in tree.children(of: node) {
                if tree.nodes[child].name == name {
                    body(child)
                } else if tree.nodes[child].name == "w:sdt" || tree.nodes[child].name == "w:sdtContent" {
                    each(child, name, body)
                }
            }
        }
        var cells: [(Int, SheetLine.Cell)] = []
        each(node, "w:tr") { tr in
            var column = 0
            each(tr, "w:tc") { tc in
                cells.append((tc, SheetLine.Cell(table: table, row: row, column: column)))
                let span = tree.child(["w:tcPr", "w:gridSpan"], of: tc).flatMap { tree.attribute("val", of: $0) }
                column += min(max(span.flatMap { Int($0) } ?? 1, 1), 100)
            }
            row += 1
        }
        for (node, cell) in cells { read(node, cell: cell, isBoxed: isBoxed) }
    }

    private mutating func paragraph(_ node: Int, cell: SheetLine.Cell?, isBoxed: Bool) {
        paragraphs += 1
        let own = tree.child("w:pPr", of: node)
        let style = own.flatMap { tree.child("w:pStyle", of: $0) }.flatMap { tree.attribute("val", of: $0) }
        var look = looks.paragraph(style)
        if let own { look.apply(properties.paragraph(own)) }
        var first = SheetLine(text: "")
        first.look = look
        first.cell = cell
        first.section = sections.count
        first.isBoxed = isBoxed
        first.node = node
        first.paragraph = paragraphs
        var reading = Reading(lines: [first], base: looks.look(ofParagraph: style))
        content(node, &reading)
        lines += reading.lines
        for box in reading.boxes { read(box, cell: cell, isBoxed: true) }
        if let own, let section = tree.child("w:sectPr", of: own) { sections.append(section) }
    }

    /// A paragraph while it is being read.
    private struct Reading {
        var lines: [SheetLine]
        var base: Look
        var count = 0
        var boxes: [Int] = []

        mutating func append(_ text: String, _ look: Look, run: Int, node: Int?) {
            let length = text.unicodeScalars.count
            guard length > 0 else { return }
            let range = count..<count + length
            let last = lines.count - 1
            lines[last].text += text
            if let node { lines[last].pieces.append(SheetLine.Piece(range: range, node: node)) }
            if let span = lines[last].spans.last, span.run == run {
                lines[last].spans[lines[last].spans.count - 1].range = span.range.lowerBound..<range.upperBound
            } else {
                lines[last].spans.append(SheetLine.Span(range: range, look: look, run: run))
            }
            count += length
        }

        mutating func breakLine() {
            var next = lines[lines.count - 1]
            next.text = ""
            next.spans = []
            next.pieces = []
            next.hasDrawing = false
            lines.append(next)
            count = 0
        }
    }

    private func content(_ node: Int, _ reading: inout Reading) {
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case "w:r": run(child, &reading)
            case "w:del", "w:moveFrom", "w:pPr", "mc:Fallback", "w:sdtPr", "w:smartTagPr": break
            default: content(child, &reading)
            }
        }
    }

    private func run(_ node: Int, _ reading: inout Reading) {
        var look = reading.base
        if let own = tree.child("w:rPr", of: node) {
            if let style = tree.child("w:rStyle", of: own).flatMap({ tree.attribute("val", of: $0) }) {
                look.apply(looks.look(ofCharacters: style))
            }
            look.apply(properties.look(own))
        }
        guard look.isHidden != true else { return }
        pieces(node, look, run: node, &reading)
    }

    private func pieces(_ node: Int, _ look: Look, run: Int, _ reading: inout Reading) {
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case "w:t": reading.append(tree.text(of: child), look, run: run, node: child)
            case "w:tab", "w:ptab": reading.append("\t", look, run: run, node: nil)
            case "w:noBreakHyphen": reading.append("-", look, run: run, node: nil)
            case "w:sym": reading.append("•", look, run: run, node: nil)
            case "w:br", "w:cr": reading.breakLine()
            case "w:drawing", "w:pict", "w:object": drawing(child, &reading)
            case "w:rPr", "w:instrText", "w:delText", "mc:Fallback": break
            default: pieces(child, look, run: run, &reading)
            }
        }
    }

    private func drawing(_ node: Int, _ reading: inout Reading) {
        var hasText = false
        func search(_ node: Int) {
            for child in tree.children(of: node) {
                if tree.nodes[child].name == "mc:Fallback" { continue }
                if tree.nodes[child].name == "w:txbxContent" {
                    reading.boxes.append(child)
                    hasText = true
                } else {
                    search(child)
                }
            }
        }
        search(node)
        if !hasText { reading.lines[reading.lines.count - 1].hasDrawing = true }
    }
}

/// Finds the page numbers in the head or foot of pages.
struct WordPageNumbers {
    let tree: MarkupTree
    let looks: WordLooks
    let path: String

    func numbers(isInHead: Bool) -> [Sheet.PageNumber] {
        var reader = WordLineReader(tree: tree, looks: looks)
        reader.read(MarkupTree.root)
        return reader.lines.compactMap { line in
            let runs = fieldRuns(of: line.node)
            guard !runs.isEmpty else { return nil }
            let besides = line.text.filter { !$0.isNumber }.tidied
            let look = line.visible.first?.look ?? line.spans.first?.look ?? looks.look(ofParagraph: nil)
            return Sheet.PageNumber(
                isInHead: isInHead, alignment: alignment(of: line), look: look, besides: besides, part: path,
                node: line.node, runs: runs)
        }
    }

    /// A frame puts its paragraph where it says, whatever the paragraph's own alignment.
    private func alignment(of line: SheetLine) -> ParagraphLook.Alignment {
        if let frame = tree.child(["w:pPr", "w:framePr"], of: line.node) {
            switch tree.attribute("xAlign", of: frame) {
            case "center": return .center
            case "right", "outside": return .right
            case "left", "inside": return .left
            default: break
            }
        }
        // A tab stop in the middle, as the usual heads have.
        if line.text.hasPrefix("\t"), !line.text.hasPrefix("\t\t") { return .center }
        return line.look.alignment ?? .left
    }

    /// The runs of the paragraph when a field of the page's number is in it.
    private func fieldRuns(of paragraph: Int) -> [Int] {
        var isField = false
        var runs: [Int] = []
        func search(_ node: Int) {
            for child in tree.children(of: node) {
                switch tree.nodes[child].name {
                case "w:instrText": if Self.isPage(tree.text(of: child)) { isField = true }
                case "w:fldSimple":
                    if Self.isPage(tree.attribute("instr", of: child) ?? "") { isField = true }
                    search(child)
                case "w:pgNum": isField = true
                case "w:txbxContent": break
                case "w:r":
                    runs.append(child)
                    search(child)
                default: search(child)
                }
            }
        }
        search(paragraph)
        return isField ? runs : []
    }

    private static func isPage(_ instruction: String) -> Bool {
        instruction.split(separator: " ").first?.uppercased() == "PAGE"
    }
}

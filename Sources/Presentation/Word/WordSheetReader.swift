import Paper

/// Reads a .docx as it is laid out.
struct WordSheetReader {
    let package: WordPackage
    /// Of the document itself, for repairs.
    let tree: MarkupTree
    /// Those of the heads and feet.
    private(set) var parts: [String: MarkupTree] = [:]
    private(set) var sheet: Sheet

    /// Throws `PaperError` with a sentence for the person who gave the file.
    init(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) {
        let text = try PaperReader.read(bytes: bytes, name: "paper.docx", limits: limits)
        let package = try WordPackage(bytes, limits: limits)
        let tree = try MarkupTree(package[package.documentPath] ?? [])
        let looks = try WordLooks(package)
        self.package = package
        self.tree = tree
        sheet = Sheet(format: .docx, text: text, reading: DirectiveReader().read(text))
        var reader = WordLineReader(tree: tree, looks: looks)
        reader.read(MarkupTree.root)
        sheet.lines = reader.lines
        TextPlaces.settle(&sheet.lines, in: text)
        readPages(reader.sections)
        for path in Set(sheet.pages.flatMap { $0.heads + $0.feet }).sorted() {
            guard let bytes = package[path], let part = try? MarkupTree(bytes) else { continue }
            parts[path] = part
            sheet.numbers += WordPageNumbers(tree: part, looks: looks, path: path).numbers(
                isInHead: sheet.pages.contains { $0.heads.contains(path) })
        }
        for line in sheet.lines {
            for span in line.visible { sheet.fonts[span.look.font ?? "", default: 0] += span.range.count }
        }
        sheet.pageCount = package.savedPages ?? estimatedPages
    }

    /// A page of a paper holds about 2,800 letters.
    private var estimatedPages: Int {
        max(sheet.pages.count, sheet.lines.reduce(0) { $0 + $1.text.utf16.count + 40 } / 2_800 + 1)
    }

    private mutating func readPages(_ sections: [Int]) {
        let relations = package.relations()
        for section in sections {
            var page = Sheet.Page(width: 0, height: 0, node: section)
            page.hidesFirst = false
            if let last = sheet.pages.last { (page.heads, page.feet) = (last.heads, last.feet) }
            var heads: [String] = []
            var feet: [String] = []
            for node in tree.children(of: section) {
                let twips = { [tree] (name: String) in
                    tree.attribute(name, of: node).flatMap(\.measure).map { $0 / 20 }
                }
                switch tree.nodes[node].name {
                case "w:pgSz":
                    page.width = twips("w") ?? 0
                    page.height = twips("h") ?? 0
                case "w:pgMar":
                    page.top = twips("top").map(abs)
                    page.bottom = twips("bottom").map(abs)
                    page.left = twips("left")
                    page.right = twips("right")
                case "w:titlePg": page.hidesFirst = WordProperties.isOn(tree.attribute("val", of: node))
                case "w:pgNumType": page.restartsNumbers = tree.attribute("start", of: node) != nil
                case "w:headerReference", "w:footerReference":
                    let path = tree.attribute("id", of: node).flatMap { relations[$0] }
                    guard let path, tree.attribute("type", of: node) != "first" else { break }
                    if tree.nodes[node].name == "w:headerReference" { heads.append(path) } else { feet.append(path) }
                default: break
                }
            }
            if !heads.isEmpty { page.heads = heads }
            if !feet.isEmpty { page.feet = feet }
            sheet.pages.append(page)
        }
    }
}

import Paper

/// The parts of a .docx that its look depends on.
struct WordPackage {
    /// Under their paths.
    private(set) var parts: [String: [UInt8]]
    /// «word/document.xml».
    let documentPath: String

    /// Throws `damaged`, `encrypted`, `tooLarge`, or `unsupported` for a zip that is no .docx.
    init(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) {
        parts = try ZipParts(bytes: bytes, limits: limits) { path in
            path.hasPrefix("word/") && (path.hasSuffix(".xml") || path.hasSuffix(".rels")) || path == "docProps/app.xml"
        }.parts
        guard
            let path = parts.keys.filter({ $0.hasPrefix("word/document") && $0.hasSuffix(".xml") }).min(by: {
                $0.count < $1.count
            })
        else { throw PaperError(.unsupported, "Tệp nén này không phải văn bản Word (.docx).") }
        documentPath = path
    }

    subscript(_ path: String) -> [UInt8]? { parts[path] }

    /// What the document calls its other parts: their paths by relation.
    func relations() -> [String: String] {
        let name = documentPath.split(separator: "/").last.map(String.init) ?? ""
        guard let bytes = parts["word/_rels/\(name).rels"], let tree = try? MarkupTree(bytes) else { return [:] }
        var relations: [String: String] = [:]
        for node in tree.children(of: MarkupTree.root) {
            guard let id = tree.attribute("Id", of: node), let target = tree.attribute("Target", of: node) else {
                continue
            }
            relations[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "word/\(target)"
        }
        return relations
    }

    /// How many pages Word counted when it saved; nil where it did not say.
    var savedPages: Int? {
        guard let bytes = parts["docProps/app.xml"], let tree = try? MarkupTree(bytes),
            let pages = tree.children(of: MarkupTree.root).first(where: { tree.nodes[$0].name.hasSuffix("Pages") })
        else { return nil }
        return Int(tree.text(of: pages))
    }

    /// The whole file with other bytes for some parts. Throws as reading it does.
    static func bytes(
        _ file: [UInt8], with changed: [String: [UInt8]], limits: PaperLimits
    ) throws(PaperError) -> [UInt8] {
        let all = try ZipParts(bytes: file, limits: limits) { !$0.hasSuffix("/") }.parts
        // Programs want to find the list of parts first.
        let paths = all.keys.sorted { ($0 == contentTypes ? 0 : 1, $0) < ($1 == contentTypes ? 0 : 1, $1) }
        return try ZipPacker.pack(paths.map { (path: $0, bytes: changed[$0] ?? all[$0] ?? []) })
    }

    private static let contentTypes = "[Content_Types].xml"
}

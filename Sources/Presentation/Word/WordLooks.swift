import Paper

/// What the styles of a document say, with what each is based on.
struct WordLooks {
    private var looks: [String: Look] = [:]
    private var paragraphs: [String: ParagraphLook] = [:]
    private var bases: [String: String] = [:]
    private var plainLook = Look()
    private var plainParagraph = ParagraphLook()
    private var defaultStyle: String?
    private(set) var theme: [String: String] = [:]

    /// Throws what `MarkupTree` throws.
    init(_ package: WordPackage) throws(PaperError) {
        if let path = package.parts.keys.first(where: { $0.hasPrefix("word/theme/") }), let bytes = package[path] {
            theme = try Self.theme(in: bytes)
        }
        // Word's own where nothing is said.
        plainLook = Look(font: "Times New Roman", size: 10)
        guard let bytes = package["word/styles.xml"] else { return }
        let tree = try MarkupTree(bytes)
        let properties = WordProperties(tree: tree, theme: theme)
        for node in tree.children(of: MarkupTree.root) {
            if tree.nodes[node].name == "w:docDefaults" {
                if let own = tree.child(["w:rPrDefault", "w:rPr"], of: node) { plainLook.apply(properties.look(own)) }
                if let own = tree.child(["w:pPrDefault", "w:pPr"], of: node) {
                    plainParagraph = properties.paragraph(own)
                }
            }
            guard tree.nodes[node].name == "w:style", let id = tree.attribute("styleId", of: node) else { continue }
            if tree.attribute("type", of: node) == "paragraph", tree.attribute("default", of: node) == "1" {
                defaultStyle = id
            }
            bases[id] = tree.child("w:basedOn", of: node).flatMap { tree.attribute("val", of: $0) }
            if let own = tree.child("w:rPr", of: node) { looks[id] = properties.look(own) }
            if let own = tree.child("w:pPr", of: node) { paragraphs[id] = properties.paragraph(own) }
        }
    }

    private static func theme(in bytes: [UInt8]) throws(PaperError) -> [String: String] {
        let tree = try MarkupTree(bytes)
        var theme: [String: String] = [:]
        for index in tree.nodes.indices where tree.nodes[index].name == "a:latin" {
            let above = tree.nodes[tree.nodes[index].parent].name
            guard let face = tree.attribute("typeface", of: index), !face.isEmpty else { continue }
            if above == "a:majorFont" { theme["major"] = face }
            if above == "a:minorFont" { theme["minor"] = face }
        }
        return theme
    }

    /// The look of text in a paragraph of this style; of the default one when it is nil.
    func look(ofParagraph style: String?) -> Look {
        var look = plainLook
        for id in chain(style ?? defaultStyle) { if let own = looks[id] { look.apply(own) } }
        return look
    }

    func look(ofCharacters style: String) -> Look {
        var look = Look()
        for id in chain(style) { if let own = looks[id] { look.apply(own) } }
        return look
    }

    func paragraph(_ style: String?) -> ParagraphLook {
        var look = plainParagraph
        for id in chain(style ?? defaultStyle) { if let own = paragraphs[id] { look.apply(own) } }
        return look
    }

    /// The style under all that it is based on, the deepest first.
    private func chain(_ style: String?) -> [String] {
        var chain: [String] = []
        var next = style
        while let id = next, chain.count < 20, !chain.contains(id) {
            chain.append(id)
            next = bases[id]
        }
        return chain.reversed()
    }
}

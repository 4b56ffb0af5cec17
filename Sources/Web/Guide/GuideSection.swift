/// One subject of a chapter; pages link to it by its id.
struct GuideSection: Sendable {
    let id: String
    let title: String
    let blocks: [GuideBlock]

    init(_ id: String, _ title: String, _ blocks: [GuideBlock]) {
        self.id = id
        self.title = title
        self.blocks = blocks
    }

    var html: HTML {
        "<section id=\"\(id)\"><h2>\(title)</h2>\n\(blocks.map(\.html))</section>\n"
    }
}

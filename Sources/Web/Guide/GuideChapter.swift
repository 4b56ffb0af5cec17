/// What one kind of reader has to know, or one subject that concerns everybody.
struct GuideChapter: Sendable {
    let slug: String
    let title: String
    /// One sentence for the table of contents.
    let summary: String
    let sections: [GuideSection]

    var href: Href { "/guide/\(slug)" }
}

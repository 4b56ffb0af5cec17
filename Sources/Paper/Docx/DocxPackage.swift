/// The parts of a .docx that its text needs.
struct DocxPackage {
    private(set) var document: [UInt8] = []
    private(set) var styles: [UInt8] = []
    private(set) var numbering: [UInt8] = []
    private(set) var footnotes: [UInt8] = []
    private(set) var endnotes: [UInt8] = []
    /// The heads of pages, one part each.
    private(set) var heads: [[UInt8]] = []

    /// Throws `damaged`, `encrypted`, `tooLarge` (a bomb among them), or `unsupported` for a zip that is no .docx.
    init(bytes: [UInt8], limits: PaperLimits) throws(PaperError) {
        let zip = try ZipParts(bytes: bytes, limits: limits) {
            Self.part(named: $0) != nil || Self.isHead($0)
        }
        for (path, bytes) in zip.parts {
            if Self.isHead(path) { heads.append(bytes) }
            if let part = Self.part(named: path) { self[keyPath: part] = bytes }
        }
        if document.isEmpty {
            throw PaperError(.unsupported, "Tệp nén này không phải văn bản Word (.docx).")
        }
    }

    private static func isHead(_ path: String) -> Bool { path.hasPrefix("word/header") && path.hasSuffix(".xml") }

    private static func part(named path: String) -> WritableKeyPath<Self, [UInt8]>? {
        switch path {
        case "word/styles.xml": \.styles
        case "word/numbering.xml": \.numbering
        case "word/footnotes.xml": \.footnotes
        case "word/endnotes.xml": \.endnotes
        case _ where path.hasPrefix("word/document") && path.hasSuffix(".xml"): \.document
        default: nil
        }
    }
}

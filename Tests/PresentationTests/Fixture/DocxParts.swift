import Paper

/// Takes a .docx apart and puts it together again with other words in a part.
enum DocxParts {
    static let document = "word/document.xml"

    static func read(_ file: [UInt8]) throws -> [String: [UInt8]] {
        try ZipParts(bytes: file, limits: PaperLimits()) { _ in true }.parts
    }

    static func text(_ part: String, of file: [UInt8]) throws -> String {
        String(decoding: try read(file)[part] ?? [], as: UTF8.self)
    }

    static func changed(
        _ file: [UInt8], _ part: String = document, _ change: (inout String) throws -> Void
    ) throws -> [UInt8] {
        var parts = try read(file)
        var text = String(decoding: parts[part] ?? [], as: UTF8.self)
        try change(&text)
        parts[part] = Array(text.utf8)
        return try ZipPacker.pack(parts.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value) })
    }

    static func paragraph(_ style: String, _ text: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    /// The document with another style for the paragraph that says this.
    static func restyled(_ document: String, _ words: String, as style: String) -> String {
        let lead = "<w:p><w:pPr><w:pStyle w:val=\"NoiDung\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
        return document.replacingFirst("\(lead)\(words)</w:t></w:r></w:p>", with: paragraph(style, words))
    }

    /// The document with a mark above the name of the issuing body.
    static func marked(_ document: String, _ mark: String) -> String {
        let superior = "<w:p><w:pPr><w:pStyle w:val=\"CoQuanChuQuan\"/>"
        return document.replacingFirst(superior, with: paragraph("PhuLuc", mark) + superior)
    }

    /// The document with these words, which begin a run, in a bold one of their own.
    static func bold(_ document: String, _ words: String) -> String {
        document.replacingFirst(
            "<w:r><w:t xml:space=\"preserve\">\(words)",
            with:
                "<w:r><w:rPr><w:b/></w:rPr><w:t>\(words)</w:t></w:r><w:r><w:t xml:space=\"preserve\">")
    }
}

extension String {
    /// With other words for the first place where some stand; as it is where they stand nowhere.
    func replacingFirst(_ words: String, with others: String) -> String {
        firstRange(of: words).map { String(self[..<$0.lowerBound]) + others + self[$0.upperBound...] } ?? self
    }
}

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

    /// The document with a mark above the name of the issuing body.
    static func marked(_ document: String, _ mark: String) -> String {
        let superior = "<w:p><w:pPr><w:pStyle w:val=\"CoQuanChuQuan\"/>"
        return document.replacingFirst(superior, with: paragraph("PhuLuc", mark) + superior)
    }

    /// What stands below the end of a paper that was copied: who copied it, under which number, in which form.
    static let copied: String = {
        let left = paragraph("CoQuanBanHanh", "VĂN PHÒNG") + paragraph("SoKyHieu", "Số: 05/SY-VP")
        let right =
            paragraph("TenLoai", "SAO Y") + paragraph("DiaDanhThoiGian", "Đông Giang, ngày 06 tháng 02 năm 2026")
        return """
            <w:tbl><w:tr><w:tc>\(left)</w:tc><w:tc>\(right)</w:tc></w:tr></w:tbl>\(paragraph("KetThuc", ""))
            """
    }()
}

extension String {
    /// With other words for the first place where some stand; as it is where they stand nowhere.
    func replacingFirst(_ words: String, with others: String) -> String {
        firstRange(of: words).map { String(self[..<$0.lowerBound]) + others + self[$0.upperBound...] } ?? self
    }
}

import Paper

/// What a file may not carry that is handed to everybody who drafts.
enum TemplateSafety {
    /// Throws `hostile` for a program in the file, and for anything but a link that is taken in from outside of it.
    static func check(_ file: [UInt8], _ word: WordPackage, _ limits: PaperLimits) throws(PaperError) {
        let programs = try ZipParts(bytes: file, limits: limits) { path in
            let name = path.lowercased()
            return name.hasSuffix("vbaproject.bin") || name.contains("activex/") || name.contains("embeddings/")
        }
        guard programs.parts.isEmpty else {
            throw PaperError(.hostile, "Tệp mang theo chương trình (macro) hoặc đối tượng nhúng, không nhận làm mẫu.")
        }
        for (path, bytes) in word.parts where path.hasSuffix(".rels") {
            let tree = try MarkupTree(bytes)
            for node in tree.children(of: MarkupTree.root) {
                let isOutside = tree.attribute("TargetMode", of: node)?.lowercased() == "external"
                let isLink = tree.attribute("Type", of: node)?.hasSuffix("/hyperlink") ?? false
                guard !isOutside || isLink else {
                    throw PaperError(.hostile, "Tệp lấy nội dung từ nơi khác khi mở, không nhận làm mẫu.")
                }
            }
        }
    }
}

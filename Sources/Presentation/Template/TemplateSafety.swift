import Paper

/// What a file may not carry that is handed to everybody who drafts.
///
/// Whoever opens it does so with another program: all its members are looked at, wherever they lie and however their names are
/// written, not those alone that this program reads.
enum TemplateSafety {
    /// Throws `hostile` for a program in the file, and for anything but a link that is taken in from outside of it.
    static func check(_ file: [UInt8], _ word: WordPackage, _ limits: PaperLimits) throws(PaperError) {
        let members = try ZipParts(bytes: file, limits: limits) { path in
            let name = path.lowercased()
            return name.hasSuffix(".xml") || name.hasSuffix(".rels") || isProgram(name)
        }.parts
        guard !members.keys.contains(where: { isProgram($0.lowercased()) }) else { throw program }
        // Word takes two names for one that differ in capitals only; which of them it opens nobody knows.
        guard Set(members.keys.map { $0.lowercased() }).count == members.count else {
            throw PaperError(.hostile, "Tệp có hai phần cùng tên, không nhận làm mẫu.")
        }
        for (path, bytes) in members {
            let name = path.lowercased()
            if name.hasSuffix(".rels") {
                try checkRelations(try MarkupTree(bytes), isOfPackage: name == "_rels/.rels", word)
            } else if mayHoldText(name) {
                try TemplateFields.check(try MarkupTree(bytes))
            }
        }
    }

    private static let program = PaperError(
        .hostile, "Tệp mang theo chương trình (macro) hoặc đối tượng nhúng, không nhận làm mẫu.")

    private static func isProgram(_ name: String) -> Bool {
        name.hasSuffix("vbaproject.bin") || name.contains("activex/") || name.contains("embeddings/")
    }

    /// Data and properties that Word keeps beside the text are written by other programs, in other encodings too.
    private static func mayHoldText(_ name: String) -> Bool {
        name.hasSuffix(".xml") && !["customxml/", "docprops/", "[content_types]"].contains { name.contains($0) }
    }

    // MARK: - Relations

    /// What a relation leads to that runs, whatever its member is called.
    private static let programs = ["vbaproject", "oleobject", "package", "control", "afchunk"]
    /// Parts of a paper in which fields may stand.
    private static let texts = [
        "officedocument", "header", "footer", "footnotes", "endnotes", "comments", "glossarydocument",
    ]

    private static func checkRelations(
        _ tree: MarkupTree, isOfPackage: Bool, _ word: WordPackage
    ) throws(PaperError) {
        for node in tree.nodes.indices {
            let type = try tree.only("Type", of: node).lowercased().split(separator: "/").last.map(String.init) ?? ""
            if try tree.only("TargetMode", of: node).lowercased() == "external" {
                guard type == "hyperlink" else { throw TemplateFields.outside }
                continue
            }
            guard !programs.contains(type) else { throw program }
            guard texts.contains(type) else { continue }
            let target = try tree.only("Target", of: node)
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : target
            // What is read here is what Word opens.
            guard mayHoldText(path.lowercased()), !path.contains("%"), !isOfPackage || path == word.documentPath else {
                throw PaperError(
                    .unsupported, "Tệp Word có cấu trúc lạ, không nhận làm mẫu. Hãy mở và lưu lại bằng Word.")
            }
        }
    }
}

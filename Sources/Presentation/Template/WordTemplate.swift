public import Paper

/// A Word file with fields in braces, «{trích yếu}», as an office keeps it to begin its drafts with. Word may have split a field over
/// several runs; all that is no field stays as it was written.
public struct WordTemplate: Sendable {
    /// The names of the fields, each once, in the order of the parts and of the text.
    public let fields: [String]
    private let file: [UInt8]
    private let limits: PaperLimits
    private let parts: [TemplatePart]

    /// Throws `damaged`, `encrypted`, `tooLarge`, `unsupported` for what is no .docx, `hostile` for one that carries a program or takes
    /// in anything from outside.
    public init(_ file: [UInt8], limits: PaperLimits = PaperLimits()) throws(PaperError) {
        self.file = file
        self.limits = limits
        let word = try WordPackage(file, limits: limits)
        try TemplateSafety.check(file, word, limits)
        let paths = word.parts.keys.filter {
            $0 == word.documentPath || $0.hasPrefix("word/header") || $0.hasPrefix("word/footer")
        }
        var parts: [TemplatePart] = []
        for path in paths.sorted() where path.hasSuffix(".xml") {
            parts.append(try TemplatePart(path, word[path] ?? []))
        }
        self.parts = parts
        var known: Set<String> = []
        fields = parts.flatMap(\.fields).map(\.name).filter { known.insert($0).inserted }
    }

    /// The file with the values in the place of their fields; a field without a value stays in its braces, to be written by hand. A new
    /// line of a value is a new line of the paragraph. Throws as reading the file does.
    public func merged(_ values: [String: String]) throws(PaperError) -> [UInt8] {
        var changed: [String: [UInt8]] = [:]
        for part in parts where part.fields.contains(where: { values[$0.name] != nil }) {
            changed[part.path] = part.merged(values)
        }
        return try WordPackage.bytes(file, with: changed, limits: limits)
    }
}

import Paper

/// Fields of Word by which a file takes in things from elsewhere when it is opened: «{ INCLUDETEXT … }», «{ DDEAUTO … }». They need no
/// relation.
enum TemplateFields {
    static let outside = PaperError(.hostile, "Tệp lấy nội dung từ nơi khác khi mở, không nhận làm mẫu.")

    private static let fetching: Set<String> = [
        "DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "IMPORT", "DATABASE", "RD",
    ]

    /// Throws `hostile` for a part that holds one. Word may have split its name over several runs.
    static func check(_ tree: MarkupTree) throws(PaperError) {
        // What has been read of each field that is open, the outermost first.
        var open: [String] = []
        for index in tree.nodes.indices {
            // A part may give the names of Word another prefix wherever it likes.
            switch tree.nodes[index].name.split(separator: ":").last ?? "" {
            case "fldSimple": try check(tree.only("instr", of: index))
            case "instrText", "delInstrText":
                if open.isEmpty {
                    try check(tree.text(of: index))
                } else {
                    open[open.count - 1] += tree.text(of: index)
                }
            case "fldChar":
                switch try tree.only("fldCharType", of: index) {
                case "begin":
                    // A name that another field would make is not known before Word runs it.
                    guard open.last.map(isNamed) ?? true else { throw outside }
                    open.append("")
                case "separate": if !open.isEmpty { open[open.count - 1] += " " }
                case "end": try check(open.popLast() ?? "")
                default: break
                }
            default: break
            }
        }
        for instruction in open { try check(instruction) }
    }

    private static func check(_ instruction: String) throws(PaperError) {
        let name = instruction.split(whereSeparator: { !$0.isLetter }).first.map { $0.uppercased() } ?? ""
        guard !fetching.contains(name) else { throw outside }
    }

    /// Whether a field's name is complete: «IF », or «=», which has none.
    private static func isNamed(_ instruction: String) -> Bool {
        let words = instruction.drop(while: \.isWhitespace)
        return words.hasPrefix("=") || words.contains(where: \.isWhitespace)
    }
}

extension MarkupTree {
    /// The value of an attribute, empty where there is none. Throws `hostile` where two have that name under different prefixes:
    /// another program may read the other one.
    func only(_ name: String, of node: Int) throws(PaperError) -> String {
        guard attributes(of: node).count(where: { $0.local == name }) < 2 else { throw TemplateFields.outside }
        return attribute(name, of: node) ?? ""
    }
}

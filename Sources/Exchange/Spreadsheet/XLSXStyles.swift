import Paper

/// Which of a workbook's cell styles show a number as a date.
enum XLSXStyles {
    static func dateStyles(in part: [UInt8]) throws -> Set<Int> {
        guard !part.isEmpty else { return [] }
        var formats: Set<Int> = Set(14...17).union([22]).union(27...31).union([36]).union(50...58)
        var styles: Set<Int> = []
        var style = 0
        var isInCells = false
        try XMLWalk.through(part) { name, attributes in
            switch name {
            case "numFmt":
                if let id = attributes["numFmtId"].flatMap({ Int($0) }), isDate(attributes["formatCode"] ?? "") {
                    formats.insert(id)
                }
            case "cellXfs": isInCells = true
            case "xf" where isInCells:
                if let id = attributes["numFmtId"].flatMap({ Int($0) }), formats.contains(id) { styles.insert(style) }
                style += 1
            default: break
            }
        } close: { name in
            if name == "cellXfs" { isInCells = false }
        } text: { _ in
        }
        return styles
    }

    /// Whether the format shows day or year: letters in quotation marks and brackets say nothing.
    private static func isDate(_ code: String) -> Bool {
        var depth = 0
        var isQuoted = false
        for character in code.lowercased() {
            switch character {
            case "\"": isQuoted.toggle()
            case "[": depth += 1
            case "]": depth -= 1
            case "d", "y": if !isQuoted, depth == 0 { return true }
            default: break
            }
        }
        return false
    }
}

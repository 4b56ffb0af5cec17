import Office
import Paper

/// An Excel workbook: which sheets it has, and what all of them share.
struct XLSXWorkbook {
    private let zip: ZipParts
    private let limits: SpreadsheetLimits

    init(bytes: [UInt8], limits: SpreadsheetLimits) throws(PaperError) {
        var packed = PaperLimits()
        packed.fileBytes = limits.bytes
        packed.partBytes = limits.unpackedBytes
        zip = try ZipParts(bytes: bytes, limits: packed) { path in
            path.hasPrefix("xl/") && path.hasSuffix(".xml") || path == "xl/_rels/workbook.xml.rels"
        }
        self.limits = limits
    }

    /// The visible and hidden sheets in the workbook's order.
    func sheets() throws -> [Sheet] {
        guard !zip["xl/workbook.xml"].isEmpty else {
            throw SpreadsheetReader.refusal("Tệp nén này không phải bảng tính Excel (.xlsx).")
        }
        let targets = try targets()
        let (entries, startsIn1904) = try entries()
        guard entries.count <= limits.sheets else { throw limits.tooLarge }
        let strings = try XLSXStrings.read(zip["xl/sharedStrings.xml"], limits: limits)
        let dates = try XLSXStyles.dateStyles(in: zip["xl/styles.xml"])
        var sheets: [Sheet] = []
        for entry in entries {
            guard let target = targets[entry.relation], !zip[target].isEmpty else { continue }
            var reader = XLSXSheetReader(
                name: entry.name, strings: strings, dateStyles: dates, startsIn1904: startsIn1904, limits: limits)
            sheets.append(Sheet(name: entry.name, rows: try reader.rows(in: zip[target])))
        }
        return sheets
    }

    private func entries() throws -> (entries: [(name: String, relation: String)], startsIn1904: Bool) {
        var entries: [(String, String)] = []
        var startsIn1904 = false
        try XMLWalk.through(zip["xl/workbook.xml"]) { name, attributes in
            switch name {
            case "sheet": entries.append((attributes["name"] ?? "", attributes["id"] ?? ""))
            case "workbookPr": startsIn1904 = ["1", "true"].contains(attributes["date1904"])
            default: break
            }
        } close: { _ in
        } text: { _ in
        }
        return (entries, startsIn1904)
    }

    /// The path of each part under the workbook by the relation's id.
    private func targets() throws -> [String: String] {
        var targets: [String: String] = [:]
        try XMLWalk.through(zip["xl/_rels/workbook.xml.rels"]) { name, attributes in
            guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
            targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        } close: { _ in
        } text: { _ in
        }
        return targets
    }
}

/// The words of a spreadsheet, whatever it calculates: for finding a stamp of secrecy in it, and for searching.
enum SpreadsheetText {
    /// Of each sheet: heads and feet of its printed pages, then its rows, the cells set apart by tabs. What is drawn on
    /// sheets stands apart. Nil where the file is no spreadsheet (.xlsx, .ods).
    ///
    /// Throws `damaged`, `encrypted`, or `tooLarge`.
    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> [String]? {
        let zip = try ZipParts(bytes: bytes, limits: limits, isWanted: isWanted)
        let found: [String]
        if !zip["xl/workbook.xml"].isEmpty {
            found = try WorkbookText(zip).sheets()
        } else if String(decoding: zip["mimetype"].prefix(80), as: UTF8.self).hasPrefix(openSheet) {
            found = try OpenSheetText.sheets(zip)
        } else {
            return nil
        }
        return found.map(tidy).filter { !$0.isEmpty }
    }

    private static let openSheet = "application/vnd.oasis.opendocument.spreadsheet"

    private static func isWanted(_ path: String) -> Bool {
        switch path {
        case "mimetype", "xl/workbook.xml", "xl/sharedStrings.xml": true
        case "content.xml", "styles.xml": true
        default:
            path.hasSuffix(".xml")
                && ["xl/worksheets/sheet", "xl/drawings/drawing", "xl/comments"].contains(where: path.hasPrefix)
        }
    }

    /// Without empty lines, and without blanks at the ends of lines.
    private static func tidy(_ text: String) -> String {
        text.split(separator: "\n").compactMap { line in
            let end = line.lastIndex { !$0.isWhitespace }
            return end.map { String(line[...$0]) }
        }.joined(separator: "\n")
    }
}

/// The words of a spreadsheet, whatever it calculates: for finding a stamp of secrecy in it, and for searching.
enum SpreadsheetText {
    /// Of each sheet: heads and feet of its printed pages, then its rows. What is drawn on sheets stands apart. Nil where
    /// the file is no spreadsheet (.xlsx, .ods).
    ///
    /// Throws `damaged`, `encrypted`, or `tooLarge`.
    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> [String]? {
        var isWord = false
        let zip = try ZipParts(bytes: bytes, limits: limits) { path in
            isWord = isWord || path == "word/document.xml"
            return isWanted(path.lowercased())
        }
        guard !isWord else { return nil }
        let room = TextRoom(limits)
        let found: [String]
        if zip.parts.keys.contains(where: { $0.lowercased() == "xl/workbook.xml" }) {
            found = try WorkbookText(zip, room).sheets()
        } else if String(decoding: zip["mimetype"].prefix(80), as: UTF8.self).hasPrefix(openSheet) {
            found = try OpenSheetText(room).sheets(zip)
        } else {
            return nil
        }
        return found.map(tidy).filter { !$0.isEmpty }
    }

    private static let openSheet = "application/vnd.oasis.opendocument.spreadsheet"

    /// Of a workbook everything that may have words: how it looks, and what is kept for calculating, has none.
    private static func isWanted(_ path: String) -> Bool {
        switch path {
        case "mimetype", "content.xml", "styles.xml": true
        default:
            path.hasPrefix("xl/") && path.hasSuffix(".xml")
                && !["xl/styles", "xl/theme/", "xl/calcchain", "xl/pivotcache/", "xl/externallinks/"].contains(
                    where: path.hasPrefix)
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

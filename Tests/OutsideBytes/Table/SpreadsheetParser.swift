import Exchange

/// Spreadsheets, and the lists that offices take over from them.
struct SpreadsheetParser: OutsideParser {
    let name: String
    let words: [String]
    let copies: Int

    static let workbook = SpreadsheetParser(name: "workbook", words: ["xl/workbook.xml", "PK"], copies: 100)
    static let csv = SpreadsheetParser(
        name: "csv",
        words: [
            "\"", "\"\"", ";", ",", "\t", "\r\n", "sep=;", "=1+1", "\u{FEFF}", "Họ và tên", "Tên đơn vị", "Số đến",
            "Ngày đến", "Số, ký hiệu văn bản", "Trích yếu", "31/02/2026", "Nội dung nhiệm vụ",
        ], copies: 200)

    func read(_ bytes: [UInt8]) throws -> Int {
        let sheets = try SpreadsheetReader.sheets(bytes)
        for sheet in sheets where sheet.rows.isEmpty || sheet.rows.contains(where: { $0.number < 1 }) {
            throw ParserFault("a sheet without rows, or a row without a number")
        }
        // Each may refuse what is a list of the other kind.
        _ = try? OrganisationSheets.list(sheets)
        _ = try? OldRegisterSheets.list(sheets)
        return sheets.count
    }
}

import Paper

/// The words of annexes that are spreadsheets, of Excel or of OpenDocument.
struct AnnexParser: OutsideParser {
    let name = "annex"
    let words = ["xl/workbook.xml", "content.xml", "mimetype", "PK"]
    let copies = 100

    func read(_ bytes: [UInt8]) throws -> Int {
        try OwnReaders.check(bytes, name: "annex.bin")
        return try AnnexReader.text(bytes: bytes, name: "annex.bin")?.unicodeScalars.count ?? 0
    }
}

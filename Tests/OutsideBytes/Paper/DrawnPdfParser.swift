import Presentation

/// What `pdftohtml` prints of a PDF, with fonts and sizes.
struct DrawnPdfParser: OutsideParser {
    let name = "drawn-pdf"
    let words = [
        "<page number=\"1\" width=\"1786\" height=\"2526\">", "</page>", "<text top=\"9e99\" font=\"0\">", "</text>",
        "<fontspec id=\"0\" size=\"39\" family=\"BCDGEE+TimesNewRomanPS-BoldMT\" color=\"#000000\"/>", "left=\"-1\"",
    ]

    func read(_ bytes: [UInt8]) throws -> Int {
        _ = try PrintedText(markup: bytes)
        return 1
    }
}

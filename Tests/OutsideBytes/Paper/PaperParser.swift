import Paper
import Presentation

/// Papers as text with places, what they charge whom with, and, of a Word file, how it is laid out and mended.
struct PaperParser: OutsideParser {
    let name: String
    let suffix: String
    let words: [String]
    let copies: Int

    static let docx = PaperParser(name: "docx", suffix: "docx", words: ["word/document.xml", "PK"], copies: 10)
    static let text = PaperParser(name: "text", suffix: "txt", words: paperWords, copies: 60)
    static let markdown = PaperParser(
        name: "markdown", suffix: "md", words: paperWords + ["| --- |", "**", "# ", "```", "- ", "> "], copies: 60)
    static let html = PaperParser(
        name: "html", suffix: "html",
        words: [
            "<table><tr><td rowspan=99999 colspan=-1>", "</td></tr></table>", "<p>", "<!--", "-->", "<![CDATA[",
            "&#0;&#xD800;", "<script>", "<style>", "</html>", "<br/><hr>", "<b><i></b></i>", "<p style=\"",
            "<meta charset=\"windows-1258\">",
        ], copies: 60)

    private static let paperWords = [
        "Kính gửi: ", "Nơi nhận:", "QUYẾT ĐỊNH", "Điều 1.", "a) ", "1.1. ", "chủ trì, phối hợp",
        "trước ngày 31/12/2026",
        "hằng quý", "ngày 31/02/2026", "PHỤ LỤC", "Số: 12/KH-UBND", "Giao Sở ",
    ]

    func read(_ bytes: [UInt8]) throws -> Int {
        let name = "paper.\(suffix)"
        try OwnReaders.check(bytes, name: name)
        let paper = try PaperReader.read(bytes: bytes, name: name)
        let reading = DirectiveReader().read(paper)
        try check(paper)
        try check(reading.tasks.map(\.source) + reading.cites.map(\.source), in: paper)
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            let repaired = try EveryCheck.check.get().repaired(bytes)
            try check(repaired.before.findings.compactMap(\.place), in: paper)
        }
        return reading.tasks.count
    }

    /// Blocks follow each other within the text.
    private func check(_ paper: PaperText) throws(ParserFault) {
        let count = paper.text.unicodeScalars.count
        var end = 0
        for block in paper.blocks {
            guard block.range.lowerBound >= end, block.range.upperBound <= count else {
                throw ParserFault("block \(block.range) of \(count)")
            }
            end = block.range.upperBound
        }
    }

    private func check(_ places: [ReadingPlace], in paper: PaperText) throws(ParserFault) {
        let count = paper.text.unicodeScalars.count
        for place in places where place.start < 0 || place.end < place.start || place.end > count {
            throw ParserFault("place \(place.start)–\(place.end) of \(count)")
        }
    }
}

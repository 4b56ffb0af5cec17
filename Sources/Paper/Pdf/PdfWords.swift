/// Reads what `pdftotext -bbox` prints: pages of words with their boxes.
final class PdfWords: XMLStream {
    private(set) var pages: [PrintedPage] = []

    private enum Element: String { case page, word }
    private var names = XMLNames<Element>()
    private var word: PrintedPage.Word?

    /// The pages in what the program printed. Throws `damaged` where it is no XML.
    static func pages(in printed: [UInt8]) throws(PaperError) -> [PrintedPage] {
        let words = PdfWords()
        // The page is XHTML and says so in a declaration, which our parser takes for an attack.
        let start = printed.firstRange(of: Array("<html".utf8))?.lowerBound ?? 0
        // Fonts without a table yield control characters, which XML may not hold.
        try words.parse(printed[start...].map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 ? 0x3F : $0 })
        return words.pages
    }

    override func open(_ name: XMLName, _ attributes: XMLAttributes) {
        switch names[name.local] {
        case .page:
            pages.append(
                PrintedPage(width: Self.number(attributes["width"]), height: Self.number(attributes["height"])))
        case .word:
            word = PrintedPage.Word(
                text: [],
                box: PrintedPage.Box(
                    left: Self.number(attributes["xMin"]), top: Self.number(attributes["yMin"]),
                    right: Self.number(attributes["xMax"]), bottom: Self.number(attributes["yMax"])))
        case nil: break
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) { word?.text.append(contentsOf: bytes) }

    override func close(_ name: XMLName) {
        guard names[name.local] == .word, let ended = word else { return }
        word = nil
        // Text printed upright along the margin, and boxes without extent, are no part of the lines.
        guard !ended.text.isEmpty, ended.box.right > ended.box.left, ended.box.height > 0.5 else { return }
        guard !pages.isEmpty else { return }
        let page = pages.count - 1
        if let last = pages[page].words.last, last.isContinued(by: ended) {
            pages[page].words[pages[page].words.count - 1].append(ended)
        } else {
            pages[page].words.append(ended)
        }
    }

    private static func number(_ text: String?) -> Double {
        let number = text.flatMap { Double($0) } ?? 0
        return number.isFinite ? min(max(number, -100_000), 100_000) : 0
    }
}

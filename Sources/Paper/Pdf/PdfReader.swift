/// Reads a PDF: lines become paragraphs, ruled tables go on over pages, heads and feet are left out.
///
/// Pages without a text layer, or with one whose letters are lost, are recognised from their image.
struct PdfReader {
    private let tools: PdfTools
    private let limits: PaperLimits
    private var pages: [PrintedPage]
    private var warnings: [String] = []
    /// Where the words stand on the pages as they are drawn.
    private var places: [PageWords] = []

    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> PagedPaper {
        try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(bytes, named: "paper.pdf", in: folder)
            var reader = try PdfReader(PdfTools(file: file, folder: folder, limits: limits), limits: limits)
            return try reader.read()
        }
    }

    private init(_ tools: PdfTools, limits: PaperLimits) throws(PaperError) {
        self.tools = tools
        self.limits = limits
        pages = try tools.pages()
    }

    private mutating func read() throws(PaperError) -> PagedPaper {
        let layers = pages.map { TextLayer(of: $0) }
        places = pages.prefix(PageImage.most).map { PageWords(of: $0) }
        let images = try tools.pagesWithImages(among: layers.indices.filter { layers[$0] == .missing })
        let unread = layers.indices.filter { layers[$0] == .lost || images.contains($0) }
        try recognise(unread, isLost: layers.contains(.lost))
        try addRules(except: Set(unread))
        var builder = PaperTextBuilder()
        builder.warnings = warnings
        builder.append(PageAssembler.blocks(of: pages))
        let format: PaperFormat = layers.allSatisfy { $0 == .missing } && !unread.isEmpty ? .scan : .pdf
        return PagedPaper(builder.finish(as: format, isPaged: true), pages: places)
    }

    private mutating func recognise(_ unread: [Int], isLost: Bool) throws(PaperError) {
        guard !unread.isEmpty else { return }
        let recogniser = PageRecognizer(folder: tools.folder, limits: limits)
        for index in unread.prefix(limits.scannedPages) {
            pages[index] = try recogniser.page(index, of: tools, size: pages[index])
            if index < places.count { places[index] = PageWords(of: pages[index]) }
            pages[index].straighten()
        }
        if isLost { warnings.append("Phông chữ trong tệp PDF bị lỗi mã; chữ đã được nhận dạng lại từ hình trang.") }
        warnings.append(ScanReader.recognised)
        if let first = unread.dropFirst(limits.scannedPages).first {
            warnings.append(
                "Từ trang \(first + 1) còn \(unread.count - limits.scannedPages) trang ảnh chưa được nhận dạng.")
        }
    }

    /// Draws the pages that may hold a table, and takes the rules from the drawing.
    private mutating func addRules(except recognised: Set<Int>) throws(PaperError) {
        let suspects = pages.indices.filter { !recognised.contains($0) && pages[$0].mayHoldTable }
        guard let first = suspects.first, let last = suspects.last else { return }
        for (offset, rules) in try tools.rules(from: first, to: last).enumerated() {
            let index = first + offset
            if index < pages.count && !recognised.contains(index) { pages[index].rules = rules }
        }
    }
}

extension PrintedPage {
    /// Some lines have wide gaps, as the cells of a row leave between them.
    fileprivate var mayHoldTable: Bool {
        LinesOfWords.lines(words, splitsColumns: true).contains { $0.segments.count > 1 }
    }
}

import Paper
import Vietnamese

/// Reads a PDF as it is laid out, as far as a PDF tells: sizes and fonts of text, edges of the page, numbers of pages.
struct PrintedSheetReader {
    private(set) var sheet: Sheet
    private let printed: PrintedText

    /// Throws `PaperError` with a sentence for the person who gave the file.
    init(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) {
        let text = try PaperReader.read(bytes: bytes, name: "paper.pdf", limits: limits)
        printed = try PrintedText(markup: try PdfLook.markup(of: bytes, limits: limits))
        sheet = Sheet(format: text.format, text: text, reading: DirectiveReader().read(text))
        // Letters that were recognised from an image say nothing certain of spelling, signs and sizes.
        sheet.isExact = text.format == .pdf && text.warnings.isEmpty
        sheet.pageCount = printed.pages.count
        sheet.isReprint = printed.pages.prefix(2).contains { page in
            page.items.contains { item in
                item.top < 100
                    && item.text.folded.split(whereSeparator: { !$0.isLetter }).prefix(3) == ["cong", "bao", "so"]
            }
        }
        readPages()
        readLines()
        guard sheet.isExact else { return }
        lookUp()
        readNumbers()
        for item in printed.pages.flatMap(\.items) {
            let letters = item.text.unicodeScalars.count { $0.isLetter }
            if letters > 0, let font = item.look.font { sheet.fonts[font, default: 0] += letters }
        }
    }

    private mutating func readPages() {
        for page in printed.pages {
            var setup = Sheet.Page(width: page.width, height: page.height)
            let edges = PrintedEdges(page)
            setup.left = edges.left
            setup.right = edges.right
            sheet.pages.append(setup)
        }
    }

    private mutating func readLines() {
        let scalars = Array(sheet.text.text.unicodeScalars)
        var tables = 0
        func line(_ paragraph: PaperParagraph, _ cell: SheetLine.Cell?) -> SheetLine {
            var line = SheetLine(text: String(String.UnicodeScalarView(scalars[paragraph.range])))
            line.cell = cell
            line.range = paragraph.range
            line.section = max(0, (sheet.text.page(at: paragraph.range.lowerBound) ?? 1) - 1)
            return line
        }
        for block in sheet.text.blocks {
            switch block {
            case .paragraph(let paragraph): sheet.lines.append(line(paragraph, nil))
            case .table(let table):
                tables += 1
                for (row, cells) in table.rows.enumerated() {
                    for cell in cells.cells {
                        let place = SheetLine.Cell(table: tables, row: row, column: cell.column)
                        sheet.lines += cell.paragraphs.map { line($0, place) }
                    }
                }
            }
        }
    }

    /// Gives each line the look of the first stretch of print that begins it.
    private mutating func lookUp() {
        let items = printed.pages.enumerated().flatMap { page, printed in
            printed.items.map { (page: page, key: Self.key($0.text), look: $0.look) }
        }.filter { $0.key.count > 3 }
        var taken: Set<Int> = []
        for index in sheet.lines.indices {
            let key = Self.key(sheet.lines[index].text)
            guard key.count > 3 else { continue }
            let page = sheet.lines[index].section
            let found = items.indices.first { place in
                items[place].page == page && !taken.contains(place)
                    && (key.starts(with: items[place].key) || items[place].key.starts(with: key))
            }
            guard let found else { continue }
            taken.insert(found)
            let count = sheet.lines[index].text.unicodeScalars.count
            sheet.lines[index].spans = [SheetLine.Span(range: 0..<count, look: items[found].look, run: -1)]
        }
    }

    private static func key(_ text: String) -> [Unicode.Scalar] {
        text.composed.unicodeScalars.filter { !$0.isBlank }
    }

    /// The numbers in the top and bottom margins of pages after the first.
    private mutating func readNumbers() {
        for (index, page) in printed.pages.enumerated().dropFirst() {
            for item in page.items {
                let word = item.text.tidied
                guard Int(word) != nil || word.lowercased().hasPrefix("trang "), word.count < 14 else { continue }
                let isHead = item.top + item.height < 75
                guard isHead || item.top > page.height - 75 else { continue }
                let shift = item.middle - page.width / 2
                sheet.numbers.append(
                    Sheet.PageNumber(
                        isInHead: isHead, alignment: abs(shift) < 36 ? .center : shift < 0 ? .left : .right,
                        look: item.look, besides: word.filter { !$0.isNumber }.tidied, part: "\(index + 1)"))
            }
        }
    }
}

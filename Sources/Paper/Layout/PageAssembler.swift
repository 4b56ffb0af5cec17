/// Makes blocks of printed pages: prose that goes on over pages, and tables that do.
struct PageAssembler {
    private var runs: [Run] = []
    private var notes: [TextLine] = []
    /// Page breaks since the last thing that was laid down.
    private var pageBreaks = 0

    private enum Run {
        case lines([TextLine], pageWidth: Double)
        case table(SpreadTable)
    }

    static func blocks(of pages: [PrintedPage]) -> [DraftBlock] {
        var assembler = PageAssembler()
        let prose = pages.map { ProsePage($0) }
        let repeated = RepeatedLines(prose.map(\.lines))
        for (index, page) in prose.enumerated() {
            if index > 0 { assembler.pageBreaks += 1 }
            assembler.append(page, without: repeated)
        }
        return assembler.blocks()
    }

    private mutating func append(_ page: ProsePage, without repeated: RepeatedLines) {
        var lines = page.lines.filter { !repeated.contains($0, on: page.height) }
        if !lines.isEmpty { lines[0].pageBreaks = pageBreaks }
        notes += page.notes
        lines = RunningLines.removed(from: lines, isPageEnd: true)
        var tables = page.tables[...]
        var start = 0
        while start < lines.count || !tables.isEmpty {
            let end =
                tables.first.map { table in
                    lines[start...].firstIndex { $0.top > table.top } ?? lines.count
                } ?? lines.count
            append(Array(lines[start..<end]), pageWidth: page.width)
            start = end
            if let table = tables.popFirst() { append(table) }
        }
    }

    private mutating func append(_ lines: [TextLine], pageWidth: Double) {
        guard !lines.isEmpty else { return }
        var lines = lines
        lines[0].pageBreaks = pageBreaks
        pageBreaks = 0
        if case .lines(let before, let width)? = runs.last, width == pageWidth {
            runs[runs.count - 1] = .lines(before + lines, pageWidth: width)
        } else {
            runs.append(.lines(lines, pageWidth: pageWidth))
        }
    }

    private mutating func append(_ table: SpreadTable) {
        if pageBreaks > 0, case .table(var before)? = runs.last, before.isContinued(by: table) {
            before.append(table, pageBreaks: pageBreaks)
            runs[runs.count - 1] = .table(before)
        } else {
            var table = table
            table.mark(pageBreaks: pageBreaks)
            runs.append(.table(table))
        }
        pageBreaks = 0
    }

    private func blocks() -> [DraftBlock] {
        // Margins are those of all pages of a width, not of the few lines between two tables.
        var prose: [Double: [TextLine]] = [:]
        for case .lines(let lines, let width) in runs { prose[width, default: []] += lines }
        let joiners = prose.mapValues { LineJoiner($0) }
        let blocks = runs.flatMap { run in
            switch run {
            case .lines(let lines, let width): LineFlow.blocks(lines, joiners[width] ?? LineJoiner(lines))
            case .table(let table): [DraftBlock.table(table.draft)]
            }
        }
        return blocks + FootNotes.paragraphs(notes).map(DraftBlock.paragraph)
    }
}

/// A page taken apart: the words of its ruled tables in their cells, all others in lines, and its footnotes.
private struct ProsePage {
    let width: Double
    let height: Double
    let lines: [TextLine]
    let tables: [SpreadTable]
    let notes: [TextLine]

    init(_ page: PrintedPage) {
        width = page.width.rounded()
        height = page.height
        let tables = RuledTable.all(in: page.rules)
        var loose: [PrintedPage.Word] = []
        for word in page.words where !tables.contains(where: { $0.box.contains(word.box.center) }) {
            loose.append(word)
        }
        let all = LinesOfWords.lines(loose, splitsColumns: true, precision: page.precision)
        let notes = FootNotes.lines(at: all, of: page)
        let marks = Set(notes.compactMap(FootNotes.number))
        let words = page.words.filter { !marks.contains($0.text) || !FootNotes.isMark($0, among: page.words) }
        if let foot = notes.first?.top {
            let prose = words.filter { word in
                word.box.bottom < foot && !tables.contains { $0.box.contains(word.box.center) }
            }
            lines = LinesOfWords.lines(prose, splitsColumns: true, precision: page.precision)
        } else {
            lines = all
        }
        self.notes = notes
        self.tables = tables.map { table in
            SpreadTable(table, words.filter { table.box.contains($0.box.center) }, precision: page.precision)
        }
        .filter { !$0.isBlank }
    }
}

extension PrintedPage.Box {
    func contains(_ point: (x: Double, y: Double)) -> Bool {
        point.x > left && point.x < right && point.y > top && point.y < bottom
    }
}

import Desk
import Paper

/// A paper drawn as paper: margins, alignment, tables, page breaks, and its marked passages.
///
/// Every paragraph and every marked passage carries the id `p` and the place where it begins, so that `#p812` leads to
/// the paragraph from which a task was read. Between the tags stands nothing but the paper's own text: a script finds
/// the place of a selection by counting letters from the paragraph's start.
struct PaperSheet {
    private let paper: PaperText
    private let letters: PaperLetters
    private let marks: [PaperMark]

    /// `marks` in any order; of two that overlap, the one that begins later is shown where both stand.
    init(_ paper: PaperText, marks: [PaperMark] = []) {
        self.paper = paper
        letters = PaperLetters(paper.text)
        self.marks = marks.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
    }

    var html: HTML {
        var sheet = HTML.empty
        sheet.reserve(paper.text.utf8.count * 2)
        sheet += "<article class=\"paper\" aria-label=\"Nội dung văn bản\">"
        var pages = paper.pageStarts.enumerated().dropFirst().makeIterator()
        var page = pages.next()
        var tables = 0
        for block in paper.blocks {
            while let (index, start) = page, start <= block.range.lowerBound {
                sheet += "<div class=\"page-turn\"><span>Trang \(index + 1)</span></div>"
                page = pages.next()
            }
            switch block {
            case .paragraph(let paragraph): append(paragraph, to: &sheet)
            case .table(let table) where isLayout(table): append(table, numbered: nil, to: &sheet)
            case .table(let table):
                tables += 1
                append(table, numbered: tables, to: &sheet)
            }
            while let (_, start) = page, start < block.range.upperBound { page = pages.next() }
        }
        return sheet + "</article>\n"
    }

    // MARK: - Tables

    /// `number` tells the tables of a paper apart for who hears the page; nil where a table only lays out.
    private func append(_ table: PaperTable, numbered number: Int?, to sheet: inout HTML) {
        sheet +=
            number.map {
                "<div class=\"paper-scroll\" role=\"region\" aria-label=\"Bảng \($0) trong văn bản\" tabindex=\"0\"><table>"
            } ?? "<table class=\"paper-layout\" role=\"presentation\">"
        var covered: [Int: Int] = [:]
        for row in table.rows {
            sheet += "<tr>"
            var column = 0
            for cell in row.cells {
                while column < cell.column {
                    if covered[column] == nil { sheet += "<td></td>" }
                    column += 1
                }
                append(cell, to: &sheet)
                for index in cell.column..<(cell.column + cell.columnSpan) { covered[index] = cell.rowSpan }
                column = cell.column + cell.columnSpan
            }
            covered = covered.compactMapValues { $0 > 1 ? $0 - 1 : nil }
            sheet += "</tr>\n"
        }
        sheet += number == nil ? "</table>\n" : "</table></div>\n"
    }

    private func append(_ cell: PaperTable.Cell, to sheet: inout HTML) {
        sheet += """
            <td\(attribute: "colspan", cell.columnSpan > 1 ? cell.columnSpan : nil)\
            \(attribute: "rowspan", cell.rowSpan > 1 ? cell.rowSpan : nil)>
            """
        for paragraph in cell.paragraphs { append(paragraph, to: &sheet) }
        sheet += "</td>"
    }

    /// The two columns of a letterhead, or the recipients beside the signature, have no lines on paper.
    private func isLayout(_ table: PaperTable) -> Bool {
        // A column between the two that keeps them apart has nothing in it.
        let written = table.rows.flatMap(\.cells).filter { cell in cell.paragraphs.contains { !$0.range.isEmpty } }
        guard table.rows.count <= 4, Set(written.map(\.column)).count <= 2 else { return false }
        let text = letters[table.range].lowercased()
        return Self.layoutSigns.contains { text.contains($0) }
    }

    private static let layoutSigns = [
        "độc lập - tự do", "cộng hòa xã hội", "cộng hoà xã hội", "đảng cộng sản việt nam", "kính gửi", "nơi nhận",
    ]

    // MARK: - Paragraphs

    private func append(_ paragraph: PaperParagraph, to sheet: inout HTML) {
        let range = paragraph.range
        guard !range.isEmpty else { return }
        let here = marks.filter { $0.range.overlaps(range) }
        let isMarkedAtStart = here.contains { $0.isTask && $0.range.lowerBound == range.lowerBound }
        sheet += """
            <p\(attribute: "class", Self.classes(of: paragraph))\
            \(attribute: "id", isMarkedAtStart ? nil : "p\(range.lowerBound)") data-at="\(range.lowerBound)">
            """
        if here.isEmpty, !paper.pageStarts.contains(where: { range.lowerBound < $0 && $0 < range.upperBound }) {
            sheet.append(text: letters[range])
        } else {
            append(range, with: here, to: &sheet)
        }
        sheet += "</p>\n"
    }

    /// The letters of one paragraph, opened and closed wherever a mark or a page begins or ends.
    private func append(_ range: Range<Int>, with here: [PaperMark], to sheet: inout HTML) {
        let turns = paper.pageStarts.enumerated().filter { range.lowerBound < $1 && $1 < range.upperBound }
        var cuts = Set(here.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + turns.map(\.element))
        cuts.formUnion([range.lowerBound, range.upperBound])
        let places = cuts.filter { range.contains($0) || $0 == range.upperBound }.sorted()
        var open: PaperMark?
        for (from, to) in zip(places, places.dropFirst()) {
            if let (index, _) = turns.first(where: { $0.element == from }) {
                sheet += "<span class=\"page-turn-inside\" data-page=\"Trang \(index + 1)\"></span>"
            }
            let covering = here.filter { $0.range.contains(from) }
            let task = covering.last(where: \.isTask)
            if task != open {
                if open != nil { sheet += "</mark>" }
                if let task { sheet += Self.opening(task, isFirst: task.range.lowerBound == from) }
                open = task
            }
            append(letters[from..<to], finding: covering.last { !$0.isTask }, at: from, to: &sheet)
        }
        if open != nil { sheet += "</mark>" }
    }

    private func append(_ text: Substring, finding: PaperMark?, at place: Int, to sheet: inout HTML) {
        if let finding, finding.kind == .found {
            let id = finding.range.lowerBound == place ? FoundMark.id(place) : nil
            sheet += "<mark class=\"found\"\(attribute: "id", id)>"
            sheet.append(text: text)
            sheet += "</mark>"
            return
        }
        guard let finding, case .finding(let number, let severity) = finding.kind else {
            sheet.append(text: text)
            return
        }
        let id = finding.range.lowerBound == place ? "finding-\(number)" : nil
        sheet += """
            <span class="finding-mark is-\(severity.rawValue)"\(attribute: "id", id) title="\(finding.label)">\
            \(HTML.text(String(text)))</span>
            """
    }

    private static func opening(_ mark: PaperMark, isFirst: Bool) -> HTML {
        guard case .task(let number) = mark.kind else { return .empty }
        let id = isFirst ? "p\(mark.range.lowerBound)" : nil
        let link: HTML? =
            isFirst
            ? """
            <a class="mark-number" href="\(mark.target)" data-number="\(number)" aria-label="\(mark.label)"></a>\
            \(mark.note)
            """ : nil
        return "<mark data-mark=\"task-\(number)\"\(attribute: "id", id)>\(link)"
    }

    private static func classes(of paragraph: PaperParagraph) -> String? {
        var classes: [String] = []
        switch paragraph.alignment {
        case .center: classes.append("is-center")
        case .right: classes.append("is-right")
        case .left: classes.append("is-left")
        case .justified, .unknown: break
        }
        if paragraph.isBold { classes.append("is-bold") }
        if paragraph.isItalic { classes.append("is-italic") }
        if paragraph.headingLevel != nil { classes.append("is-heading") }
        if let indent = paragraph.indent, indent > 4 { classes.append("is-indented") }
        return classes.isEmpty ? nil : classes.joined(separator: " ")
    }
}

extension PaperMark {
    fileprivate var isTask: Bool {
        if case .task = kind { true } else { false }
    }
}

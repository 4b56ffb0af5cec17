/// Reads the rows of a table of tasks.
struct AssignmentTable {
    let words: Words
    let scanner: NameScanner
    let deadlines: DeadlineReader

    private struct Row {
        var number: Range<Int>?
        var content: [Range<Int>] = []
        var directed: [Range<Int>] = []
        var lead: [Range<Int>] = []
        var coordinate: [Range<Int>] = []
        var time: [Range<Int>] = []
        var product: [Range<Int>] = []
        var months: [Int] = []
        var isContentContinued = false
        var all: [Range<Int>] = []

        var isBlank: Bool { all.isEmpty }
        /// Nothing but a number and a heading.
        var isGroup: Bool {
            lead.isEmpty && coordinate.isEmpty && time.isEmpty && product.isEmpty && months.isEmpty && directed.isEmpty
        }
    }

    /// The tasks of a table; `columns` are those of the table before when it has none of its own.
    func tasks(_ table: PaperTable, columns: TableColumns, isContinuation: Bool, base: String, group: Int)
        -> [TaskDraft]
    {
        let grid = TableGrid(table, words)
        let rows = grid.cells.dropFirst(isContinuation ? 0 : columns.headRows).map { row(in: $0, columns) }
        let restarts = numbersRestart(rows)
        var tasks: [TaskDraft] = []
        var heading: (label: String?, lead: [Range<Int>], time: [Range<Int>]) = (nil, [], [])
        var previous: Row?
        var counter = 0
        for var row in rows where !row.isBlank {
            let label = label(of: row)
            let isUnassigned =
                label?.isRoman == true && row.lead.isEmpty && row.coordinate.isEmpty && row.product.isEmpty
                && row.months.isEmpty
            if isUnassigned || row.isGroup && isHeading(row, label: label, columns) {
                heading = (restarts && label?.isRoman == true ? label?.text : nil, bodies(in: row), [])
                previous = nil
                continue
            }
            if continues(row, previous), !tasks.isEmpty {
                extend(&tasks[tasks.count - 1], with: row)
                continue
            }
            resolveDitto(&row, previous)
            if row.lead.isEmpty, row.number == nil, let above = previous?.lead, leadsFirst(columns) { row.lead = above }
            if row.content.isEmpty || row.isContentContinued, let above = previous?.content, row.content.isEmpty {
                row.content = above
            }
            if row.content.isEmpty { row.content = row.product }
            guard !row.content.isEmpty else { continue }
            counter += 1
            let isGroupLead = label?.isRoman == true && !row.lead.isEmpty && row.time.isEmpty
            if isGroupLead { heading = (restarts ? label?.text : nil, row.lead, row.time) }
            if row.lead.isEmpty { row.lead = heading.lead }
            let sign = label?.text ?? previous.flatMap { self.label(of: $0)?.text } ?? String(counter)
            let path = [base, heading.label ?? "", sign].filter { !$0.isEmpty }.joined(separator: ".")
            tasks.append(task(of: row, ref: path, columns, group: group))
            if row.number == nil { row.number = previous?.number }
            previous = row
        }
        return tasks
    }

    /// Whom a heading between the rows names, where it names somebody and nothing else: «II. SỞ Y TẾ».
    private func bodies(in row: Row) -> [Range<Int>] {
        guard row.content.count == 1, let range = row.content.first.map({ LabelledLine.trimmed($0, words) }),
            let first = range.first, words[first].isCapital, range.count <= 24,
            let head = scanner.head(at: first, limit: range.upperBound),
            head.meaning != .common, head.end < range.upperBound,
            let list = scanner.list(at: first, limit: range.upperBound),
            scanner.afterBrackets(at: list.end, limit: range.upperBound) == range.upperBound
        else { return [] }
        return [first..<list.end]
    }

    /// Who leads stands left of the tasks, once for all rows that a merged cell would cover.
    private func leadsFirst(_ columns: TableColumns) -> Bool {
        guard let lead = columns.roles.firstIndex(of: .part(.lead)),
            let content = columns.roles.firstIndex(of: .part(.content))
        else { return false }
        return lead < content
    }

    // MARK: Rows

    private func row(in cells: [TableGrid.Cell?], _ columns: TableColumns) -> Row {
        var row = Row()
        var seen = Set<Int>()
        let shift = isShifted(cells, columns) ? 1 : 0
        for (place, cell) in cells.enumerated() {
            let column = place + shift
            guard let cell, !cell.words.isEmpty, column < columns.roles.count, seen.insert(cell.column).inserted else {
                continue
            }
            let range = LabelledLine.trimmed(cell.words, words)
            guard !range.isEmpty else { continue }
            if !cell.isContinued { row.all.append(range) }
            // A cell over the whole row is a heading, whatever column it begins in.
            let spansAll = cell.columnSpan > 1 && cell.columnSpan >= columns.roles.count - 1
            switch spansAll ? .part(.content) : columns.roles[column] {
            case .number: if !cell.isContinued { row.number = cell.words }
            case .part(.content), .part(.measure):
                row.content.append(range)
                row.isContentContinued = row.isContentContinued || cell.isContinued
            case .part(.directed): row.directed.append(range)
            case .part(.lead): row.lead.append(range)
            case .part(.coordinate): row.coordinate.append(range)
            case .part(.time): row.time.append(range)
            case .part(.product): row.product.append(range)
            case .month(let month): row.months.append(month)
            case .part, .other: break
            }
        }
        return row
    }

    /// A row whose number the row above shares, in a format that knows no merged cells: all stands a column to the left.
    private func isShifted(_ cells: [TableGrid.Cell?], _ columns: TableColumns) -> Bool {
        guard columns.roles.first == .number, let first = cells.first ?? nil, first.columnSpan == 1,
            first.words.count > 6, let last = cells.last
        else { return false }
        return last?.words.isEmpty ?? true
    }

    private struct Label {
        var text: String
        var isRoman: Bool
    }

    private func label(of row: Row) -> Label? {
        guard let number = row.number, let first = number.first else { return nil }
        let kept = number.filter { words[$0].isLetters || words[$0].isNumber || words[$0].isMark(".") }
        guard kept.count <= 6 else { return nil }
        var text = kept.map { words.text(of: $0..<$0 + 1) }.joined()
        while text.hasSuffix(".") { text.removeLast() }
        let isRoman =
            RomanNumeral.isOne(words, at: first)
            || (words[first].isCapital && words[first].end - words[first].start == 1)
        return text.isEmpty ? nil : Label(text: text, isRoman: isRoman)
    }

    /// Numbers that begin again in every group need the group's number before them.
    private func numbersRestart(_ rows: [Row]) -> Bool {
        var ones = 0
        for row in rows where label(of: row)?.text == "1" { ones += 1 }
        return ones > 1
    }

    private func isHeading(_ row: Row, label: Label?, _ columns: TableColumns) -> Bool {
        guard !row.content.isEmpty || row.number != nil else { return true }
        if label?.isRoman == true || row.content.isEmpty { return true }
        // A row with a number and a text but nobody and no time: a heading when others of its kind are followed by points.
        return label == nil
            || label.map { !$0.text.contains(".") && row.content.allSatisfy { $0.count < 40 } } == true
                && words.isUpperCase(row.content[0])
            || row.content.first.map { words[$0.lowerBound].isCapital && label == nil } == true
    }

    /// The rest of a row that a page break cut: no number, and no one and no time of its own, or a text that goes on.
    private func continues(_ row: Row, _ previous: Row?) -> Bool {
        guard previous != nil, row.number == nil, !row.isContentContinued else { return false }
        if let content = row.content.first { return words[content.lowerBound].isSmall }
        return row.time.isEmpty || row.lead.isEmpty
    }

    private func extend(_ task: inout TaskDraft, with row: Row) {
        task.content += row.content
        task.product += row.product
        if let last = row.all.map(\.upperBound).max() {
            task.source = task.source.lowerBound..<max(last, task.source.upperBound)
        }
        if task.lead.isEmpty { task.lead = row.lead.flatMap(names) }
        if task.coordinate.isEmpty { task.coordinate = row.coordinate.flatMap(names) }
    }

    /// «nt», «//», «như trên»: what stands above.
    private func resolveDitto(_ row: inout Row, _ previous: Row?) {
        func above(_ ranges: [Range<Int>], _ previous: [Range<Int>]?) -> [Range<Int>] {
            guard let range = ranges.first, ranges.count == 1, isDitto(range) else { return ranges }
            return previous ?? []
        }
        row.lead = above(row.lead, previous?.lead)
        row.coordinate = above(row.coordinate, previous?.coordinate)
        row.time = above(row.time, previous?.time)
        row.product = above(row.product, previous?.product)
        row.directed = above(row.directed, previous?.directed)
    }

    private static let dittos: [Phrase] = [
        "nt", "như trên", "/ /", "\"", "' '", "n t", "như mục trên", "- nt -", "- nt", "n / t",
    ]

    private func isDitto(_ range: Range<Int>) -> Bool {
        range.count <= 4
            && Self.dittos.contains {
                words.end(of: $0, at: range.lowerBound, limit: range.upperBound).map { $0 >= range.upperBound - 1 }
                    == true
            }
    }

    // MARK: Tasks

    private func task(of row: Row, ref: String, _ columns: TableColumns, group: Int) -> TaskDraft {
        let start = row.all.map(\.lowerBound).min() ?? row.content[0].lowerBound
        let end = row.all.map(\.upperBound).max() ?? row.content[0].upperBound
        var task = TaskDraft(
            ref: ref, content: row.content, product: row.product,
            source: min(start, row.content[0].lowerBound)..<end, confidence: 0.95, group: group)
        task.isStructured = true
        task.directedBy = row.directed.flatMap(names)
        assign(row, isPaired: columns.isPaired, to: &task)
        var reader = deadlines
        if let year = columns.year { reader.year = year }
        if let time = row.time.first {
            task.deadline = reader.labelled(time.lowerBound..<max(time.upperBound, row.time.last?.upperBound ?? 0))
            if row.time.count > 1 { task.deadline.text = row.time.map(words.text(of:)).joined(separator: " - ") }
        } else if !row.months.isEmpty, let year = reader.year {
            task.deadline = MonthMarks.deadline(row.months, year: year)
        } else if columns.roles.contains(.part(.time)) == false, let last = row.content.last,
            let found = deadlines.prose(last)
        {
            task.deadline = found
        }
        if task.lead.isEmpty { task.confidence = 0.7 }
        return task
    }

    /// «Chủ trì: Sở A; phối hợp: Sở B» and «Sở A chủ trì, Sở B phối hợp» may stand in one cell.
    private func assign(_ row: Row, isPaired: Bool, to task: inout TaskDraft) {
        for cell in row.lead {
            // «Sở A/Sở B» below «Chủ trì/phối hợp»
            if isPaired, let slash = cell.first(where: { words[$0].isMark("/") }), slash > cell.lowerBound,
                scanner.begins(at: slash + 1, limit: cell.upperBound)
            {
                task.lead += names(cell.lowerBound..<slash)
                task.coordinate += names(slash + 1..<cell.upperBound)
                continue
            }
            let charged = ChargedNames(in: cell, scanner)
            task.lead += charged.lead
            task.coordinate += charged.coordinate
        }
        task.coordinate += row.coordinate.flatMap(names)
        task.coordinate.removeAll { task.lead.contains($0) && row.coordinate.isEmpty }
    }

    private func names(_ range: Range<Int>) -> [NamedBody] { scanner.names(in: range) }
}

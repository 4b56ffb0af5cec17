import WorkTime

/// What the columns of a table of tasks hold, by the heads of its columns.
struct TableColumns {
    enum Role: Equatable {
        case number
        case part(PartLabel)
        /// A month of the year, marked with a cross where the task falls in it.
        case month(Int)
        case other
    }

    var roles: [Role]
    /// Rows that hold the heads.
    var headRows: Int
    /// A year named in the head of the column of times: «Thời gian hoàn thành (năm 2026)».
    var year: Int?
    /// One column holds both who leads and who coordinates: «Đơn vị chủ trì/phối hợp».
    var isPaired = false

    /// The columns of a table that lays out tasks; nil for any other table.
    static func find(in table: PaperTable, _ words: Words) -> TableColumns? {
        guard table.rows.count > 1 || table.rows.first.map({ $0.cells.count > 2 }) == true else { return nil }
        let grid = TableGrid(table, words)
        for row in 0..<min(3, grid.cells.count) {
            guard var columns = columns(of: grid, row, words) else { continue }
            columns.headRows = row + 1
            while columns.headRows < grid.cells.count, columns.refine(with: grid, words) { columns.headRows += 1 }
            return columns.isAboutTasks || columns.isGroupedByBody(grid, words) ? columns : nil
        }
        return nil
    }

    /// True when the table goes on with the rows of the one before: as many columns, no heads of its own.
    func continues(in table: PaperTable, _ words: Words) -> Bool {
        let grid = TableGrid(table, words)
        let head = grid.cells.first?.compactMap { $0 }.first { !$0.words.isEmpty }
        return roles.count == grid.columnCount && head.map { Self.role(of: $0.words, words) != .number } == true
    }

    private var isAboutTasks: Bool {
        let parts = roles.compactMap { if case .part(let part) = $0 { part } else { nil } }
        let hasContent = parts.contains { $0 == .content || $0 == .measure }
        let told = parts.filter { $0 == .lead || $0 == .coordinate || $0 == .directed }.count
        let times = roles.contains { if case .month = $0 { true } else { $0 == .part(.time) } }
        return hasContent && (told > 0 || (times && parts.contains { $0 == .product }))
            || (parts.contains { $0 == .product } && parts.contains { $0 == .lead } && times)
    }

    /// True when rows that hold nothing else name who has to do what stands in the rows below them.
    private func isGroupedByBody(_ grid: TableGrid, _ words: Words) -> Bool {
        guard roles.contains(.part(.content)), roles.contains(.part(.time)) else { return false }
        return grid.cells.dropFirst(headRows).contains { row in
            let own = row.indices.compactMap { column in
                row[column].flatMap {
                    $0.isContinued || $0.words.isEmpty || $0.column != column ? nil : (column, $0.words)
                }
            }
            let named = own.filter { roles[$0.0] != .number }
            guard named.count == 1, own.count <= 2, let range = named.first?.1, range.count <= 16,
                let head = NameHeads.table.match(words, at: range.lowerBound, limit: range.upperBound)
            else { return false }
            return head.meaning.isAgency && words[range.lowerBound].isCapital && head.end < range.upperBound
                && NameScanner.actions.match(words, at: range.lowerBound, limit: range.upperBound) == nil
        }
    }

    private static func columns(of grid: TableGrid, _ row: Int, _ words: Words) -> TableColumns? {
        var roles: [Role] = []
        var year: Int?
        for column in 0..<grid.columnCount {
            guard let cell = grid.cells[row][column] else {
                roles.append(.other)
                continue
            }
            let role = role(of: cell.words, words)
            if role == .part(.time) {
                year = TimeScanner(words: words, bare: false).all(in: cell.words).last?.due?.year ?? year
            }
            roles.append(role)
        }
        // A list of procedures or fees, or the steps of one.
        let isOther = grid.cells[row].contains { cell in
            cell.map { cell in Self.others.contains { words.firstIndex(of: $0, in: cell.words) != nil } } ?? false
        }
        if isOther { return nil }
        guard roles.count(where: { if case .part(let part) = $0 { part != .other } else { false } }) >= 2 else {
            return nil
        }
        var columns = TableColumns(roles: roles, headRows: row + 1, year: year)
        columns.isPaired = roles.indices.contains { column in
            roles[column] == .part(.lead) && grid.cells[row][column].map { PartLabel.isPair($0.words, words) } == true
        }
        columns.settleDoubles(grid, row, words)
        return columns
    }

    /// Two columns of content: «Nhiệm vụ» names the group and «Nội dung công việc» the task; the wider one is the task.
    private mutating func settleDoubles(_ grid: TableGrid, _ row: Int, _ words: Words) {
        let contents = roles.indices.filter { roles[$0] == .part(.content) }
        guard contents.count > 1, let last = contents.last else { return }
        let isMerged = contents.allSatisfy { grid.cells[row][$0]?.column == grid.cells[row][last]?.column }
        if isMerged { return }
        func length(_ column: Int) -> Int {
            grid.cells.dropFirst(row + 1).reduce(0) { $0 + ($1[column]?.words.count ?? 0) }
        }
        if let main = contents.max(by: { length($0) < length($1) }) {
            for column in contents where column != main { roles[column] = .other }
        }
    }

    private static func role(of range: Range<Int>, _ words: Words) -> Role {
        guard !range.isEmpty, range.count <= 24 else { return .other }
        if numbers.contains(where: { words.matches($0, at: range.lowerBound, limit: range.upperBound) }),
            range.count <= 5
        {
            return .number
        }
        return PartLabel.ofColumn(range, words).map { .part($0) } ?? .other
    }

    private static let others: [Phrase] = [
        "tên thủ tục", "mã số", "mã tthc", "mã thủ tục", "lệ phí", "thủ tục hành chính", "trình tự các bước", "số tiền",
        "đơn giá", "mã hồ sơ",
    ]
    private static let numbers: [Phrase] = ["tt", "stt", "số tt", "số thứ tự", "#", "t t", "s t t"]

    /// Takes in a second row of heads, as under a merged «Phân công thực hiện»; false when the row is no head.
    private mutating func refine(with grid: TableGrid, _ words: Words) -> Bool {
        let row = grid.cells[headRows]
        let own = row.indices.filter { row[$0].map { !$0.isContinued && !$0.words.isEmpty } == true }
        guard !own.isEmpty else {
            return row.contains { $0?.isContinued == true } && row.allSatisfy { $0 == nil || $0?.isContinued == true }
        }
        // «(1) (2) (3)» numbers the columns.
        let isNumbering =
            own.count > 2
            && own.allSatisfy { column in
                let cell = row[column]!.words
                return cell.count <= 3 && cell.contains { words[$0].isNumber || words[$0].end - words[$0].start == 1 }
                    && cell.allSatisfy { words[$0].isMark || words[$0].end - words[$0].start <= 2 }
            }
            && own.compactMap { column in row[column]!.words.compactMap { words[$0].number }.first }.elementsEqual(
                1...own.count)
        if isNumbering, !roles.contains(where: { if case .month = $0 { true } else { false } }),
            own.count >= roles.count - 1
        {
            return true
        }
        let above = grid.cells[headRows - 1]
        let split = own.filter { column in above[column].map { $0.columnSpan > (row[column]?.columnSpan ?? 1) } == true
        }
        guard !split.isEmpty, row.contains(where: { $0?.isContinued == true }) || split.count == own.count else {
            return refineUnmerged(row, own, words)
        }
        for column in split {
            guard let cell = row[column] else { continue }
            if let month = Self.month(cell.words, words) {
                roles[column] = .month(month)
            } else if case .part(let part) = Self.role(of: cell.words, words) {
                roles[column] = .part(part)
            }
        }
        return true
    }

    /// The second row of heads in a format that knows no merged cells: nothing in it but heads, and none above the tasks.
    private mutating func refineUnmerged(_ row: [TableGrid.Cell?], _ own: [Int], _ words: Words) -> Bool {
        let heads = own.map { column in (column: column, role: Self.role(of: row[column]!.words, words)) }
        let tells = heads.contains { head in
            if case .part(let part) = head.role { part.isAssignment } else { false }
        }
        guard tells, own.count < roles.count,
            heads.allSatisfy({ head in
                guard case .part(let part) = head.role, row[head.column]!.words.count <= 8 else { return false }
                return part != .content && part != .measure && roles[head.column] != .number
                    && roles[head.column] != .part(.content) && roles[head.column] != .part(.measure)
            })
        else { return false }
        for head in heads { roles[head.column] = head.role }
        return true
    }

    /// «T1», «Tháng 1», «1»
    private static func month(_ range: Range<Int>, _ words: Words) -> Int? {
        guard range.count <= 2 else { return nil }
        if let number = range.compactMap({ words[$0].number }).last { return (1...12).contains(number) ? number : nil }
        let text = words.text(of: range).lowercased()
        guard text.hasPrefix("t"), let number = Int(text.dropFirst().drop { $0 == "." || $0 == "h" }) else {
            return nil
        }
        return (1...12).contains(number) ? number : nil
    }
}

extension PartLabel {
    /// The head of a column; «Kết quả/sản phẩm», «Thời gian hoàn thành», «Cơ quan chủ trì».
    static func ofColumn(_ range: Range<Int>, _ words: Words) -> PartLabel? {
        if isPair(range, words) { return .lead }
        if let bracket = range.first(where: { words[$0].isMark("(") }), bracket > range.lowerBound {
            return of(range.lowerBound..<bracket, words)
        }
        if range.count > 14 { return of(range.lowerBound..<range.lowerBound + 14, words) }
        return of(range, words)
    }

    /// «Đơn vị chủ trì/phối hợp», «Cơ quan chủ trì, cơ quan phối hợp»: one column for both.
    static func isPair(_ range: Range<Int>, _ words: Words) -> Bool {
        guard range.count <= 10, let led = words.firstIndex(of: ClauseReader.leads[0], in: range),
            let joined = words.firstIndex(of: Say.join, in: range)
        else { return false }
        return led < joined
    }
}

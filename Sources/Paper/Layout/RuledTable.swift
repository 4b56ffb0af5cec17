/// A table whose cells are drawn with rules.
struct RuledTable {
    let box: PrintedPage.Box
    let cells: [Cell]

    struct Cell {
        var box: PrintedPage.Box
        /// From the top, counting every height at which a rule is drawn.
        var row: Int
        var rowSpan: Int
    }

    /// The tables of a page, from top to bottom. Frames around a single cell are none.
    static func all(in rules: PrintedPage.Rules) -> [RuledTable] {
        var groups: [(horizontal: [PrintedPage.Rule], vertical: [PrintedPage.Rule])] = []
        // Each horizontal rule with the vertical rules that touch it; groups that share a vertical rule are one.
        var remaining = rules.vertical
        var pending = rules.horizontal
        while let seed = pending.popLast() {
            var group = (horizontal: [seed], vertical: [PrintedPage.Rule]())
            var isGrowing = true
            while isGrowing {
                let vertical = remaining.partitioned { rule in group.horizontal.contains { touch($0, rule) } }
                let horizontal = pending.partitioned { rule in vertical.contains { touch(rule, $0) } }
                group.vertical += vertical
                group.horizontal += horizontal
                isGrowing = !vertical.isEmpty || !horizontal.isEmpty
            }
            if group.vertical.count > 1 && group.horizontal.count > 1 { groups.append(group) }
        }
        return groups.compactMap { RuledTable(horizontal: $0.horizontal, vertical: $0.vertical) }
            .sorted { $0.box.top < $1.box.top }
    }

    private init?(horizontal: [PrintedPage.Rule], vertical: [PrintedPage.Rule]) {
        let heights = Self.clusters(horizontal.map(\.at))
        let places = Self.clusters(vertical.map(\.at))
        guard heights.count > 1, places.count > 1, heights.count * places.count < 40_000 else { return nil }
        let rows = heights.count - 1
        let columns = places.count - 1

        func isClosed(_ rules: [PrintedPage.Rule], at place: Double, from: Double, to: Double) -> Bool {
            let middle = (from + to) / 2
            return rules.contains {
                abs($0.at - place) < Self.tolerance && $0.from < middle && $0.to > middle
            }
        }

        // Grid squares without a rule between them are one cell.
        var owner = Array(0..<rows * columns)
        func root(_ square: Int) -> Int {
            var square = square
            while owner[square] != square { square = owner[square] }
            return square
        }
        for row in 0..<rows {
            for column in 0..<columns {
                let square = row * columns + column
                if column + 1 < columns,
                    !isClosed(vertical, at: places[column + 1], from: heights[row], to: heights[row + 1])
                {
                    owner[root(square + 1)] = root(square)
                }
                if row + 1 < rows,
                    !isClosed(horizontal, at: heights[row + 1], from: places[column], to: places[column + 1])
                {
                    owner[root(square + columns)] = root(square)
                }
            }
        }
        let squares = Dictionary(grouping: 0..<rows * columns, by: root)
        guard squares.count > 1 else { return nil }
        cells = squares.values.map { squares in
            let cellRows = squares.map { $0 / columns }
            let cellColumns = squares.map { $0 % columns }
            let top = cellRows.min() ?? 0
            let bottom = cellRows.max() ?? 0
            return Cell(
                box: PrintedPage.Box(
                    left: places[cellColumns.min() ?? 0], top: heights[top],
                    right: places[(cellColumns.max() ?? 0) + 1],
                    bottom: heights[bottom + 1]),
                row: top, rowSpan: bottom - top + 1)
        }.sorted { ($0.row, $0.box.left) < ($1.row, $1.box.left) }
        box = PrintedPage.Box(
            left: places[0], top: heights[0], right: places[columns], bottom: heights[rows])
    }

    private static let tolerance = 3.5

    private static func touch(_ horizontal: PrintedPage.Rule, _ vertical: PrintedPage.Rule) -> Bool {
        vertical.at > horizontal.from - tolerance && vertical.at < horizontal.to + tolerance
            && horizontal.at > vertical.from - tolerance && horizontal.at < vertical.to + tolerance
    }

    /// Places closer than the tolerance are one.
    private static func clusters(_ places: [Double]) -> [Double] {
        var clusters: [Double] = []
        for place in places.sorted() where clusters.last.map({ place - $0 > tolerance }) ?? true {
            clusters.append(place)
        }
        return clusters
    }
}

extension Array {
    /// Takes out and returns the elements that are as asked.
    fileprivate mutating func partitioned(_ isTaken: (Element) -> Bool) -> [Element] {
        let taken = filter(isTaken)
        if !taken.isEmpty { removeAll(where: isTaken) }
        return taken
    }
}

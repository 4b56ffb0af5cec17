/// What was measured, as lines in columns: name, median, lowest, highest, and whatever else is to be said.
public struct ResultTable {
    private var lines: [[String]]

    public init(unit: String) {
        lines = [["", "median \(unit)", "min", "max", ""]]
    }

    public mutating func add(_ name: String, _ series: Series, _ remark: String = "") {
        lines.append(
            [name, Self.written(series.median), Self.written(series.min), Self.written(series.max), remark])
    }

    public var text: String {
        let widths = (0..<5).map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            line.enumerated().map { column, cell in
                let blank = String(repeating: " ", count: widths[column] - cell.count)
                return (1...3).contains(column) ? blank + cell : cell + blank
            }.joined(separator: "  ").trimmingEnd
        }.joined(separator: "\n")
    }

    /// Three figures that matter: 1234, 123, 12.3, 1.23, 0.123.
    public static func written(_ value: Double) -> String {
        let places = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
        return fixed(value, places)
    }

    /// `1.7` for 1.66 with one place.
    public static func fixed(_ value: Double, _ places: Int) -> String {
        guard value.isFinite else { return "–" }
        let scale = (0..<places).reduce(1) { product, _ in product * 10 }
        let whole = Int((value * Double(scale)).rounded())
        guard places > 0 else { return String(whole) }
        let fraction = String(whole % scale)
        return "\(whole / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
    }
}

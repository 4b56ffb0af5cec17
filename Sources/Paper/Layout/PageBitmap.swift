/// A page drawn in grey, in which rules are found as long dark runs: neither poppler nor a scan tells of them else.
struct PageBitmap {
    private let pixels: ArraySlice<UInt8>
    private let columns: Int
    private let rows: Int
    /// Points a pixel.
    private let scale: Double

    /// The bitmaps of a stream of portable grey maps (PGM), as `pdftoppm -gray` prints one a page.
    static func all(in stream: [UInt8], dotsPerInch: Double) -> [PageBitmap] {
        var bitmaps: [PageBitmap] = []
        var start = 0
        while let bitmap = PageBitmap(stream, at: &start, scale: 72 / dotsPerInch) { bitmaps.append(bitmap) }
        return bitmaps
    }

    private init?(_ stream: [UInt8], at start: inout Int, scale: Double) {
        guard stream[start...].starts(with: Array("P5".utf8)) else { return nil }
        var index = start + 2
        var numbers: [Int] = []
        while numbers.count < 3, index < stream.count {
            var number = 0
            while index < stream.count, !(0x30...0x39).contains(stream[index]) { index += 1 }
            while index < stream.count, (0x30...0x39).contains(stream[index]), number < 1 << 20 {
                number = number * 10 + Int(stream[index] - 0x30)
                index += 1
            }
            numbers.append(number)
        }
        index += 1
        guard numbers.count == 3, numbers[0] > 0, numbers[0] * numbers[1] <= stream.count - index else { return nil }
        columns = numbers[0]
        rows = numbers[1]
        pixels = stream[index..<(index + columns * rows)]
        self.scale = scale
        start = index + columns * rows
    }

    /// The rules: runs longer than any stroke of a letter, one rule for all the pixels of its thickness.
    func rules() -> PrintedPage.Rules {
        pixels.withUnsafeBufferPointer { pixels in
            var rules = PrintedPage.Rules()
            rules.horizontal = Self.runs(lines: rows, length: columns, least: Int(24 / scale)) { line, index in
                pixels[line * columns + index] < 160
            }.map(scaled)
            rules.vertical = Self.runs(lines: columns, length: rows, least: Int(13 / scale)) { line, index in
                pixels[index * columns + line] < 160
            }.map(scaled)
            return rules
        }
    }

    private func scaled(_ rule: PrintedPage.Rule) -> PrintedPage.Rule {
        PrintedPage.Rule(at: rule.at * scale, from: rule.from * scale, to: rule.to * scale)
    }

    private static func runs(
        lines: Int, length: Int, least: Int, isDark: (Int, Int) -> Bool
    ) -> [PrintedPage.Rule] {
        var rules: [PrintedPage.Rule] = []
        /// Rules that reached the line before, by their place in `rules`.
        var last: [Int] = []
        for line in 0..<lines {
            var current: [Int] = []
            var start: Int?
            for index in 0...length {
                if index < length && isDark(line, index) {
                    start = start ?? index
                } else if let began = start {
                    start = nil
                    guard index - began >= least else { continue }
                    let from = Double(began)
                    let to = Double(index)
                    if let thick = last.first(where: { rules[$0].from < to && rules[$0].to > from }) {
                        rules[thick].from = min(rules[thick].from, from)
                        rules[thick].to = max(rules[thick].to, to)
                        current.append(thick)
                    } else {
                        current.append(rules.count)
                        rules.append(PrintedPage.Rule(at: Double(line) + 0.5, from: from, to: to))
                    }
                }
            }
            last = current
        }
        return rules
    }
}

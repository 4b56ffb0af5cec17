/// Heads and feet: lines that stand at the top or bottom of most pages with nothing but numbers changing.
struct RepeatedLines {
    private let texts: Set<[UInt8]>

    init(_ pages: [[TextLine]]) {
        var counts: [[UInt8]: Int] = [:]
        for lines in pages {
            for line in Set((lines.prefix(2) + lines.suffix(2)).map { Self.pattern($0.text) }) {
                counts[line, default: 0] += 1
            }
        }
        let least = max(3, pages.count * 3 / 5)
        texts = Set(counts.filter { $0.value >= least }.keys)
    }

    /// True for a repeated line in the outer eighths of a page.
    func contains(_ line: TextLine, on height: Double) -> Bool {
        guard line.bottom < height / 8 || line.top > height * 7 / 8 else { return false }
        return texts.contains(Self.pattern(line.text))
    }

    private static func pattern(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.compactMap { (0x30...0x39).contains($0) ? nil : $0 }
    }
}

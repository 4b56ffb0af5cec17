/// A QR code of a short text: bytes, error correction of level M (15 %), versions 1 to 6 (ISO/IEC 18004).
///
/// Addresses with the number of a dossier need some 60 bytes, those of second factors up to 102; a text of more than 106 has none.
struct QRCode: Equatable {
    /// The modules on one side.
    let size: Int
    /// Row by row, true for dark.
    private(set) var modules: [[Bool]]
    private var isFixed: [[Bool]]

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let version = Self.versions.firstIndex(where: { $0.capacity >= bytes.count }).map({ $0 + 1 }) else {
            return nil
        }
        size = 17 + 4 * version
        modules = Array(repeating: Array(repeating: false, count: size), count: size)
        isFixed = modules
        drawPatterns(version)
        place(Self.codewords(bytes, Self.versions[version - 1]))
        let masked = (0..<8).map { mask -> (penalty: Int, code: QRCode) in
            var code = self
            code.apply(mask)
            return (code.penalty, code)
        }
        if let best = masked.min(by: { $0.penalty < $1.penalty })?.code { modules = best.modules }
    }

    // MARK: - Codewords

    /// How the codewords of a version are cut into blocks.
    private struct Layout {
        /// Bytes of text that fit.
        let capacity: Int
        let blocks: Int
        let data: Int
        let correction: Int
    }

    private static let versions = [
        Layout(capacity: 14, blocks: 1, data: 16, correction: 10),
        Layout(capacity: 26, blocks: 1, data: 28, correction: 16),
        Layout(capacity: 42, blocks: 1, data: 44, correction: 26),
        Layout(capacity: 62, blocks: 2, data: 32, correction: 18),
        Layout(capacity: 84, blocks: 2, data: 43, correction: 24),
        Layout(capacity: 106, blocks: 4, data: 27, correction: 16),
    ]

    /// Mode, length, bytes, end, padding; then the corrections of each block, all of them interleaved.
    private static func codewords(_ bytes: [UInt8], _ layout: Layout) -> [UInt8] {
        var bits: [Bool] = []
        func append(_ value: Int, _ width: Int) {
            for place in stride(from: width - 1, through: 0, by: -1) { bits.append(value >> place & 1 == 1) }
        }
        append(0b0100, 4)
        append(bytes.count, 8)
        for byte in bytes { append(Int(byte), 8) }
        let total = layout.data * layout.blocks
        append(0, min(4, total * 8 - bits.count))
        while bits.count % 8 != 0 { bits.append(false) }
        var data = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        for place in 0..<total - data.count { data.append(place % 2 == 0 ? 0xEC : 0x11) }
        let blocks = (0..<layout.blocks).map { Array(data[$0 * layout.data..<($0 + 1) * layout.data]) }
        let corrections = blocks.map { ReedSolomon.remainder(of: $0, count: layout.correction) }
        return (0..<layout.data).flatMap { place in blocks.map { $0[place] } }
            + (0..<layout.correction).flatMap { place in corrections.map { $0[place] } }
    }

    // MARK: - Drawing

    private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
        guard modules.indices.contains(row), modules.indices.contains(column) else { return }
        modules[row][column] = isDark
        isFixed[row][column] = true
    }

    private mutating func drawPatterns(_ version: Int) {
        for place in 0..<size {
            set(6, place, place % 2 == 0)
            set(place, 6, place % 2 == 0)
        }
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] {
            for down in -4...4 {
                for right in -4...4 {
                    let ring = max(abs(down), abs(right))
                    set(row + down, column + right, ring != 2 && ring != 4)
                }
            }
        }
        if version > 1 {
            for down in -2...2 {
                for right in -2...2 { set(size - 7 + down, size - 7 + right, max(abs(down), abs(right)) != 1) }
            }
        }
        drawFormat(0)
    }

    /// Level M and the mask, with their own correction, in both places.
    private mutating func drawFormat(_ mask: Int) {
        var rest = mask << 10
        for place in stride(from: 14, through: 10, by: -1) where rest >> place & 1 == 1 {
            rest ^= 0b101_0011_0111 << (place - 10)
        }
        let bits = (mask << 10 | rest) ^ 0b101_0100_0001_0010
        func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        for place in 0...5 { set(place, 8, bit(place)) }
        set(7, 8, bit(6))
        set(8, 8, bit(7))
        set(8, 7, bit(8))
        for place in 9...14 { set(8, 14 - place, bit(place)) }
        for place in 0...7 { set(8, size - 1 - place, bit(place)) }
        for place in 8...14 { set(size - 15 + place, 8, bit(place)) }
        set(size - 8, 8, true)
    }

    /// Up and down in pairs of columns from the right, the column of the timing pattern left out.
    private mutating func place(_ codewords: [UInt8]) {
        var index = 0
        var right = size - 1
        while right > 0 {
            if right == 6 { right = 5 }
            let isUpwards = (right + 1) & 2 == 0
            for step in 0..<size {
                let row = isUpwards ? size - 1 - step : step
                for column in [right, right - 1] where !isFixed[row][column] && index < codewords.count * 8 {
                    modules[row][column] = codewords[index >> 3] >> (7 - index & 7) & 1 == 1
                    index += 1
                }
            }
            right -= 2
        }
    }

    private mutating func apply(_ mask: Int) {
        for row in 0..<size {
            for column in 0..<size where !isFixed[row][column] && Self.inverts(mask, row, column) {
                modules[row][column].toggle()
            }
        }
        drawFormat(mask)
    }

    private static func inverts(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }

    /// How badly a reader takes it: long runs, squares, what looks like a finder, too much of one colour.
    private var penalty: Int {
        let columns = (0..<size).map { column in modules.map { $0[column] } }
        var sum = 0
        for line in modules + columns {
            var run = 0
            for (place, module) in line.enumerated() {
                run = place > 0 && line[place - 1] == module ? run + 1 : 1
                if run == 5 { sum += 3 } else if run > 5 { sum += 1 }
            }
            for start in 0...(size - 11) {
                let window = Array(line[start..<start + 11])
                if window == Self.finder || window == Self.finder.reversed() { sum += 40 }
            }
        }
        for row in 1..<size {
            for column in 1..<size {
                let square = [
                    modules[row][column], modules[row - 1][column], modules[row][column - 1],
                    modules[row - 1][column - 1],
                ]
                if Set(square).count == 1 { sum += 3 }
            }
        }
        let dark = modules.reduce(0) { $0 + $1.filter { $0 }.count }
        return sum + abs(dark * 20 - size * size * 10) / (size * size) * 10
    }

    private static let finder = [true, false, true, true, true, false, true, false, false, false, false]
}

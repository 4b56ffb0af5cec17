import TestSupport
import Vietnamese

/// A paper as it reaches an office when something went wrong on its way; always the same for a seed.
struct SpoiledPaper {
    private(set) var bytes: [UInt8]
    private var random: SeededRandom

    enum Harm: CaseIterable {
        case cutOff, doubledLines, mixedEncodings, shuffledRows, missingMarks, hugeNumbers, joinedLines, capitals
    }

    init(_ whole: [UInt8], seed: UInt64) {
        bytes = whole
        random = SeededRandom(seed: seed)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            if let harm = Harm.allCases.randomElement(using: &random) { suffer(harm) }
        }
    }

    private mutating func suffer(_ harm: Harm) {
        switch harm {
        case .cutOff: bytes.removeLast(Int.random(in: 0..<max(1, bytes.count), using: &random))
        case .doubledLines: changeLines { lines, place in lines.insert(lines[place], at: place) }
        case .mixedEncodings:
            let old = [LegacyEncoding.tcvn3, .vni, .windows1258].randomElement(using: &random) ?? .tcvn3
            changeLines { lines, place in lines[place] = Self.written(lines[place], in: old) }
        case .shuffledRows:
            var lines = lines
            let start = Int.random(in: 0..<lines.count, using: &random)
            lines[start..<min(start + 8, lines.count)].shuffle(using: &random)
            bytes = Array(lines.joined(separator: [0x0A]))
        case .missingMarks:
            changeLines { lines, place in
                lines[place] = Array(
                    String(decoding: lines[place], as: UTF8.self).split(separator: " ").map { String($0).folded }
                        .joined(separator: " ").utf8)
            }
        case .hugeNumbers:
            let huge = ["99999999999999999999", "0", "31", "2026202620262026"].randomElement(using: &random) ?? "0"
            changeLines { lines, place in
                lines[place] = lines[place].flatMap { (0x31...0x34).contains($0) ? Array(huge.utf8) : [$0] }
            }
        case .joinedLines:
            changeLines { lines, place in if place > 0 { lines[place - 1] += [0x20] + lines.remove(at: place) } }
        case .capitals:
            changeLines { lines, place in
                lines[place] = Array(String(decoding: lines[place], as: UTF8.self).uppercased().utf8)
            }
        }
    }

    private var lines: [[UInt8]] { bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init) }

    private mutating func changeLines(_ change: (inout [[UInt8]], Int) -> Void) {
        var lines = lines
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            change(&lines, Int.random(in: 0..<lines.count, using: &random))
        }
        bytes = Array(lines.joined(separator: [0x0A]))
    }

    /// A line as an old program wrote it; what one byte cannot say is lost.
    private static func written(_ line: [UInt8], in encoding: LegacyEncoding) -> [UInt8] {
        String(decoding: line, as: UTF8.self).unicodeScalars.map { scalar in
            if scalar.isASCII { return UInt8(scalar.value) }
            return (UInt8(0xA0)...0xFF).first { encoding.text(from: [$0]) == String(scalar) } ?? 0xBF
        }
    }
}

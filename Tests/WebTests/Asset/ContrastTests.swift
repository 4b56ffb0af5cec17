import Foundation
import Testing

@Suite("Colours that everybody can read")
struct ContrastTests {
    /// Text, its ground, and the least contrast: 7 for what is read, 4.5 for the rest, 3 for edges of controls.
    static let pairs: [(text: String, ground: String, least: Double)] = [
        ("ink", "paper", 7), ("ink", "surface", 7), ("ink", "sunken", 7), ("ink", "accent-soft", 7), ("ink", "mark", 7),
        ("ink", "done-soft", 7), ("ink", "soon-soft", 7), ("ink", "late-soft", 7), ("ink-soft", "paper", 4.5),
        ("ink-soft", "surface", 4.5), ("ink-soft", "sunken", 4.5), ("ink-soft", "accent-soft", 4.5),
        ("accent", "paper", 4.5), ("accent", "surface", 4.5), ("accent", "sunken", 4.5), ("accent", "accent-soft", 4.5),
        ("accent-strong", "accent-soft", 4.5), ("accent-strong", "paper", 4.5), ("on-accent", "accent", 4.5),
        ("on-accent", "accent-strong", 4.5), ("paper", "ink", 7), ("late", "paper", 4.5), ("late", "surface", 4.5),
        ("late", "late-soft", 4.5), ("soon", "paper", 4.5), ("soon", "soon-soft", 4.5), ("done", "paper", 4.5),
        ("done", "done-soft", 4.5), ("edge", "paper", 3), ("edge", "surface", 3),
    ]

    @Test("Every pair of colours has its contrast, by day and by night", arguments: ["light", "dark"])
    func contrast(scheme: String) throws {
        let sheet = try String(contentsOf: AssetTests.directory.appendingPathComponent("congvu.css"), encoding: .utf8)
        let palettes = sheet.components(separatedBy: ":root {").dropFirst().prefix(2).map(Self.colours)
        let palette = scheme == "light" ? palettes[0] : palettes[0].merging(palettes[1]) { $1 }
        let weak = Self.pairs.compactMap { pair -> String? in
            guard let text = palette[pair.text], let ground = palette[pair.ground] else { return "no --\(pair.text)" }
            let contrast = (max(text, ground) + 0.05) / (min(text, ground) + 0.05)
            return contrast < pair.least ? "\(pair.text) on \(pair.ground): \(contrast)" : nil
        }
        #expect(weak.isEmpty)
    }

    /// The relative luminance (WCAG 2.2) of every colour that a block names.
    private static func colours(in block: String) -> [String: Double] {
        var result: [String: Double] = [:]
        for line in block.prefix(while: { $0 != "}" }).split(separator: ";") {
            let halves = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            guard halves.count == 2, halves[0].hasPrefix("--"), halves[1].hasPrefix("#"),
                let number = Int(halves[1].dropFirst(), radix: 16)
            else { continue }
            let channels = [number >> 16 & 255, number >> 8 & 255, number & 255].map { value -> Double in
                let part = Double(value) / 255
                return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
            }
            result[String(halves[0].dropFirst(2))] = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
        }
        return result
    }
}

import Measure
import Vietnamese
import WorkTime

/// Papers of about 2,000 letters from invented words: some thousand compounds of two syllables, of which few are in many
/// papers and many in few, as in real ones.
struct InventedPapers {
    /// Compounds, the frequent first.
    let compounds: [String]
    let issuers: [String]
    static let kinds = [
        ("Quyết định", "QĐ"), ("Kế hoạch", "KH"), ("Công văn", "CV"), ("Thông báo", "TB"), ("Báo cáo", "BC"),
        ("Tờ trình", "TTr"), ("Chỉ thị", "CT"), ("Nghị quyết", "NQ"),
    ]

    init() {
        var random = Repeatable(seed: 7)
        var syllables: [String] = []
        for onset in [
            "b", "c", "ch", "d", "đ", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "s", "t", "th", "tr", "v", "x",
        ] {
            for rime in [
                "a", "ai", "an", "ang", "anh", "ao", "âm", "ân", "ây", "ôi", "ông", "ơi", "ươi", "ương", "uân", "ôn",
            ] {
                for tone in ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"] where random.number(1...3) == 1
                {
                    // The tone stands on the vowel before the last two letters at most: what matters is that it is there.
                    var letters = Array((onset + rime).unicodeScalars)
                    let vowel = letters.firstIndex { "aâôơươu".unicodeScalars.contains($0) } ?? letters.count - 1
                    letters.insert(contentsOf: tone.unicodeScalars, at: vowel + 1)
                    var view = String.UnicodeScalarView()
                    view.append(contentsOf: letters)
                    syllables.append(String(view).composed)
                }
            }
        }
        var known: Set<String> = []
        while known.count < 12_000 { known.insert(random.one(of: syllables) + " " + random.one(of: syllables)) }
        var compounds = known.sorted()
        for index in compounds.indices.reversed() { compounds.swapAt(index, random.number(0...index)) }
        self.compounds = compounds
        issuers = (0..<60).map { "Sở \(compounds[100 + $0])" }
    }

    /// A compound; the n-th half as often as the n/2-th.
    func compound(_ random: inout Repeatable) -> String {
        let share = Double(random.number(0...1_000_000)) / 1_000_000
        let place = pow12(share)
        return compounds[min(compounds.count - 1, place)]
    }

    private func pow12(_ share: Double) -> Int {
        // The inverse of a logarithm: places spread as 1/n.
        var value = 1.0
        var rest = share * 13.55
        while rest >= 1 {
            value *= 2
            rest -= 1
        }
        return Int(value * (1 + rest)) - 1
    }

    func text(_ random: inout Repeatable) -> String {
        var text = ""
        var words = 0
        while text.utf16.count < 2_000 {
            text += compound(&random)
            words += 1
            text += words.isMultiple(of: 12) ? ".\n" : words.isMultiple(of: 5) ? ", " : " "
        }
        return text
    }

    func title(_ random: inout Repeatable) -> String {
        "Về việc " + (0..<6).map { _ in compound(&random) }.joined(separator: " ")
    }
}

/// Finds the stamp of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT) in the text of a paper, so that its content can be refused.
public enum SecrecyMark {
    /// The degree that the paper's first page bears: a line of its own, or «Độ mật: …».
    public static func find(in text: String) -> Document.Secrecy {
        var found = Document.Secrecy.none
        for line in text.unicodeScalars.prefix(6_000).split(whereSeparator: { $0 == "\n" || $0 == "\t" || $0 == "|" })
        where mayEndInDegree(line) {
            let words = Substring(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let bare = words.trimmingMarks.withoutSpacedLetters
            let degree =
                if let labelled = bare.labelledSecrecy { degrees[labelled.uppercased()] } else {
                    degrees[bare.uppercased()]
                }
            if let degree, degree.rawValue > found.rawValue { found = degree }
        }
        return found
    }

    /// Whether the last letters are an m, an ậ and a t, however they are spaced and framed: all degrees end so, and few lines
    /// of a paper do. To look at every line by its characters took longer than to register the paper.
    private static func mayEndInDegree(_ line: String.UnicodeScalarView.SubSequence) -> Bool {
        var rest = line.reversed().drop { $0.properties.isWhitespace || frame.contains($0) }[...]
        guard let last = rest.first, last == "t" || last == "T" else { return false }
        rest = rest.dropFirst().drop { $0.properties.isWhitespace || vowel.contains($0) }
        return rest.first == "m" || rest.first == "M"
    }

    private static let frame: Set<Unicode.Scalar> = [
        "[", "]", "*", "(", ")", "-", "–", "_", ".", "«", "»", "\"", "#", " ", "|",
    ]
    /// ậ in one piece, and the pieces of which it may be put together.
    private static let vowel: Set<Unicode.Scalar> = [
        "ậ", "Ậ", "â", "Â", "ạ", "Ạ", "a", "A", "\u{302}", "\u{323}",
    ]

    private static let degrees: [String: Document.Secrecy] = [
        "MẬT": .secret, "TỐI MẬT": .topSecret, "TUYỆT MẬT": .absoluteSecret,
    ]
}

extension String {
    /// Without the frame that a stamp is drawn with in plain text: `[MẬT]`, `* MẬT *`.
    fileprivate var trimmingMarks: String {
        let marks: Set<Character> = ["[", "]", "*", "(", ")", "-", "–", "_", ".", "«", "»", "\"", "#", " ", "|"]
        return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }

    /// «M Ậ T» as «MẬT»: letters set apart belong together.
    fileprivate var withoutSpacedLetters: String {
        let words = split(separator: " ")
        guard words.count > 2, words.allSatisfy({ $0.count == 1 }) else { return self }
        let joined = words.joined()
        for last in ["MẬT", "mật"] where joined.hasSuffix(last) && joined.count > 3 {
            return "\(joined.dropLast(3)) \(last)"
        }
        return joined
    }

    fileprivate var labelledSecrecy: String? {
        for label in ["độ mật", "Độ mật", "ĐỘ MẬT", "Mức độ mật", "Dấu chỉ độ mật"] where hasPrefix(label) {
            return String(dropFirst(label.count).drop { $0 == ":" || $0 == " " })
        }
        return nil
    }
}

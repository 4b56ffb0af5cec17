/// Finds the stamp of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT) in the text of a paper, so that its content can be refused.
public enum SecrecyMark {
    /// The degree that the paper's first page bears: a line of its own, or «Độ mật: …».
    public static func find(in text: String) -> Document.Secrecy {
        var found = Document.Secrecy.none
        for line in text.unicodeScalars.prefix(6_000).split(whereSeparator: { $0 == "\n" || $0 == "\t" || $0 == "|" }) {
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

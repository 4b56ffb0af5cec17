import Foundation
import Presentation
import WorkTime

/// A decree with a rule for every check on every part: what a paper says or breaks does not matter here, only that each
/// check comes to an end.
enum EveryCheck {
    static let check = Result { try made() }

    private static func made() throws -> PresentationCheck {
        var rules: [[String: Any]] = []
        for check in CheckKind.allCases {
            for part in PaperElement.allCases {
                for value in ["bold", "italic", "upper", "lower", "center", "both", "left", "top", "any-case", "extra"]
                {
                    rules.append([
                        "id": "\(check.rawValue)-\(part.rawValue)-\(value)", "title": "-", "article": "-",
                        "check": check.rawValue, "part": part.rawValue, "value": value, "min": 12.5, "max": 13,
                        "words": ["Times New Roman", "ỦY BAN NHÂN DÂN", "Ủy ban nhân dân", "TS."],
                    ])
                }
                // Only the looks differ by part and value.
                if !Self.looks.contains(check) { break }
            }
        }
        let decree: [String: Any] = ["law": "-", "from": "1990-01-01", "rules": rules]
        let data = try JSONSerialization.data(withJSONObject: decree)
        return PresentationCheck(
            decrees: [try JSONDecoder().decode(PresentationRules.self, from: data)],
            rights: SigningList([SigningRight(name: "Trần Thu Hà", lines: ["CHÁNH VĂN PHÒNG"])]),
            today: CalendarDay("2026-02-05") ?? .first)
    }

    private static let looks: Set<CheckKind> = [
        .missing, .size, .weight, .slope, .letters, .alignment, .ruleLine, .wording, .sequence, .markWord,
    ]
}

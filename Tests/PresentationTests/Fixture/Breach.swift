import Paper
import Testing

/// A right paper with one thing in it that a rule forbids.
struct Breach: CustomTestStringConvertible, Sendable {
    let rule: String
    let paper: RightPaper
    let part: String
    let style: String?
    let old: String
    let new: String
    /// All places, not only the first.
    let isEverywhere: Bool

    var testDescription: String { rule }

    /// Other words in the document.
    static func text(_ rule: String, _ paper: RightPaper, _ old: String, _ new: String, all: Bool = false) -> Breach {
        Breach(
            rule: rule, paper: paper, part: DocxParts.document, style: nil, old: old, new: new, isEverywhere: all)
    }

    /// Another look of a style.
    static func look(_ rule: String, _ paper: RightPaper, _ style: String, _ old: String, _ new: String) -> Breach {
        Breach(rule: rule, paper: paper, part: "word/styles.xml", style: style, old: old, new: new, isEverywhere: false)
    }

    static func part(_ rule: String, _ paper: RightPaper, _ part: String, _ old: String, _ new: String) -> Breach {
        Breach(rule: rule, paper: paper, part: part, style: nil, old: old, new: new, isEverywhere: true)
    }

    /// A size, in points.
    static func size(_ rule: String, _ paper: RightPaper, _ style: String, _ old: Int, _ new: Int) -> Breach {
        look(rule, paper, style, "<w:sz w:val=\"\(old * 2)\"/>", "<w:sz w:val=\"\(new * 2)\"/>")
    }

    static func notBold(_ rule: String, _ paper: RightPaper, _ style: String) -> Breach {
        look(rule, paper, style, "<w:b/>", "")
    }

    static func bold(_ rule: String, _ paper: RightPaper, _ style: String) -> Breach {
        look(rule, paper, style, "<w:rPr>", "<w:rPr><w:b/>")
    }

    static func notItalic(_ rule: String, _ paper: RightPaper, _ style: String) -> Breach {
        look(rule, paper, style, "<w:i/>", "")
    }

    static func italic(_ rule: String, _ paper: RightPaper, _ style: String) -> Breach {
        look(rule, paper, style, "<w:rPr>", "<w:rPr><w:i/>")
    }

    static func toLeft(_ rule: String, _ paper: RightPaper, _ style: String) -> Breach {
        look(rule, paper, style, "<w:jc w:val=\"center\"/>", "<w:jc w:val=\"left\"/>")
    }

    /// The file. Fails the test where the words to change stand nowhere.
    func bytes() throws -> [UInt8] {
        try DocxParts.changed(try paper.bytes(), part) { text in
            var range = text.startIndex..<text.endIndex
            if let style {
                let start = try #require(text.firstRange(of: "w:styleId=\"\(style)\"")).upperBound
                range = start..<(text[start...].firstRange(of: "</w:style>")?.lowerBound ?? text.endIndex)
            }
            try #require(text[range].contains(old), "\(rule): «\(old)» stands nowhere")
            let changed =
                isEverywhere
                ? text[range].replacing(old, with: new) : Substring(String(text[range]).replacingFirst(old, with: new))
            text.replaceSubrange(range, with: changed)
        }
    }
}

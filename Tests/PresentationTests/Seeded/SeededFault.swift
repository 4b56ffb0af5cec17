import Testing

/// A fault that a person may make in a paper: other words, another look, a paragraph more.
struct SeededFault: CustomTestStringConvertible, Sendable {
    let rule: String
    /// In how many of the real papers it has a place, and its rule holds beforehand.
    let least: Int
    /// Makes it; false where the paper has no place for it.
    let seed: @Sendable (inout RealDocx) throws -> Bool

    var testDescription: String { rule }

    /// Other words for the first paragraph of a part, or the same words changed.
    static func say(
        _ rule: String, _ part: RealDocx.Part, least: Int = 3, _ words: @escaping @Sendable (String) -> String
    ) -> SeededFault {
        SeededFault(rule: rule, least: least) { paper in
            guard let place = paper.places(part).first else { return false }
            let new = words(paper.texts[place])
            // Letters with their marks apart are equal, and yet not the same.
            guard Array(new.utf8) != Array(paper.texts[place].utf8) else { return false }
            paper.say(new, in: place)
            return true
        }
    }

    /// The same for all paragraphs of a part.
    static func sayAll(
        _ rule: String, _ part: RealDocx.Part, least: Int = 3, _ words: @escaping @Sendable (String) -> String
    ) -> SeededFault {
        SeededFault(rule: rule, least: least) { paper in
            let places = paper.places(part)
            for place in places { paper.say(words(paper.texts[place]), in: place) }
            return !places.isEmpty
        }
    }

    /// All runs of a part in another look.
    static func look(
        _ rule: String, _ part: RealDocx.Part, least: Int = 3, _ property: String, _ value: String
    ) -> SeededFault {
        SeededFault(rule: rule, least: least) { paper in
            let places = paper.places(part)
            for place in places { paper.set(property, "<w:\(property) \(value)/>", in: place) }
            return !places.isEmpty
        }
    }

    static func size(_ rule: String, _ part: RealDocx.Part, least: Int = 3, _ points: Int) -> SeededFault {
        look(rule, part, least: least, "sz", "w:val=\"\(points * 2)\"")
    }

    static func bold(_ rule: String, _ part: RealDocx.Part, least: Int = 3, _ isBold: Bool) -> SeededFault {
        look(rule, part, least: least, "b", "w:val=\"\(isBold ? 1 : 0)\"")
    }

    static func italic(_ rule: String, _ part: RealDocx.Part, least: Int = 3, _ isItalic: Bool) -> SeededFault {
        look(rule, part, least: least, "i", "w:val=\"\(isItalic ? 1 : 0)\"")
    }

    /// A part's paragraphs laid out otherwise.
    static func lay(
        _ rule: String, _ part: RealDocx.Part, least: Int = 3, _ property: String, _ value: String
    ) -> SeededFault {
        SeededFault(rule: rule, least: least) { paper in
            let places = paper.places(part)
            for place in places { paper.lay(property, "<w:\(property) \(value)/>", in: place) }
            return !places.isEmpty
        }
    }

    /// Paragraphs more, below the first of a part and set as it is.
    static func add(
        _ rule: String, below part: RealDocx.Part = .body, least: Int = 3, _ lines: String...
    ) -> SeededFault {
        SeededFault(rule: rule, least: least) { paper in
            guard let place = paper.places(part).first else { return false }
            paper.add(lines, below: place)
            return true
        }
    }

    /// Other markup somewhere in the document.
    static func markup(_ rule: String, least: Int = 3, _ pattern: String, _ markup: String) -> SeededFault {
        SeededFault(rule: rule, least: least) { $0.replace(pattern, with: markup) }
    }

    static func numbering(_ rule: String, _ pattern: String, _ markup: String) -> SeededFault {
        SeededFault(rule: rule, least: 1) { try $0.replaceInHeads(pattern, with: markup) }
    }

    /// One for each rule that an edit of a file can break, but for those whose parts these papers have not.
    static let all = page + head + title + content + words + recipients + signature
}

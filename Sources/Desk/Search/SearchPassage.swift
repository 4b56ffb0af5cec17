import Storage

/// A passage of a paper in which what was looked for stands.
public struct SearchPassage: Sendable, Equatable {
    /// Where in the paper its first hit begins, in Unicode scalars.
    public let place: Int
    /// One line of the paper's text.
    public let text: String
    /// The hits, in Unicode scalars of `text`.
    public let marks: [Range<Int>]
    /// Whether the paper goes on before and after it.
    public let isCutBefore: Bool
    public let isCutAfter: Bool

    public init(place: Int, text: String, marks: [Range<Int>], isCutBefore: Bool, isCutAfter: Bool) {
        self.place = place
        self.text = text
        self.marks = marks
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
    }

    /// How many words a passage has, and how many of them before its first hit.
    private static let length = 45
    private static let before = 10
    /// Hits that are looked at; a long paper about one thing has no better passage further on.
    private static let mostRuns = 2_000

    /// The best passages of a text, in its order: those that have most of the words, and those together.
    public static func best(of text: String, for marks: SearchMarks, most: Int = 2) -> [SearchPassage] {
        guard !marks.isEmpty else { return [] }
        let marked = MarkedText(text, marks)
        let runs = Array(marked.runs.prefix(mostRuns))
        guard !runs.isEmpty else { return [] }
        let values = runs.indices.map { value(from: $0, runs, marked) }
        var chosen: [Int] = []
        for index in runs.indices.sorted(by: { (values[$1], $0) < (values[$0], $1) }) where chosen.count < most {
            let start = runs[index].words.lowerBound
            // A second passage is worth its place only when it is elsewhere, and nearly as good.
            let isApart = chosen.allSatisfy { abs(runs[$0].words.lowerBound - start) > length }
            if isApart, chosen.first.map({ values[index] * 2 > values[$0] }) ?? true { chosen.append(index) }
        }
        let scalars = Array(text.unicodeScalars)
        return chosen.sorted().map { passage(from: $0, runs, marked, scalars) }
    }

    /// Different words count most, then the longest run.
    private static func value(from first: Int, _ runs: [MarkedText.Run], _ text: MarkedText) -> Int {
        let end = runs[first].words.lowerBound + length - before
        var keys: Set<String> = []
        var longest = 0
        for run in runs[first...] {
            guard run.words.lowerBound < end else { break }
            longest = max(longest, run.words.count)
            for place in run.words { keys.insert(text.words[place].key) }
        }
        return keys.count * 4 + min(longest, 12)
    }

    private static func passage(
        from first: Int, _ runs: [MarkedText.Run], _ text: MarkedText, _ scalars: [Unicode.Scalar]
    ) -> SearchPassage {
        let run = runs[first]
        let start = max(0, run.words.lowerBound - before)
        let end = min(text.words.count, max(start + length, run.words.upperBound))
        let isCutBefore = start > 0
        let isCutAfter = end < text.words.count
        let from = isCutBefore ? text.places[start].lowerBound : 0
        let to = isCutAfter ? text.places[end - 1].upperBound : scalars.count
        let line = scalars[from..<to].map { $0.properties.isWhitespace ? " " : $0 }
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: line)
        let marks = runs[first...].prefix { $0.places.upperBound <= to }
            .map { ($0.places.lowerBound - from)..<($0.places.upperBound - from) }
        return SearchPassage(
            place: run.places.lowerBound, text: String(shown), marks: marks, isCutBefore: isCutBefore,
            isCutAfter: isCutAfter)
    }
}

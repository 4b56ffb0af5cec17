/// Runs all checks over a paper that has been read.
struct PaperChecks {
    let words: Words
    let text: PaperText
    /// The words of each paragraph.
    let paragraphs: [Range<Int>]
    let citations: [CitationReader.Found]
    let tasks: [TaskDraft]
    let letterhead: Letterhead

    func findings() -> [Finding] {
        let found =
            MissingParts(tasks: tasks).findings { source($0) } + DateContradictions(checks: self).findings()
            + CitedNumbers(checks: self).findings() + Spelling(words: words).findings(in: paragraphs) { source($0) }
        return found.sorted { ($0.source.start, $0.rule.rawValue) < ($1.source.start, $1.rule.rawValue) }
    }

    func source(_ range: Range<Int>) -> ReadingPlace {
        let place = words.place(of: range)
        return ReadingPlace(start: place.lowerBound, end: place.upperBound, page: text.page(at: place.lowerBound))
    }
}

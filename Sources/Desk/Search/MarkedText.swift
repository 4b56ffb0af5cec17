import Storage

/// A text cut into words, with those that a search is about.
struct MarkedText {
    /// Hits that follow each other with nothing but a blank between them.
    struct Run {
        /// Of the text's words.
        let words: Range<Int>
        /// Of its Unicode scalars.
        let places: Range<Int>
    }

    private(set) var words: [SearchWord] = []
    private(set) var places: [Range<Int>] = []
    private(set) var runs: [Run] = []

    init(_ text: String, _ marks: SearchMarks) {
        SearchWord.forEach(in: text) { word, place in
            words.append(word)
            places.append(place)
        }
        let hits = marks.hits(in: words)
        var index = 0
        while index < hits.count {
            guard hits[index] else {
                index += 1
                continue
            }
            var end = index + 1
            while end < hits.count, hits[end], places[end].lowerBound - places[end - 1].upperBound <= 1 { end += 1 }
            if marks.isRunShown(end - index) {
                runs.append(
                    Run(words: index..<end, places: places[index].lowerBound..<places[end - 1].upperBound))
            }
            index = end
        }
    }
}

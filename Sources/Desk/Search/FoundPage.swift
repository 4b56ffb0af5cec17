public import Paper

/// A page of a paper on whose picture words stand that were searched for.
public struct FoundPage: Sendable, Equatable {
    /// Counted from 1.
    public let number: Int
    public private(set) var places: [Place]

    /// Words that follow each other, and those around them on the page.
    public struct Place: Sendable, Equatable {
        /// One box a line.
        public let boxes: [PageBox]
        public let before: String
        public let words: String
        public let after: String
    }

    /// Places that are marked; a paper that has more is about nothing else.
    private static let most = 500
    /// How many words around a place are said.
    fileprivate static let around = 8

    /// The pages that have what was searched for, by the marks of the paper's text: words with any marks, phrases as wholes,
    /// also where they go on over a line or a page.
    public static func all(of query: String, in pages: [(number: Int, words: PageWords)]) -> [FoundPage] {
        let words = pages.flatMap { page in page.words.words.map { (page: page.number, word: $0) } }
        var text = ""
        // Where each word ends in the text, in Unicode scalars.
        var ends: [Int] = []
        ends.reserveCapacity(words.count)
        for (index, word) in words.enumerated() {
            if index > 0 { text += " " }
            text += word.word.text
            ends.append((ends.last.map { $0 + 1 } ?? 0) + word.word.text.unicodeScalars.count)
        }
        var found: [FoundPage] = []
        var next = 0
        for place in SearchMarks(query).places(in: text).prefix(most) {
            while next < ends.count, ends[next] <= place.lowerBound { next += 1 }
            let first = next
            while next < ends.count, ends[next] < place.upperBound { next += 1 }
            guard first < words.count else { break }
            var start = first
            while start <= min(next, words.count - 1) {
                let page = words[start].page
                let end = words[start...min(next, words.count - 1)].prefix { $0.page == page }.endIndex
                add(Place(of: start..<end, in: words), to: page, in: &found)
                start = end
            }
        }
        return found
    }

    private static func add(_ place: Place, to page: Int, in found: inout [FoundPage]) {
        if let last = found.last, last.number == page {
            found[found.count - 1].places.append(place)
        } else {
            found.append(FoundPage(number: page, places: [place]))
        }
    }
}

extension FoundPage.Place {
    fileprivate init(of range: Range<Int>, in words: [(page: Int, word: PageWords.Word)]) {
        var boxes: [PageBox] = []
        for word in words[range] {
            let box = word.word.box
            // What stands further left begins a line of its own, also in a row of equal height: the next cell goes on.
            if let last = boxes.last, last.isLevel(with: box), box.left >= last.left {
                boxes[boxes.count - 1] = last.joined(with: box)
            } else {
                boxes.append(box)
            }
        }
        let page = words[range.lowerBound].page
        func line(_ part: some Sequence<(page: Int, word: PageWords.Word)>) -> String {
            part.filter { $0.page == page }.map(\.word.text).joined(separator: " ")
        }
        self.boxes = boxes
        self.words = line(words[range])
        before = line(words[..<range.lowerBound].suffix(FoundPage.around))
        after = line(words[range.upperBound...].prefix(FoundPage.around))
    }
}

import Desk
import Paper
import Storage

/// What people type to search, the places that it marks in a text, and those on the pictures of pages.
struct SearchParser: OutsideParser {
    let name = "search"
    let words = ["\"", "«", "»", "“", "”", "„", "-", " -\"", "*", "(", ")", " OR ", ":", "'", "\\", "đ", "05/KH-UBND"]

    func read(_ bytes: [UInt8]) throws -> Int {
        let text = String(decoding: bytes, as: UTF8.self)
        let paper = "Kế hoạch tiếp công dân, đánh giá \(text) năm 2026"
        try check(SearchMarks(text).places(in: paper), in: paper)
        try check(SearchMarks(text, isBegun: true).places(in: paper), in: paper)
        let boxes = paper.split(whereSeparator: \.isWhitespace).enumerated().map { place, word in
            PageWords.Word(
                String(word), PageBox(left: place % 9 * 100, top: place / 9, right: place % 9 * 100 + 90, bottom: 0))
        }
        for page in FoundPage.all(of: text, in: [(number: 1, words: PageWords(boxes))])
        where page.number != 1 || page.places.contains(where: { $0.boxes.isEmpty }) {
            throw ParserFault("a found place without a box")
        }
        _ = SearchQuery(text, isUnfinished: true)
        return SearchQuery(text)?.words.count ?? 0
    }

    private func check(_ places: [Range<Int>], in text: String) throws(ParserFault) {
        let count = text.unicodeScalars.count
        var end = 0
        for place in places {
            guard place.lowerBound >= end, place.upperBound <= count else { throw ParserFault("place \(place)") }
            end = place.upperBound
        }
    }
}

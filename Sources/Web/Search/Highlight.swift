import Vietnamese

/// Shows in an original text which of its words were searched for, and cuts out the part around them.
struct Highlight: Sendable {
    private let words: Set<String>

    /// The words of a query, compared without marks; a query of marks alone highlights nothing.
    init(query: String) {
        words = Set(query.folded.split(separator: " ").map(String.init))
    }

    /// The text with the words in `<mark>`; at most about `limit` letters around the first of them.
    func html(_ text: String, limit: Int = 240) -> HTML {
        let pieces = Self.pieces(text)
        let hits = pieces.map { $0.isWord && words.contains(where: matches(String($0.text).folded)) }
        var window = Self.window(pieces.map(\.text.count), around: hits.firstIndex(of: true) ?? 0, limit: limit)
        if window.lowerBound > 0, !pieces[window.lowerBound].isWord {
            window = (window.lowerBound + 1)..<window.upperBound
        }
        if window.upperBound < pieces.count, !pieces[window.upperBound - 1].isWord {
            window = window.lowerBound..<(window.upperBound - 1)
        }
        var html: HTML = window.lowerBound > 0 ? "… " : .empty
        var index = window.lowerBound
        while index < window.upperBound {
            guard hits[index] else {
                html.append(text: pieces[index].text)
                index += 1
                continue
            }
            // Neighbouring hits are one mark: «cải cách hành chính».
            var end = index + 1
            while end + 1 < window.upperBound, hits[end + 1], pieces[end].text.allSatisfy({ $0 == " " }) { end += 2 }
            html += "<mark>"
            for piece in pieces[index..<end] { html.append(text: piece.text) }
            html += "</mark>"
            index = end
        }
        return window.upperBound < pieces.count ? html + " …" : html
    }

    private func matches(_ folded: String) -> (String) -> Bool {
        { word in !folded.isEmpty && (folded == word || folded.split(separator: " ").contains { $0 == word }) }
    }

    private struct Piece {
        let text: Substring
        let isWord: Bool
    }

    /// The text as words and what stands between them, in turn.
    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let first = rest.first {
            let isWord = first.isLetter || first.isNumber
            let end = rest.firstIndex { ($0.isLetter || $0.isNumber) != isWord } ?? rest.endIndex
            pieces.append(Piece(text: rest[..<end], isWord: isWord))
            rest = rest[end...]
        }
        return pieces
    }

    /// As many pieces as `limit` letters hold, a quarter of them before the first hit.
    private static func window(_ lengths: [Int], around hit: Int, limit: Int) -> Range<Int> {
        guard lengths.reduce(0, +) > limit else { return 0..<lengths.count }
        var start = hit
        var room = limit / 4
        while start > 0, room >= lengths[start - 1] {
            start -= 1
            room -= lengths[start]
        }
        var end = start
        room = limit
        while end < lengths.count, room >= lengths[end] {
            room -= lengths[end]
            end += 1
        }
        return start..<max(end, min(hit + 1, lengths.count))
    }
}

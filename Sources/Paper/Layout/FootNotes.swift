/// Notes at the foot of a page, in smaller type and begun with a number that a raised mark in the text repeats.
///
/// They stand after the text, as in every other format, so that no sentence or table is cut by them.
enum FootNotes {
    /// The lines of the page's notes, which are its last; empty when it has none.
    static func lines(at lines: [TextLine], of page: PrintedPage) -> [TextLine] {
        guard let usual = page.words.map(\.box.height).sorted().middle else { return [] }
        let small = lines.reversed().prefix {
            $0.height < usual * 0.93 && $0.segments.count == 1 && $0.top > page.height / 3
        }
        let foot = Array(small.reversed())
        guard let first = foot.firstIndex(where: { number($0) != nil }) else { return [] }
        let notes = Array(foot[first...])
        let numbers = notes.compactMap(number)
        // A note has its mark in the text; small print without one, such as the recipients', is no note.
        return page.words.contains { numbers.contains($0.text) && isMark($0, among: page.words) } ? notes : []
    }

    /// The number with which a note begins.
    static func number(_ line: TextLine) -> [UInt8]? {
        let head = line.text.prefix { (0x30...0x39).contains($0) }
        guard (1...3).contains(head.count), head.endIndex < line.text.endIndex else { return nil }
        let next = line.text[head.endIndex]
        return next == 0x20 || next >= 0x41 ? Array(head) : nil
    }

    /// True for a number that is smaller than the word right before it and stands higher.
    static func isMark(_ mark: PrintedPage.Word, among words: [PrintedPage.Word]) -> Bool {
        words.contains { word in
            mark.box.height < 0.8 * word.box.height && abs(mark.box.left - word.box.right) < 0.4 * word.box.height
                && mark.box.bottom < word.box.bottom - 0.1 * word.box.height && mark.box.bottom > word.box.top
        }
    }

    /// The notes of all pages, each begun as in other formats: «[1] …».
    static func paragraphs(_ lines: [TextLine]) -> [DraftParagraph] {
        var notes: [DraftParagraph] = []
        for line in lines {
            if let number = number(line) {
                let rest = line.text.dropFirst(number.count).trimmed
                notes.append(DraftParagraph(text: Array("[".utf8) + number + Array("] ".utf8) + rest))
            } else if let last = notes.indices.last {
                notes[last].text += LineEnd.separator(after: notes[last].text) + line.text
            }
        }
        return notes
    }
}

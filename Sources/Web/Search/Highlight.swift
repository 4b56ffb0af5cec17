import Desk

/// Shows in a text which of its words were searched for.
enum Highlight {
    /// The text with these places, in Unicode scalars, in `<mark>`.
    static func html(_ text: String, _ places: [Range<Int>]) -> HTML {
        let scalars = text.unicodeScalars
        var html = HTML.empty
        var index = scalars.startIndex
        var at = 0
        func piece(to end: Int) -> Substring {
            let next = scalars.index(index, offsetBy: end - at, limitedBy: scalars.endIndex) ?? scalars.endIndex
            defer {
                index = next
                at = end
            }
            return text[index..<next]
        }
        for place in places where place.lowerBound >= at {
            html.append(text: piece(to: place.lowerBound))
            html += "<mark>"
            html.append(text: piece(to: place.upperBound))
            html += "</mark>"
        }
        html.append(text: text[index...])
        return html
    }

    static func html(_ text: String, _ marks: SearchMarks) -> HTML { html(text, marks.places(in: text)) }

    static func html(_ passage: SearchPassage) -> HTML {
        "\(passage.isCutBefore ? "… " : "")\(html(passage.text, passage.marks))\(passage.isCutAfter ? " …" : "")"
    }
}

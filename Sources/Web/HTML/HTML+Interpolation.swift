public import Office

extension HTML: ExpressibleByStringInterpolation {
    public init(stringLiteral value: StaticString) {
        self = .empty
        append(literal: value)
    }

    public init(stringInterpolation: Interpolation) {
        self = stringInterpolation.html
    }

    /// What may stand between `\(` and `)` in an `HTML` literal.
    ///
    /// | written | becomes |
    /// |---|---|
    /// | `\(name)` | the text, escaped; nothing when nil |
    /// | `\(count)` | the number |
    /// | `\(piece)`, `\(rows.map(row))` | markup as it is |
    /// | `\(link)` where `link: Href` | the address, escaped |
    /// | `\(attribute: "value", old)` | ` value="…"`; nothing when nil |
    /// | `\(attribute: "checked", if: isChosen)` | ` checked`, or nothing |
    public struct Interpolation: StringInterpolationProtocol {
        var html = HTML.empty

        public init(literalCapacity: Int, interpolationCount: Int) {
            html.reserve(literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            html.append(literal: literal)
        }

        public mutating func appendInterpolation(_ piece: HTML) {
            html.append(piece)
        }

        public mutating func appendInterpolation(_ piece: HTML?) {
            if let piece { html.append(piece) }
        }

        public mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { html.append(piece) }
        }

        public mutating func appendInterpolation(_ text: String) {
            html.append(text: text)
        }

        public mutating func appendInterpolation(_ text: String?) {
            if let text { html.append(text: text) }
        }

        public mutating func appendInterpolation(_ value: some LosslessStringConvertible) {
            html.append(text: value.description)
        }

        public mutating func appendInterpolation<Noun>(_ key: Key<Noun>) {
            html.append(text: key.description)
        }

        public mutating func appendInterpolation(_ link: Href) {
            html.append(text: link.string)
        }

        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            html.append(literal: " ")
            html.append(literal: name)
            html.append(literal: "=\"")
            html.append(text: value)
            html.append(literal: "\"")
        }

        public mutating func appendInterpolation(attribute name: StaticString, _ value: Int?) {
            appendInterpolation(attribute: name, value.map(String.init))
        }

        public mutating func appendInterpolation(attribute name: StaticString, _ link: Href?) {
            appendInterpolation(attribute: name, link?.string)
        }

        public mutating func appendInterpolation(attribute name: StaticString, if isPresent: Bool) {
            guard isPresent else { return }
            html.append(literal: " ")
            html.append(literal: name)
        }
    }
}

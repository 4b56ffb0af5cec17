/// One item of a list in the text of a process, taken apart by the names in it, so that one of them can be changed and the rest
/// stays letter for letter.
struct ProcessTextItem {
    private struct Entry {
        let key: String
        /// What stands behind the colon on the same line.
        var value: String
        /// Lines below that belong to it, as they stand.
        var rest: [String]
    }

    /// The lines of the text that it takes, from 0.
    let lines: Range<Int>
    /// How many blanks stand before its hyphen.
    private let indent: Int
    private let isOnOneLine: Bool
    private var entries: [Entry]

    /// The item that begins in that line, from 1. Nil where it is written in a way that is left to people: a hyphen alone, a comment
    /// behind braces.
    init?(of text: [String], line: Int) {
        let first = line - 1
        guard text.indices.contains(first) else { return nil }
        let indent = text[first].prefix { $0 == " " }.count
        guard text[first].dropFirst(indent).hasPrefix("- ") else { return nil }
        var end = first + 1
        while end < text.count, Self.isInside(text[end], indent) { end += 1 }
        // Blank lines and comments behind it belong to what follows.
        while end > first + 1, Self.isBlank(text[end - 1]) { end -= 1 }
        let body = String(text[first].dropFirst(indent + 2))
        if body.hasPrefix("{") {
            let whole = ([body] + text[(first + 1)..<end].map(Self.trimmed)).joined(separator: " ")
            guard let pieces = Self.pieces(whole) else { return nil }
            entries = pieces.map { Entry(key: $0.key, value: $0.value, rest: []) }
            isOnOneLine = true
        } else {
            guard let found = Self.entries(body, text[(first + 1)..<end], indent + 2) else { return nil }
            entries = found
            isOnOneLine = false
        }
        lines = first..<end
        self.indent = indent
    }

    func value(_ key: String) -> String? { entries.first { $0.key == key }?.value }

    /// Writes a value as it is to stand in the text. False where what stands there goes over several lines.
    mutating func set(_ key: String, _ value: String) -> Bool {
        guard let place = entries.firstIndex(where: { $0.key == key }) else {
            entries.append(Entry(key: key, value: value, rest: []))
            return true
        }
        guard entries[place].rest.isEmpty, !entries[place].value.isEmpty else { return false }
        entries[place].value = value
        return true
    }

    var written: [String] {
        let blanks = String(repeating: " ", count: indent)
        if isOnOneLine {
            return ["\(blanks)- { \(entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ")) }"]
        }
        return entries.enumerated().flatMap { index, entry in
            let head = "\(blanks)\(index == 0 ? "- " : "  ")\(entry.key):"
            return [entry.value.isEmpty ? head : "\(head) \(entry.value)"] + entry.rest
        }
    }

    // MARK: - Reading

    private static func isBlank(_ line: String) -> Bool {
        let text = trimmed(line)
        return text.isEmpty || text.hasPrefix("#")
    }

    private static func isInside(_ line: String, _ indent: Int) -> Bool {
        trimmed(line).isEmpty || line.prefix { $0 == " " }.count > indent
    }

    private static func trimmed(_ line: String) -> String {
        let text = line.drop { $0 == " " }
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    /// «key: value» and the lines below it.
    private static func entries(_ first: String, _ rest: ArraySlice<String>, _ indent: Int) -> [Entry]? {
        guard let head = entry(first) else { return nil }
        var entries = [head]
        for line in rest {
            let own = line.prefix { $0 == " " }.count == indent && !isBlank(line)
            guard own else {
                entries[entries.count - 1].rest.append(line)
                continue
            }
            guard let next = entry(String(line.dropFirst(indent))) else { return nil }
            entries.append(next)
        }
        return entries
    }

    private static func entry(_ text: String) -> Entry? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let key = String(text[..<colon])
        let value = trimmed(String(text[text.index(after: colon)...]))
        guard key.utf8.allSatisfy({ (97...122).contains($0) || $0 == 45 }), !key.isEmpty else { return nil }
        return Entry(key: key, value: value, rest: [])
    }

    /// The pieces of `{ a: b, c: [d, e] }`; nil where the braces do not end with the text.
    private static func pieces(_ text: String) -> [(key: String, value: String)]? {
        guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
        var pieces: [String] = []
        var piece = ""
        var depth = 0
        var quote: Character?
        var isEscaped = false
        for letter in text.dropFirst().dropLast() {
            if let open = quote {
                if letter == open, !isEscaped { quote = nil }
                isEscaped = open == "\"" && letter == "\\" && !isEscaped
            } else if letter == "\"" || letter == "'" {
                quote = letter
            } else if letter == "{" || letter == "[" {
                depth += 1
            } else if letter == "}" || letter == "]" {
                depth -= 1
            }
            if letter == ",", depth == 0, quote == nil {
                pieces.append(piece)
                piece = ""
            } else {
                piece.append(letter)
            }
        }
        guard depth == 0, quote == nil else { return nil }
        if !trimmed(piece).isEmpty { pieces.append(piece) }
        let read = pieces.compactMap { entry(trimmed($0)) }
        return read.count == pieces.count ? read.map { ($0.key, $0.value) } : nil
    }
}

import Paper

/// A part of a template: its text by paragraphs, with the bytes that each character stands for.
struct TemplatePart: Sendable {
    /// A field where it stands: in each text element a stretch of its bytes.
    struct Field: Sendable {
        let name: String
        let places: [Place]
    }

    struct Place: Sendable {
        let range: Range<Int>
        /// Where the element is told to keep blanks at its ends, which a field may have held inside; nil where it keeps them.
        let mark: Int?
        /// What stands before the «t» of the element's name: «w:», or nothing.
        let prefix: String
    }

    let path: String
    let fields: [Field]
    private let bytes: [UInt8]

    /// Throws `damaged` or `hostile` as reading the part does, `unsupported` for text that Word does not write.
    init(_ path: String, _ bytes: [UInt8]) throws(PaperError) {
        let tree = try MarkupTree(bytes)
        self.path = path
        self.bytes = bytes
        var fields: [Field] = []
        for texts in Self.paragraphs(tree) {
            var letters: [Letter] = []
            for node in texts {
                let content = tree.nodes[node].contentStart..<tree.nodes[node].contentEnd
                guard !bytes[content].contains(UInt8(ascii: "<")) else {
                    throw PaperError(
                        .unsupported, "Chữ trong tệp không được ghi theo cách của Word; hãy lưu lại bằng Word.")
                }
                let mark = tree.attribute("space", of: node) == nil ? content.lowerBound - 1 : nil
                let prefix = Self.prefix(of: tree.nodes[node].start, in: bytes)
                letters += MarkupText.scalars(in: bytes[content]).map {
                    Letter(scalar: $0.scalar, place: Place(range: $0.range, mark: mark, prefix: prefix), node: node)
                }
            }
            fields += Self.fields(letters)
        }
        self.fields = fields
    }

    private struct Letter {
        let scalar: Unicode.Scalar
        let place: Place
        let node: Int
    }

    private static func prefix(of tag: Int, in bytes: [UInt8]) -> String {
        let name = bytes[(tag + 1)...].prefix { !MarkupScanner.isBlank($0) && $0 != UInt8(ascii: ">") }
        return String(String(decoding: name, as: UTF8.self).dropLast())
    }

    /// The text elements of each paragraph; a text box within a paragraph has paragraphs of its own.
    private static func paragraphs(_ tree: MarkupTree) -> [[Int]] {
        var order: [Int] = []
        var texts: [Int: [Int]] = [:]
        for node in tree.nodes.indices where tree.nodes[node].name == "w:t" {
            var above = tree.nodes[node].parent
            while above >= 0, tree.nodes[above].name != "w:p" { above = tree.nodes[above].parent }
            guard above >= 0 else { continue }
            if texts[above] == nil { order.append(above) }
            texts[above, default: []].append(node)
        }
        return order.map { texts[$0] ?? [] }
    }

    private static func fields(_ letters: [Letter]) -> [Field] {
        var found: [Field] = []
        var start: Int?
        for (index, letter) in letters.enumerated() {
            switch letter.scalar {
            case "{": start = index
            case "}":
                guard let first = start, index - first <= longest else { break }
                start = nil
                let inner = letters[(first + 1)..<index].map(\.scalar)
                let name = name(inner)
                if !name.isEmpty { found.append(Field(name: name, places: places(letters[first...index]))) }
            default: break
            }
        }
        return found
    }

    /// Scalars that a name may have.
    private static let longest = 80

    /// Without blanks at its ends and with one between words, whatever Word put there.
    private static func name(_ scalars: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// In each text element from its first letter to its last.
    private static func places(_ letters: ArraySlice<Letter>) -> [Place] {
        var places: [Place] = []
        var node: Int?
        for letter in letters {
            if letter.node == node, let last = places.popLast() {
                let range = last.range.lowerBound..<letter.place.range.upperBound
                places.append(Place(range: range, mark: last.mark, prefix: last.prefix))
            } else {
                places.append(letter.place)
            }
            node = letter.node
        }
        return places
    }

    // MARK: - Merging

    /// The part with the values in the place of their fields.
    func merged(_ values: [String: String]) -> [UInt8] {
        var edits = MarkupEdits()
        var marked: Set<Int> = []
        for field in fields {
            guard let value = values[field.name] else { continue }
            for (index, place) in field.places.enumerated() {
                edits.replace(place.range, with: index == 0 ? written(value, place.prefix) : "")
                guard let mark = place.mark, marked.insert(mark).inserted else { continue }
                edits.insert(" xml:space=\"preserve\"", at: mark)
            }
        }
        return edits.applied(to: bytes)
    }

    /// Each line as text of the run, with a break before all but the first. Signs that XML has no room for are left out.
    private func written(_ value: String, _ prefix: String) -> String {
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            MarkupText.escaped(String(String.UnicodeScalarView(line.unicodeScalars.filter(Self.isWritable))))
        }
        return lines.joined(separator: "</\(prefix)t><\(prefix)br/><\(prefix)t xml:space=\"preserve\">")
    }

    private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\t" || scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    }
}

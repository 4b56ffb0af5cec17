import Paper

/// An XML part as a tree over its bytes: each element knows where it stands, so that a repair changes those bytes and no
/// others.
///
/// Only for parts of a package; a document type declaration is refused as hostile, so there are no entities but XML's own.
struct MarkupTree {
    struct Node {
        /// «w:p», with the usual prefix of word processing whatever the part calls it.
        var name: String
        /// Of its first «<».
        var start: Int
        /// After the «>» of its opening tag.
        var contentStart: Int
        /// At the «<» of its closing tag; `contentStart` where it has none.
        var contentEnd = 0
        var end = 0
        var parent: Int
        var firstChild = -1
        var next = -1
    }

    let bytes: [UInt8]
    private(set) var nodes: [Node] = []
    /// What the part calls the namespace of word processing: «w:», or nothing.
    private(set) var prefix = "w:"

    /// The root element.
    static let root = 0

    /// Throws `damaged` where the tags do not close each other, `hostile` for a document type or a very deep nesting, `tooLarge` for a part of
    /// more elements than any paper has, `unsupported` for one that is not UTF-8.
    init(_ bytes: [UInt8]) throws(PaperError) {
        self.bytes = bytes
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw PaperError(.unsupported, "Tệp dùng bảng mã UTF-16 bên trong, không kiểm tra được.")
        }
        nodes.reserveCapacity(bytes.count / 40 + 8)
        var scanner = MarkupScanner(bytes: bytes)
        var open: [Int] = []
        var last: [Int] = []
        var root = -1
        while let tag = try scanner.next() {
            switch tag.kind {
            case .open, .empty:
                if nodes.isEmpty { prefix = Self.prefix(in: bytes[tag.range]) }
                let parent = open.last ?? -1
                if parent < 0 {
                    guard root < 0 else { throw Self.damaged }
                    root = nodes.count
                }
                let index = nodes.count
                guard index < Self.most else { throw PaperError(.tooLarge, "Văn bản quá phức tạp, không kiểm tra.") }
                nodes.append(
                    Node(
                        name: canonical(tag.name), start: tag.range.lowerBound, contentStart: tag.range.upperBound,
                        parent: parent))
                if parent >= 0 {
                    if last[last.count - 1] < 0 {
                        nodes[parent].firstChild = index
                    } else {
                        nodes[last[last.count - 1]].next = index
                    }
                    last[last.count - 1] = index
                }
                if tag.kind == .empty {
                    nodes[index].contentEnd = tag.range.upperBound
                    nodes[index].end = tag.range.upperBound
                } else {
                    guard open.count < Self.deepest else {
                        throw PaperError(.hostile, "Nội dung bên trong tệp lồng nhau quá sâu, không kiểm tra.")
                    }
                    open.append(index)
                    last.append(-1)
                }
            case .close:
                guard let index = open.popLast(), nodes[index].name == canonical(tag.name) else { throw Self.damaged }
                last.removeLast()
                nodes[index].contentEnd = tag.range.lowerBound
                nodes[index].end = tag.range.upperBound
            }
        }
        guard open.isEmpty, !nodes.isEmpty else { throw Self.damaged }
    }

    private static let most = 2_000_000
    /// Readers go down by calling themselves; a table in a table in a table is thirty deep.
    private static let deepest = 250
    static let damaged = PaperError(.damaged, "Nội dung bên trong tệp bị hỏng hoặc bị cắt cụt.")

    private func canonical(_ name: String) -> String {
        if prefix == "w:" { return name }
        if prefix.isEmpty { return name.contains(":") ? name : "w:" + name }
        return name.hasPrefix(prefix) ? "w:" + name.dropFirst(prefix.count) : name
    }

    /// The prefix that the root element binds to the namespace of word processing.
    private static func prefix(in tag: ArraySlice<UInt8>) -> String {
        var text = Array(tag)
        let uris = [
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ]
        for uri in uris {
            guard let found = text.firstRange(of: Array(uri.utf8)) else { continue }
            text = Array(text[..<found.lowerBound])
            guard let mark = text.lastIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(decoding: text[..<mark], as: UTF8.self).split(separator: " ").last.map(String.init) ?? ""
            if name == "xmlns" { return "" }
            if name.hasPrefix("xmlns:") { return name.dropFirst(6) + ":" }
        }
        return "w:"
    }

    // MARK: - Asking

    func children(of node: Int) -> Children { Children(tree: self, following: nodes[node].firstChild) }

    struct Children: Sequence, IteratorProtocol {
        let tree: MarkupTree
        var following: Int

        mutating func next() -> Int? {
            guard following >= 0 else { return nil }
            defer { following = tree.nodes[following].next }
            return following
        }
    }

    func child(_ name: String, of node: Int) -> Int? {
        var child = nodes[node].firstChild
        while child >= 0 {
            if nodes[child].name == name { return child }
            child = nodes[child].next
        }
        return nil
    }

    /// The child at the end of a path of names.
    func child(_ path: [String], of node: Int) -> Int? {
        var found = node
        for name in path {
            guard let next = child(name, of: found) else { return nil }
            found = next
        }
        return found
    }

    func isInside(_ node: Int, _ name: String) -> Bool {
        var above = nodes[node].parent
        while above >= 0 {
            if nodes[above].name == name { return true }
            above = nodes[above].parent
        }
        return false
    }

    /// The decoded text directly inside an element.
    func text(of node: Int) -> String {
        MarkupText.decoded(bytes[nodes[node].contentStart..<nodes[node].contentEnd])
    }

    /// The value of the attribute with this local name, whatever its prefix.
    func attribute(_ name: String, of node: Int) -> String? {
        attributeRange(name, of: node).map { MarkupText.decoded(bytes[$0]) }
    }

    /// Where that value stands, without its quotes.
    func attributeRange(_ name: String, of node: Int) -> Range<Int>? {
        let end = nodes[node].contentStart - 1
        var index = nodes[node].start + 1
        let wanted = Array(name.utf8)
        while index < end {
            while index < end, !MarkupScanner.isBlank(bytes[index]) { index += 1 }
            while index < end, MarkupScanner.isBlank(bytes[index]) { index += 1 }
            let start = index
            while index < end, bytes[index] != UInt8(ascii: "="), !MarkupScanner.isBlank(bytes[index]) { index += 1 }
            var local = start..<index
            if let colon = bytes[local].firstIndex(of: UInt8(ascii: ":")) { local = colon + 1..<index }
            while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
            guard index < end else { return nil }
            let quote = bytes[index]
            let first = index + 1
            index = first
            while index < end, bytes[index] != quote { index += 1 }
            if bytes[local].elementsEqual(wanted) { return first..<index }
            index += 1
        }
        return nil
    }

    /// The attributes as they are written, each from its name to its closing quote.
    func attributes(of node: Int) -> [(local: String, text: ArraySlice<UInt8>)] {
        var found: [(String, ArraySlice<UInt8>)] = []
        let end = nodes[node].contentStart - 1
        var index = nodes[node].start + 1
        while index < end, !MarkupScanner.isBlank(bytes[index]) { index += 1 }
        while index < end {
            while index < end, MarkupScanner.isBlank(bytes[index]) { index += 1 }
            let start = index
            while index < end, bytes[index] != UInt8(ascii: "="), !MarkupScanner.isBlank(bytes[index]) { index += 1 }
            var local = start..<index
            if let colon = bytes[local].firstIndex(of: UInt8(ascii: ":")) { local = colon + 1..<index }
            while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
            guard index < end else { break }
            let quote = bytes[index]
            index += 1
            while index < end, bytes[index] != quote { index += 1 }
            guard index < end else { break }
            index += 1
            found.append((String(decoding: bytes[local], as: UTF8.self), bytes[start..<index]))
        }
        return found
    }
}

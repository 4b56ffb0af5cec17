/// The text of a part as a tree: headings, points and bullets, with what stands under each.
struct Outline {
    struct Node {
        var marker: Marker?
        /// The path as printed: «II.1.a», «Điều 1.2.b»; bullets count from 1.
        var ref: String
        var passage: Passage?
        var parent: Int?
        var items: [Item] = []
        var bulletCount = 0
        /// The node's children among its items.
        var children: [Int] = []
    }

    enum Item {
        case passage(Passage)
        case table(PaperTable)
        case node(Int)
    }

    /// The first is the root, whose items stand under no heading.
    private(set) var nodes: [Node]
    private var open: [Int] = [0]

    init(_ pieces: some Sequence<PaperPiece>, prefix: String, _ words: Words, isNameHeading: (Passage) -> Bool) {
        nodes = [Node(marker: nil, ref: prefix)]
        for piece in pieces {
            switch piece {
            case .table(let table):
                closeBullets()
                nodes[open[open.count - 1]].items.append(.table(table))
            case .passage(let passage):
                if let marker = passage.marker {
                    add(marker, passage)
                } else if isUpperHeading(passage, words) {
                    add(Marker(style: .chapter, value: 0, label: ""), passage)
                } else if isNameHeading(passage) {
                    add(Marker(style: .named, value: 0, label: ""), passage)
                } else {
                    nodes[open[open.count - 1]].items.append(.passage(passage))
                }
            }
        }
    }

    private func isUpperHeading(_ passage: Passage, _ words: Words) -> Bool {
        passage.words.count > 2 && passage.words.count < 40 && words.isUpperCase(passage.words) && !passage.isInTable
    }

    private mutating func closeBullets() {
        while let marker = nodes[open[open.count - 1]].marker, marker.style >= .named { open.removeLast() }
    }

    private mutating func add(_ marker: Marker, _ passage: Passage) {
        close(before: marker)
        let parent = open[open.count - 1]
        var node = Node(marker: marker, ref: "", passage: passage, parent: parent)
        node.ref = ref(of: marker, under: parent)
        nodes.append(node)
        nodes[parent].items.append(.node(nodes.count - 1))
        nodes[parent].children.append(nodes.count - 1)
        open.append(nodes.count - 1)
    }

    private mutating func ref(of marker: Marker, under parent: Int) -> String {
        let base = nodes[parent].ref
        var label = marker.label
        if marker.style.isBullet {
            nodes[parent].bulletCount += 1
            label = String(nodes[parent].bulletCount)
        }
        if label.isEmpty { return base }
        if !marker.ancestors.isEmpty, let above = nodes[parent].marker, above.style == .number,
            above.ancestors + [above.value] == marker.ancestors
        {
            label = String(marker.value)
        }
        if base.isEmpty { return label }
        return base + "." + label
    }

    /// Closes what the marker does not stand under.
    private mutating func close(before marker: Marker) {
        switch marker.style {
        case .chapter: open = [0]
        case .article: pop { $0.style != .chapter }
        case .roman:
            if let same = depth(of: marker) {
                open.removeSubrange(same...)
            } else {
                pop { !($0.style == .chapter || ($0.style == .upperLetter && marker.value == 1)) }
            }
        case .upperLetter, .number, .letter, .parenthesised: closeForPoint(marker)
        case .named: pop { $0.style >= .named }
        case .dash, .plus:
            if let same = depth(of: marker) {
                open.removeSubrange(same...)
            } else if marker.style == .dash {
                pop { $0.style.isBullet }
            }
        }
    }

    private mutating func closeForPoint(_ marker: Marker) {
        if !marker.ancestors.isEmpty {
            // «2.1» stands under «2»; without one it is a point of its own rank.
            if let above = open.lastIndex(where: { index in
                nodes[index].marker.map { $0.style == .number && $0.ancestors + [$0.value] == marker.ancestors } == true
            }) {
                open.removeSubrange((above + 1)...)
                return
            }
        }
        // «Giao Sở A:» and below it «a)»: the first of a series stands under the name above it.
        let opensSeries = marker.value == 1 && marker.ancestors.isEmpty
        guard let same = depth(of: marker) else {
            pop { opensSeries ? $0.style > .named : $0.style >= .named }
            return
        }
        let previous = nodes[open[same]].marker?.value ?? 0
        let isDeeper = open[(same + 1)...].contains { nodes[$0].marker?.style.isBullet == false }
        if opensSeries, previous >= 1, isDeeper, open.count < Self.deepest {
            pop { $0.style > .named }
        } else {
            open.removeSubrange(same...)
        }
    }

    /// No paper is divided further; one that seems so is spoiled, and would be read as deep as it pretends to be.
    private static let deepest = 24

    /// The depth at which a point of the same rank is open.
    private func depth(of marker: Marker) -> Int? {
        open.lastIndex { index in
            nodes[index].marker.map { $0.style == marker.style && $0.ancestors.count == marker.ancestors.count } == true
        }
    }

    private mutating func pop(while condition: (Marker) -> Bool) {
        while open.count > 1, let marker = nodes[open[open.count - 1]].marker, condition(marker) { open.removeLast() }
    }
}

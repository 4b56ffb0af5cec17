/// Writes changed properties into a part: each into the element that is there, or where the standard wants a new one.
struct PropertyEditor {
    let tree: MarkupTree
    private(set) var edits = MarkupEdits()
    private var asked: [Key: [PropertyChange]] = [:]

    private struct Key: Hashable {
        /// The run, the paragraph or the section.
        var owner: Int
        /// «w:rPr», «w:pPr»; of a section its own name.
        var container: String
    }

    init(tree: MarkupTree) { self.tree = tree }

    /// Asks for changes of a run's, a paragraph's or a section's properties; later ones win over earlier ones.
    mutating func set(_ changes: [PropertyChange], of owner: Int) {
        guard owner >= 0 else { return }
        let container =
            switch tree.nodes[owner].name {
            case "w:r": "w:rPr"
            case "w:p": "w:pPr"
            default: tree.nodes[owner].name
            }
        guard PropertyChange.order[container] != nil else { return }
        let key = Key(owner: owner, container: container)
        for change in changes {
            if let known = asked[key]?.firstIndex(where: { $0.name == change.name }) {
                let kept = asked[key]?[known].attributes.filter { old in
                    !change.attributes.contains { $0.name == old.name }
                }
                asked[key]?[known].attributes = (kept ?? []) + change.attributes
            } else {
                asked[key, default: []].append(change)
            }
        }
    }

    mutating func replace(_ range: Range<Int>, with text: String) { edits.replace(range, with: text) }

    /// The part with all that was asked for.
    mutating func written() -> [UInt8] {
        for (key, changes) in asked { write(changes, key) }
        asked = [:]
        return edits.applied(to: tree.bytes)
    }

    private mutating func write(_ changes: [PropertyChange], _ key: Key) {
        let order = PropertyChange.order[key.container] ?? []
        let rank = { (name: String) in order.firstIndex(of: name) ?? order.count }
        let sorted = changes.sorted { rank($0.name) < rank($1.name) }
        let isOwn = tree.nodes[key.owner].name == key.container
        guard let container = isOwn ? key.owner : tree.child(key.container, of: key.owner) else {
            let name = markup(key.container)
            let inside = sorted.map { element($0, nil) }.joined()
            edits.insert("<\(name)>\(inside)</\(name)>", at: tree.nodes[key.owner].contentStart)
            return
        }
        // An element without content has no place for children.
        if tree.nodes[container].contentStart == tree.nodes[container].end {
            let name = markup(key.container)
            let inside = sorted.map { element($0, nil) }.joined()
            edits.replace(tree.nodes[container].start..<tree.nodes[container].end, with: "<\(name)>\(inside)</\(name)>")
            return
        }
        for change in sorted {
            if let node = tree.child(change.name, of: container) {
                edits.replace(tree.nodes[node].start..<tree.nodes[node].end, with: element(change, node))
                continue
            }
            let own = rank(change.name)
            let next = tree.children(of: container).first { rank(tree.nodes[$0].name) > own }
            edits.insert(
                element(change, nil), at: next.map { tree.nodes[$0].start } ?? tree.nodes[container].contentEnd)
        }
    }

    /// «w:jc» as the part calls it.
    private func markup(_ name: String) -> String { tree.prefix + name.dropFirst(2) }

    private func element(_ change: PropertyChange, _ old: Int?) -> String {
        var text = "<\(markup(change.name))"
        for attribute in old.map(tree.attributes) ?? []
        where !change.attributes.contains(where: { $0.name == attribute.local }) {
            text += " " + String(decoding: attribute.text, as: UTF8.self)
        }
        for (name, value) in change.attributes {
            if let value { text += " \(tree.prefix)\(name)=\"\(MarkupText.escaped(value))\"" }
        }
        return text + "/>"
    }
}

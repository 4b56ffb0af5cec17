public import Office

/// What a person meant in a picker.
public enum Picked<Noun>: Sendable, Equatable {
    case key(Key<Noun>)
    /// Typed, not picked: a name or an alias to be matched.
    case text(String)
}

extension FormReader {
    /// What stands in a picker; nil when it is empty.
    public mutating func picked<Noun>(_ name: String, _ label: String, of noun: Noun.Type = Noun.self) -> Picked<Noun>?
    {
        if let key = fields[name].flatMap({ Key<Noun>($0) }) { return .key(key) }
        return text("\(name)-text", label, upTo: 300).map(Picked.text)
    }

    /// What stands in a picker of several, in order.
    public mutating func pickedAll<Noun>(
        _ name: String, _ label: String, of noun: Noun.Type = Noun.self
    ) -> [Picked<Noun>] {
        let typed = text("\(name)-text", label, upTo: 300).map { [Picked<Noun>.text($0)] } ?? []
        return keys(name).map(Picked.key) + typed
    }
}

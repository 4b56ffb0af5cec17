extension Reading {
    /// The reading as JSON for people and programs: indented, its keys always in the order in which a paper says things.
    public var json: String {
        get throws { try OrderedJSON.text(of: self) }
    }
}

/// JSON for people and programs: indented, its keys in the order in which a value encodes them.
package enum OrderedJSON {
    package static func text(of value: some Encodable) throws -> String {
        let tree = JSONTree()
        try tree.fill(with: value)
        return tree.text + "\n"
    }
}

/// A JSON value whose keys stand in the order in which they were encoded, which Foundation's encoder does not keep.
private final class JSONTree {
    private enum Content {
        case null
        /// A number or truth value, as it is written.
        case literal(String)
        case string(String)
        case array([JSONTree])
        case object([(key: String, value: JSONTree)])
    }

    private var content = Content.null

    func fill(with value: some Encodable) throws {
        switch value {
        case let text as String: content = .string(text)
        case let truth as Bool: content = .literal(String(truth))
        case let number as any BinaryInteger: content = .literal(String(describing: number))
        case let number as any BinaryFloatingPoint:
            content = number.isFinite ? .literal(String(describing: number)) : .null
        default:
            content = .null
            try value.encode(to: TreeEncoder(tree: self))
        }
    }

    func begin(asArray isArray: Bool) { content = isArray ? .array([]) : .object([]) }

    var count: Int { if case .array(let elements) = content { elements.count } else { 0 } }

    /// A new element of an array.
    func element() -> JSONTree {
        let tree = JSONTree()
        if case .array(var elements) = content {
            content = .null
            elements.append(tree)
            content = .array(elements)
        }
        return tree
    }

    /// The value of a new key of an object.
    func value(of key: any CodingKey) -> JSONTree {
        let tree = JSONTree()
        if case .object(var members) = content {
            content = .null
            members.append((key.stringValue, tree))
            content = .object(members)
        }
        return tree
    }

    var text: String {
        var text = ""
        write(to: &text, indent: "\n")
        return text
    }

    private func write(to text: inout String, indent: String) {
        func writeAll<Part>(_ parts: [Part], in brackets: (String, String), _ write: (Part, inout String) -> Void) {
            text += brackets.0
            for (offset, part) in parts.enumerated() {
                text += (offset == 0 ? "" : ",") + indent + "  "
                write(part, &text)
            }
            text += (parts.isEmpty ? "" : indent) + brackets.1
        }
        switch content {
        case .null: text += "null"
        case .literal(let literal): text += literal
        case .string(let string): Self.write(string, to: &text)
        case .array(let elements):
            writeAll(elements, in: ("[", "]")) { element, text in element.write(to: &text, indent: indent + "  ") }
        case .object(let members):
            writeAll(members, in: ("{", "}")) { member, text in
                Self.write(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, indent: indent + "  ")
            }
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case ..<" ":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

private struct TreeEncoder: Encoder {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        tree.begin(asArray: false)
        return KeyedEncodingContainer(Members<Key>(tree: tree))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        tree.begin(asArray: true)
        return Elements(tree: tree)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(tree: tree) }

    private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let tree: JSONTree
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) { _ = tree.value(of: key) }
        func encode(_ value: some Encodable, forKey key: Key) throws { try tree.value(of: key).fill(with: value) }
        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            TreeEncoder(tree: tree.value(of: key)).container(keyedBy: type)
        }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            TreeEncoder(tree: tree.value(of: key)).unkeyedContainer()
        }
        func superEncoder() -> any Encoder { TreeEncoder(tree: tree) }
        func superEncoder(forKey key: Key) -> any Encoder { TreeEncoder(tree: tree.value(of: key)) }
    }

    private struct Elements: UnkeyedEncodingContainer {
        let tree: JSONTree
        var codingPath: [any CodingKey] { [] }
        var count: Int { tree.count }

        func encodeNil() { _ = tree.element() }
        func encode(_ value: some Encodable) throws { try tree.element().fill(with: value) }
        func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            TreeEncoder(tree: tree.element()).container(keyedBy: type)
        }
        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            TreeEncoder(tree: tree.element()).unkeyedContainer()
        }
        func superEncoder() -> any Encoder { TreeEncoder(tree: tree.element()) }
    }

    private struct Single: SingleValueEncodingContainer {
        let tree: JSONTree
        var codingPath: [any CodingKey] { [] }

        func encodeNil() {}
        func encode(_ value: some Encodable) throws { try tree.fill(with: value) }
    }
}

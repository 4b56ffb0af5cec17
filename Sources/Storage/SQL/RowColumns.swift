/// The names of a result's columns, shared by all its rows.
public final class RowColumns: Sendable {
    public let names: [String]
    /// Positions where the names' marks put them, `free` where there is none: found without hashing by the book, which
    /// cost more than reading the value.
    private let slots: [Int16]

    private static let free: Int16 = -1

    public init(_ names: [String]) {
        self.names = names
        var size = 8
        while size < names.count * 2 { size *= 2 }
        var slots = [Int16](repeating: Self.free, count: size)
        for (position, name) in names.enumerated() {
            var slot = Self.mark(name) & (size - 1)
            while slots[slot] != Self.free { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int16(position)
        }
        self.slots = slots
    }

    /// Nil when no column, or more than one, bears the name.
    func position(of name: String) -> Int? {
        var found: Int?
        var slot = Self.mark(name) & (slots.count - 1)
        while slots[slot] != Self.free {
            let position = Int(slots[slot])
            if names[position] == name {
                guard found == nil else { return nil }
                found = position
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return found
    }

    /// Tells the names of one result apart well enough: its length, and where it begins, ends and is in the middle.
    private static func mark(_ name: String) -> Int {
        let bytes = name.utf8
        guard let first = bytes.first, let last = bytes.last else { return 0 }
        let middle = bytes[bytes.index(bytes.startIndex, offsetBy: bytes.count / 2)]
        return bytes.count &* 7 &+ Int(first) &* 31 &+ Int(last) &* 13 &+ Int(middle) &* 5
    }
}

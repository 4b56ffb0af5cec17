/// A dictionary by word keys that never changes once made: a probe or two in one array, no hashing by the book.
struct KeyTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var places: [Int32]
    private let shift: UInt64
    private(set) var values: [Value]

    init(_ entries: [WordKey: Value]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        places = Array(repeating: 0, count: size)
        shift = UInt64(64 - size.trailingZeroBitCount)
        values = []
        values.reserveCapacity(entries.count)
        for (key, value) in entries where key != .none {
            var slot = Int(truncatingIfNeeded: Self.hash(key.bits) >> shift)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key.bits
            places[slot] = Int32(values.count)
            values.append(value)
        }
    }

    /// The place of the key's value in `values`.
    func place(of key: WordKey) -> Int? {
        guard key != .none else { return nil }
        var slot = Int(truncatingIfNeeded: Self.hash(key.bits) >> shift)
        while keys[slot] != 0 {
            if keys[slot] == key.bits { return Int(places[slot]) }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    subscript(key: WordKey) -> Value? { place(of: key).map { values[$0] } }

    private static func hash(_ bits: UInt64) -> UInt64 { (bits ^ bits >> 29) &* 0x9E37_79B9_7F4A_7C15 }
}

/// A set of words.
typealias KeySet = KeyTable<Void>

extension KeyTable where Value == Void {
    init(_ keys: some Sequence<WordKey>) {
        self.init(Dictionary(keys.map { ($0, ()) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The syllables and marks of a text.
    init(_ text: String) { self.init(Phrase.keys(of: text)) }

    func contains(_ key: WordKey) -> Bool { place(of: key) != nil }
}

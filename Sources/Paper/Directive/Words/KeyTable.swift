/// A dictionary by word keys that never changes once made: a probe or two in one array, no hashing by the book.
struct KeyTable<Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var place = 0
    }

    private var slots: [Slot]
    private let shift: UInt64
    /// A bit for each key by its hash: most words are not in a table, and this shows it without a look into the array.
    private let filter: UInt64
    private(set) var values: [Value]

    init(_ entries: [WordKey: Value]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        shift = UInt64(64 - size.trailingZeroBitCount)
        values = []
        values.reserveCapacity(entries.count)
        var filter: UInt64 = 0
        for (key, value) in entries where key != .none {
            let hash = key.hash
            filter |= 1 << (hash & 63)
            var slot = Int(truncatingIfNeeded: hash >> shift)
            while slots[slot].key != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(key: key.bits, place: values.count)
            values.append(value)
        }
        self.filter = filter
    }

    /// The place of the key's value in `values`.
    func place(of key: WordKey) -> Int? {
        let hash = key.hash
        guard filter & 1 << (hash & 63) != 0, key != .none else { return nil }
        var slot = Int(truncatingIfNeeded: hash >> shift)
        while true {
            let found = slots[slot]
            if found.key == key.bits { return found.place }
            if found.key == 0 { return nil }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    subscript(key: WordKey) -> Value? { place(of: key).map { values[$0] } }
}

extension WordKey {
    /// Mixed so that both its highest and its lowest bits tell keys apart.
    fileprivate var hash: UInt64 {
        let mixed = (bits ^ bits >> 29) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 32
    }
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

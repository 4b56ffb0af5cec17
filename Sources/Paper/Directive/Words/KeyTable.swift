/// A dictionary by word keys: a probe or two in one array, no hashing by the book.
struct KeyTable<Value: Sendable>: Sendable {
    /// The keys where their hashes put them, zero where there is none; most looks end here.
    private var keys: [UInt64]
    /// The place in `values` of the key in each slot.
    private var places: [Int32]
    private var shift: UInt64
    /// A bit for each key by its hash: most words are not in a table, and this shows it without a look into the array.
    private var filter: UInt64 = 0
    private(set) var values: [Value] = []

    /// An empty table with room for so many keys.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        places = Array(repeating: 0, count: size)
        shift = UInt64(64 - size.trailingZeroBitCount)
        values.reserveCapacity(capacity)
    }

    /// The place of the key's value in `values`.
    func place(of key: WordKey) -> Int? {
        let hash = key.hash
        guard filter & 1 << (hash & 63) != 0, key != .none else { return nil }
        let (slot, isThere) = slot(of: key, hash)
        return isThere ? Int(places[slot]) : nil
    }

    /// Whether the key is there; its value is not looked up.
    func holds(_ key: WordKey) -> Bool {
        let hash = key.hash
        return filter & 1 << (hash & 63) != 0 && key != .none && slot(of: key, hash).isThere
    }

    subscript(key: WordKey) -> Value? { place(of: key).map { values[$0] } }

    /// Keeps the value unless the key has one already: then the place of that one is returned, to be changed by `update`.
    @discardableResult
    mutating func insert(_ key: WordKey, _ value: Value) -> Int? {
        guard key != .none else { return nil }
        if values.count * 2 >= keys.count { grow() }
        let hash = key.hash
        let (slot, isThere) = slot(of: key, hash)
        if isThere { return Int(places[slot]) }
        filter |= 1 << (hash & 63)
        keys[slot] = key.bits
        places[slot] = Int32(values.count)
        values.append(value)
        return nil
    }

    mutating func update(at place: Int, _ value: Value) { values[place] = value }

    /// Where the key stands, or would.
    @inline(__always)
    private func slot(of key: WordKey, _ hash: UInt64) -> (Int, isThere: Bool) {
        keys.withUnsafeBufferPointer { keys in
            var slot = Int(truncatingIfNeeded: hash >> shift)
            while keys[slot] != key.bits {
                if keys[slot] == 0 { return (slot, false) }
                slot = (slot + 1) & (keys.count - 1)
            }
            return (slot, true)
        }
    }

    private mutating func grow() {
        let (oldKeys, oldPlaces) = (keys, places)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        places = Array(repeating: 0, count: keys.count)
        shift -= 1
        for (bits, place) in zip(oldKeys, oldPlaces) where bits != 0 {
            let key = WordKey(bits: bits)
            let slot = slot(of: key, key.hash).0
            keys[slot] = bits
            places[slot] = place
        }
    }
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
        self.init(capacity: keys.underestimatedCount)
        for key in keys { insert(key) }
    }

    /// The syllables and marks of a text.
    init(_ text: String) { self.init(Phrase.keys(of: text)) }

    func contains(_ key: WordKey) -> Bool { holds(key) }

    /// True when the key was not there before.
    @discardableResult
    mutating func insert(_ key: WordKey) -> Bool { key != .none && insert(key, ()) == nil }
}

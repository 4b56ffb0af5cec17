import Synchronization
import Vietnamese

/// A word of texts with what the index asks of it, worked out once: a language has few syllables, and to spell one takes as
/// long as to look up a hundred.
final class MetWord: Sendable {
    let word: SearchWord
    /// Stands for its key among the words of a text, as long as the program runs: to compare numbers is quicker than to
    /// compare letters, whose marks may be written in several ways.
    let keyNumber: Int
    /// The same of its form with marks.
    let markedNumber: Int
    /// Of its key, for `WordPair`.
    let sum: UInt32

    private init(_ word: SearchWord) {
        self.word = word
        keyNumber = word.key.hashValue
        markedNumber = word.marked.hashValue
        sum = WordPair.sum(word.key)
    }

    /// The words of a text, one after the other, with the places where they stand.
    static func forEach(in text: String, _ body: (MetWord, Range<Int>) -> Void) {
        text.forEachWordBytes { bytes, places in find(bytes).map { body($0, places) } }
    }

    private static let met = Mutex<[Letters: MetWord?]>([:])
    private static let most = 50_000

    private static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> MetWord? {
        // A long word would only fill the memory: it does not come again.
        guard let letters = Letters(bytes) else { return new(bytes) }
        if let known = met.withLock({ $0[letters] }) { return known }
        let new = new(bytes)
        met.withLock { met in
            if met.count >= most { met.removeAll(keepingCapacity: true) }
            met[letters] = .some(new)
        }
        return new
    }

    private static func new(_ bytes: UnsafeBufferPointer<UInt8>) -> MetWord? {
        SearchWord(String(decoding: bytes, as: UTF8.self)).map { MetWord($0) }
    }

    /// The bytes of a word of up to 24, which no word of Vietnamese has more of.
    private struct Letters: Hashable {
        private var parts: (UInt64, UInt64, UInt64) = (0, 0, 0)

        init?(_ bytes: UnsafeBufferPointer<UInt8>) {
            guard bytes.count <= 24 else { return nil }
            withUnsafeMutableBytes(of: &parts) { $0.copyBytes(from: bytes) }
        }

        static func == (left: Letters, right: Letters) -> Bool { left.parts == right.parts }

        func hash(into hasher: inout Hasher) {
            hasher.combine(parts.0)
            hasher.combine(parts.1)
            hasher.combine(parts.2)
        }
    }
}

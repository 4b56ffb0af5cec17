/// A short digest of what a form was filled from: a save is refused when the thing has another stamp by then.
///
/// FNV-1a over the fields with a mark between them. It finds what people changed; it keeps no secret.
struct Stamp {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    var text: String { String(hash, radix: 36) }

    mutating func add(_ text: String?) {
        for byte in (text ?? "\u{1}").utf8 { add(byte) }
        add(0x1F)
    }

    mutating func add(_ numbers: some Sequence<Int64>) {
        for number in numbers { add(String(number)) }
        add(0x1E)
    }

    private mutating func add(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}

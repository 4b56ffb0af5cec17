/// Decoding of `application/x-www-form-urlencoded` names and values.
enum PercentCoding {
    /// The bytes meant: `+` is a space, `%XX` a byte, and a `%` that starts no escape is itself, as browsers read it.
    static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            switch byte {
            case UInt8(ascii: "+"):
                result.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                let pair = bytes[index...].prefix(2)
                if let value = escape(pair) {
                    result.append(value)
                    index = pair.endIndex
                } else {
                    result.append(byte)
                }
            default:
                result.append(byte)
            }
        }
        return result
    }

    private static func escape(_ pair: some Collection<UInt8>) -> UInt8? {
        guard pair.count == 2 else { return nil }
        var value: UInt8 = 0
        for byte in pair {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt8(digit)
        }
        return value
    }
}

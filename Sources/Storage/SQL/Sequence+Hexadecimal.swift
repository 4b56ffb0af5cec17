extension Sequence<UInt8> {
    /// The bytes as hexadecimal digits in small letters.
    var hexadecimal: String {
        reduce(into: "") { text, byte in
            text += String(byte >> 4, radix: 16)
            text += String(byte & 15, radix: 16)
        }
    }
}

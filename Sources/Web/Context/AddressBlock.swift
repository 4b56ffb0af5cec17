private import Glibc

/// One address of the network, or all that share its first bits: `127.0.0.1`, `10.1.0.0/16`, `fd00::/8`.
public struct AddressBlock: Sendable, Hashable {
    /// Sixteen; an address of version 4 is mapped into version 6.
    private let bytes: [UInt8]
    /// How many bits are shared.
    private let length: Int

    /// Nil for what is no address, or has more bits than one.
    public init?(_ text: some StringProtocol) {
        let stroke = text.firstIndex(of: "/")
        let address = String(text[..<(stroke ?? text.endIndex)])
        guard let bytes = Self.bytes(of: address) else { return nil }
        let offset: Int = address.utf8.contains(UInt8(ascii: ":")) ? 0 : 96
        var length = 128
        if let stroke {
            guard let bits = Int(text[text.index(after: stroke)...]), bits >= 0, bits <= 128 - offset else {
                return nil
            }
            length = offset + bits
        }
        self.bytes = bytes
        self.length = length
    }

    public func contains(_ address: String) -> Bool {
        guard let other = Self.bytes(of: address) else { return false }
        for bit in 0..<length where (bytes[bit / 8] ^ other[bit / 8]) >> UInt8(7 - bit % 8) & 1 != 0 { return false }
        return true
    }

    private static func bytes(of address: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard !address.utf8.contains(UInt8(ascii: ":")) else {
            return inet_pton(AF_INET6, address, &bytes) == 1 ? bytes : nil
        }
        var four = [UInt8](repeating: 0, count: 4)
        guard inet_pton(AF_INET, address, &four) == 1 else { return nil }
        bytes[10] = 0xFF
        bytes[11] = 0xFF
        bytes.replaceSubrange(12..., with: four)
        return bytes
    }
}

private import Glibc

/// Under what a sender is counted: a subscriber of version 6 has a whole network of addresses and counts as one.
enum SenderAddress {
    /// «203.0.113.7», «2001:db8:0:1::/64»; the same for all who have no address.
    static func name(of address: String?) -> String {
        guard let address else { return "-" }
        guard address.utf8.contains(UInt8(ascii: ":")) else { return address }
        var bytes = [UInt8](repeating: 0, count: 16)
        guard inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
        // An address of version 4 in the dress of version 6 is itself.
        if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return bytes[12...].map { String($0) }.joined(separator: ".")
        }
        return bytes[..<8].map { String($0, radix: 16) }.joined(separator: ":") + "/64"
    }
}

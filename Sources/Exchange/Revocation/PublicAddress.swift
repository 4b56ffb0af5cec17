private import Glibc

/// Addresses of the public network: what a name from outside may lead to.
enum PublicAddress {
    /// The numbers of a machine. Throws unless there are some and all of them are public.
    static func find(_ host: String, _ port: Int) throws -> [String] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0, let first = list else {
            throw RevocationFetcher.Fault(description: "no such machine")
        }
        defer { freeaddrinfo(first) }
        var found: [String] = []
        for entry in sequence(first: first, next: { $0.pointee.ai_next }) {
            guard let (bytes, words) = number(entry.pointee) else { continue }
            guard isPublic(bytes) else { throw RevocationFetcher.Fault(description: "not on the public network") }
            if !found.contains(words) { found.append(words) }
        }
        guard !found.isEmpty else { throw RevocationFetcher.Fault(description: "no such machine") }
        return found
    }

    private static func number(_ entry: addrinfo) -> (bytes: [UInt8], words: String)? {
        guard let address = entry.ai_addr else { return nil }
        var words = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        func written(_ bytes: [UInt8], _ family: Int32) -> String {
            _ = bytes.withUnsafeBytes { inet_ntop(family, $0.baseAddress, &words, socklen_t(words.count)) }
            return String(decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        switch entry.ai_family {
        case AF_INET:
            let bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                withUnsafeBytes(of: pointer.pointee.sin_addr) { Array($0) }
            }
            return (bytes, written(bytes, AF_INET))
        case AF_INET6:
            let bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }
            }
            return (bytes, "[\(written(bytes, AF_INET6))]")
        default: return nil
        }
    }

    /// Whether four or sixteen bytes are an address that is the same everywhere: not one's own machine or network, not set
    /// aside, not a way to speak of another address.
    static func isPublic(_ bytes: [UInt8]) -> Bool {
        if bytes.count == 4 { return !setAside.contains { $0.covers(bytes) } }
        guard bytes.count == 16, bytes[0] & 0xE0 == 0x20 else { return false }
        return !setAside6.contains { bytes.starts(with: $0) }
    }

    private struct Block {
        let start: [UInt8]
        let bits: Int

        func covers(_ bytes: [UInt8]) -> Bool {
            func number(_ bytes: [UInt8]) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
            return number(start) >> (32 - bits) == number(bytes) >> (32 - bits)
        }
    }

    /// RFC 6890 and its successors.
    private static let setAside = [
        Block(start: [0, 0, 0, 0], bits: 8), Block(start: [10, 0, 0, 0], bits: 8),
        Block(start: [100, 64, 0, 0], bits: 10), Block(start: [127, 0, 0, 0], bits: 8),
        Block(start: [169, 254, 0, 0], bits: 16), Block(start: [172, 16, 0, 0], bits: 12),
        Block(start: [192, 0, 0, 0], bits: 24), Block(start: [192, 0, 2, 0], bits: 24),
        Block(start: [192, 88, 99, 0], bits: 24), Block(start: [192, 168, 0, 0], bits: 16),
        Block(start: [198, 18, 0, 0], bits: 15), Block(start: [198, 51, 100, 0], bits: 24),
        Block(start: [203, 0, 113, 0], bits: 24), Block(start: [224, 0, 0, 0], bits: 3),
    ]
    /// Teredo and others of 2001::/23, examples, 6to4.
    private static let setAside6: [[UInt8]] = [
        [0x20, 0x01, 0x00], [0x20, 0x01, 0x01], [0x20, 0x01, 0x0D, 0xB8], [0x20, 0x02],
    ]
}

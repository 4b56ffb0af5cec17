import Testing
import Web

@Suite("Addresses that are believed")
struct AddressBlockTests {
    @Test(
        "A block holds the addresses that share its first bits, whichever way they are written",
        arguments: [
            ("10.1.0.0/16", "10.1.255.3", true), ("10.1.0.0/16", "10.2.0.1", false), ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.1", "127.0.0.2", false), ("127.0.0.0/8", "::ffff:127.9.9.9", true), ("fd00::/8", "fd12::1", true),
            ("fd00::/8", "fe80::1", false), ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "::1", false),
            ("::1", "kẻ lạ", false),
        ])
    func containment(block: String, address: String, holds: Bool) throws {
        #expect(try #require(AddressBlock(block)).contains(address) == holds)
    }

    @Test(
        "What is no address is no block",
        arguments: ["", "10.1.0.0/33", "10.1.0.0/-1", "10.1", "fd00::/129", "a/8", "/8"])
    func none(text: String) {
        #expect(AddressBlock(text) == nil)
    }
}

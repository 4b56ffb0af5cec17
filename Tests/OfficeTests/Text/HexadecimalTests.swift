import Office
import Testing

@Suite("Bytes as hexadecimal digits") struct HexadecimalTests {
    @Test("Every byte is two small digits and comes back")
    func everyByte() {
        let all = [UInt8](0...255)
        let text = all.hexadecimal
        #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff") && text.count == 512)
        #expect([UInt8](hexadecimal: text) == all)
        #expect([UInt8](hexadecimal: text.uppercased()) == all)
    }

    @Test("What is not pairs of digits is no bytes", arguments: ["0", "0g", "0x12", " 1", "١٢"])
    func refused(_ text: String) { #expect([UInt8](hexadecimal: text) == nil) }
}

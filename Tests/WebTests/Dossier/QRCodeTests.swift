import Testing

@testable import Web

@Suite("QR codes") struct QRCodeTests {
    @Test("Corrections are those of the example in ISO/IEC 18004")
    func corrections() {
        let data: [UInt8] = [0x10, 0x20, 0x0C, 0x56, 0x61, 0x80] + (0..<10).map { $0 % 2 == 0 ? 0xEC : 0x11 }
        #expect(
            ReedSolomon.remainder(of: data, count: 10)
                == [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55])
    }

    @Test("The smallest code is taken that a text fits into; a longer one has none; finders stand in three corners")
    func sizes() {
        let sizes = [1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107].map {
            QRCode(String(repeating: "a", count: $0))?.size
        }
        #expect(sizes == [21, 21, 25, 25, 29, 29, 33, 33, 37, 37, 41, 41, nil])
        let rows = QRCode("H99.13-261129-0001")?.modules ?? []
        let finder = [true, true, true, true, true, true, true, false]
        #expect(Array(rows[0].prefix(8)) == finder && Array(rows[0].suffix(8)) == finder.reversed())
        #expect(Array(rows[24].prefix(8)) == finder)
    }
}

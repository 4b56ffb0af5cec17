import Signature
import TestSupport
import Testing

@Suite("PDF đã ký bị làm hỏng")
struct SpoiledSignatureTests {
    @Test(
        "No spoiled paper is taken for a validly signed one, whatever was done to its bytes", arguments: testSeeds(60))
    func spoiled(seed: UInt64) throws {
        let authority = try TestAuthority.shared.get()
        var random = SeededRandom(seed: seed)
        let original = try authority.signed(.an, seed.isMultiple(of: 2) ? TestPdf.plain : TestPdf.packed)
        let hole = try #require(original.firstRange(of: Array("/Contents <".utf8))).upperBound
        let spoiled = Self.spoil(original, sparing: hole..<(hole + 32_768), &random)
        guard let report = try? authority.check(spoiled) else { return }
        #expect(report.verdict != .valid || report.signatures.isEmpty, "seed \(seed)")
    }

    @Test("Whatever the bytes of the signature itself become, there is an answer", arguments: testSeeds(40))
    func spoiledSignature(seed: UInt64) throws {
        let authority = try TestAuthority.shared.get()
        var random = SeededRandom(seed: seed)
        var file = try authority.signed()
        let hole = try #require(file.firstRange(of: Array("/Contents <".utf8))).upperBound
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            file[hole + Int.random(in: 0..<4_000, using: &random)] =
                Array("0123456789ABCDEF".utf8)[
                    Int.random(in: 0..<16, using: &random)]
        }
        let report = try authority.check(file)
        #expect(report.signatures.count + report.broken.count == 1)
    }

    /// Some bytes changed, removed, doubled or moved, none of them inside the hole; the end itself may be cut.
    private static func spoil(_ file: [UInt8], sparing hole: Range<Int>, _ random: inout SeededRandom) -> [UInt8] {
        var head = Array(file[..<hole.lowerBound])
        var tail = Array(file[hole.upperBound...])
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            if Bool.random(using: &random) { change(&head, &random) } else { change(&tail, &random) }
        }
        let spoiled = head + file[hole] + tail
        // What chance put back as it was is not spoiled.
        return spoiled == file ? Array(file.dropLast(9)) : spoiled
    }

    private static func change(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        guard bytes.count > 2 else { return }
        let start = Int.random(in: 0..<(bytes.count - 1), using: &random)
        let end = min(start + Int.random(in: 1...200, using: &random), bytes.count - 1)
        switch Int.random(in: 0...4, using: &random) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
        case 2: bytes.removeLast(bytes.count - start)
        case 3: bytes.insert(contentsOf: Array("99999999999999999999 0 R[[<<(".utf8), at: start)
        default: bytes[start] ^= UInt8.random(in: 1...255, using: &random)
        }
    }
}

import OutsideBytes
import TestSupport
import Testing

@Suite("Bytes from outside")
struct OutsideBytesTests {
    @Test("Every parser has kept files, and reads one of them", arguments: OutsideParsers.names)
    func kept(_ name: String) throws {
        let parser = try #require(OutsideParsers.named(name))
        let outcomes = try KeptSeed.all(of: name).map { (file: $0.file, outcome: parser.outcome(of: $0.bytes)) }
        let faults = outcomes.filter { $0.outcome.isFault }.map { "\($0.file): \($0.outcome)" }
        #expect(faults.isEmpty)
        let isAnyRead = outcomes.contains { $0.outcome.isRead }
        #expect(isAnyRead, "\(outcomes)")
    }

    @Test("Spoiled copies of them are read, or refused with a sentence", arguments: OutsideParsers.names)
    func spoiled(_ name: String) throws {
        let parser = try #require(OutsideParsers.named(name))
        for seed in try KeptSeed.all(of: name) {
            for copy in testSeeds(parser.copies) {
                var random = SeededRandom(seed: copy)
                var bytes = seed.bytes
                SpoiledBytes.spoil(&bytes, with: parser.words, &random)
                let outcome = parser.outcome(of: bytes)
                #expect(!outcome.isFault, "\(name), \(seed.file), seed \(copy): \(outcome)")
            }
        }
    }

    @Test("Every folder of kept files belongs to a parser")
    func folders() throws {
        let folders = try KeptSeed.folders()
        #expect(folders == OutsideParsers.names.sorted())
    }
}

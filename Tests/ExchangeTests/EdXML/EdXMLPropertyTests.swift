import Office
import TestSupport
import Testing
import WorkTime

@testable import Exchange

@Suite("Messages of the interchange, whatever is in them")
struct EdXMLPropertyTests {
    private static func text(_ random: inout SeededRandom, upTo length: Int) -> String {
        let letters = Array("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ 0123456789<>&\"'/-.,;:()«»")
        let count = Int.random(in: 1...length, using: &random)
        let text = String((0..<count).map { _ in letters.randomElement(using: &random) ?? "a" }).tidy
        return text.isEmpty || text.lowercased() == "null" ? "x" : text
    }

    private static func document(_ random: inout SeededRandom) -> InterchangeDocument {
        SampleMessage.document {
            $0.subject = text(&random, upTo: 300)
            $0.documentID = text(&random, upTo: 60)
            $0.content = Bool.random(using: &random) ? text(&random, upTo: 2_000) : nil
            $0.notation = text(&random, upTo: 20)
            $0.priority = Int.random(in: 0...4, using: &random)
            $0.steering = Int.random(in: 0...3, using: &random)
            $0.places = (0..<Int.random(in: 0...4, using: &random)).map { _ in text(&random, upTo: 40) }
            $0.attachments = (0..<Int.random(in: 1...4, using: &random)).map { index in
                let count = Int.random(in: 1...20_000, using: &random)
                return .init(
                    name: "tep-\(index).bin", mediaType: "application/octet-stream",
                    bytes: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
            }
            if Bool.random(using: &random) {
                $0.business = .init(
                    kind: InterchangeBusiness.allCases.randomElement(using: &random) ?? .new,
                    reason: text(&random, upTo: 200), documentID: text(&random, upTo: 40))
            }
        }
    }

    @Test("Any message is read again as it was written", arguments: testSeeds(20))
    func roundTrip(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let document = Self.document(&random)
        #expect(try EdXMLReader.message(try EdXMLWriter.bytes(.document(document))) == .document(document))
    }

    @Test("A spoiled message is read or refused with a sentence, never anything else", arguments: testSeeds(20))
    func spoiled(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let whole = try EdXMLWriter.bytes(.document(Self.document(&random)))
        var faults: [String] = []
        for _ in 1...40 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) where bytes.count > 10 {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, place + Int.random(in: 1...200, using: &random))
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes.removeSubrange(place..<end)
                case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
                case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
                default: bytes.removeSubrange(end...)
                }
            }
            let outcome = SampleMessage.outcome(bytes)
            if outcome.hasPrefix("fault") || outcome.isEmpty { faults.append(outcome) }
        }
        #expect(faults == [])
    }
}

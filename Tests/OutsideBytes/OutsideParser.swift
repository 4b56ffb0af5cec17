import Desk
import Office
import Paper
import Process
import Signature

/// A reader of what comes from outside, as fuzzers and tests call it: bytes in, a count or a refusal out.
public protocol OutsideParser: Sendable {
    /// What it reads. The folder of its seeds has the same name.
    var name: String { get }
    /// What means something in what it reads: put into spoiled seeds, and libFuzzer's dictionary.
    var words: [String] { get }
    /// How many spoiled copies of each seed an ordinary test run reads; fewer where one takes long.
    var copies: Int { get }

    /// How many things were found.
    ///
    /// Throws the refusal of the reader, or `ParserFault` where what was read breaks what the reader promises.
    func read(_ bytes: [UInt8]) throws -> Int
}

extension OutsideParser {
    public var copies: Int { 200 }

    /// What comes of the bytes. A refusal has a sentence for whoever sent them; whatever else is thrown is a fault.
    public func outcome(of bytes: [UInt8]) -> ParserOutcome {
        do {
            return .read(try read(bytes))
        } catch {
            guard let sentence = Self.sentence(of: error) else { return .fault("\(error)") }
            return sentence.isEmpty ? .fault("refused without a sentence") : .refused(sentence)
        }
    }

    private static func sentence(of error: any Error) -> String? {
        switch error {
        case let error as PaperError: error.message
        case let error as OfficeError: error.message
        case let error as PdfError: error.message
        case let error as RuleFinding: error.message
        case let error as InterchangeRefusal: error.words
        default: nil
        }
    }
}

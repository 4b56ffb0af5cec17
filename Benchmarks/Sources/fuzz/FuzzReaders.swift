import Foundation
import Measure
import OutsideBytes

/// Reads spoiled papers, pages, letters, spreadsheets and messages, one a seed, for a while: nothing may trap, hang, or come
/// out with places outside its text.
///
///     fuzz MINUTES FIRST_SEED NOTE   writes each seed into the file NOTE before it reads: the last one trapped
///     fuzz seeds COUNT FIRST_SEED NOTE   the same, for so many seeds
///     fuzz SEED                      reads one again and says what came of it
///     fuzz write FIRST_SEED COUNT FOLDER   writes so many whole files for the server to read
@main
struct FuzzReaders {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "write" {
            let numbers = arguments.compactMap { UInt64($0) }
            guard arguments.count == 4, numbers.count >= 2, let folder = arguments.last else { exit(64) }
            return try WholeFiles.write(from: numbers[0], count: numbers[1], into: folder)
        }
        let isCounted = arguments.first == "seeds"
        if isCounted { arguments.removeFirst() }
        let numbers = arguments.compactMap { UInt64($0) }
        if arguments.count == 1, let seed = numbers.first {
            let outcome = try SpoiledInput(seed: seed).read()
            print("seed \(seed): \(outcome)")
            exit(outcome.isFault ? 1 : 0)
        }
        guard arguments.count == 3, numbers.count == 2, let note = arguments.last,
            FileManager.default.createFile(atPath: note, contents: nil),
            let file = FileHandle(forWritingAtPath: note)
        else {
            print("usage: fuzz MINUTES FIRST_SEED NOTE | fuzz seeds COUNT FIRST_SEED NOTE | fuzz SEED")
            exit(64)
        }
        let watch = Stopwatch()
        try run(from: numbers[1], note: file) { done in
            isCounted ? done < numbers[0] : watch.wallSeconds < Double(numbers[0]) * 60
        }
    }

    /// What one input may cost; a program of which only the readers are optimised takes several times as long.
    #if DEBUG
        private static let mostMilliseconds = 60_000.0
    #else
        private static let mostMilliseconds = 5_000.0
    #endif

    private static func run(from first: UInt64, note: FileHandle, while goesOn: (UInt64) -> Bool) throws {
        var seed = first
        var read = 0
        var refused = 0
        var tally: [String: Int] = [:]
        var slowest = (milliseconds: 0.0, seed: first)
        while goesOn(seed - first) {
            try note.seek(toOffset: 0)
            try note.write(contentsOf: Data("\(seed)\n".utf8))
            let one = Stopwatch()
            let input = try SpoiledInput(seed: seed)
            let outcome = input.read()
            let milliseconds = one.processorSeconds * 1_000
            if milliseconds > slowest.milliseconds { slowest = (milliseconds, seed) }
            if outcome.isFault || milliseconds > mostMilliseconds {
                print("seed \(seed): \(outcome), \(Int(milliseconds)) ms")
                exit(1)
            }
            if case .refused = outcome { refused += 1 } else { read += 1 }
            tally[input.target.rawValue, default: 0] += 1
            seed += 1
        }
        let speed = "slowest \(ResultTable.written(slowest.milliseconds)) ms (seed \(slowest.seed))"
        let kinds = tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        print("seeds \(first)–\(seed - 1): \(read) read, \(refused) refused with a sentence (\(kinds)), \(speed)")
    }
}

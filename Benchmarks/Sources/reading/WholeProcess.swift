import Foundation
import Measure

/// Times `congvu read` on a docx beside `pandoc -t plain` on the same, turn by turn.
struct WholeProcess {
    let congvu: String
    let runs: Int

    func report(on docx: [UInt8]) throws -> String {
        guard FileManager.default.isExecutableFile(atPath: congvu) else {
            return "Skipped: there is no \(congvu) to be timed as a whole process."
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(getpid()).docx")
        try Data(docx).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }

        guard let pandoc = Self.find("pandoc") else {
            var table = ResultTable(unit: "ms")
            table.add("congvu read", try series { try time(congvu, ["read", file.path]) })
            return "One whole process, \(runs) runs\n\(table.text)\nNot compared: pandoc is not installed."
        }
        var ours: [Sample] = []
        var theirs: [Sample] = []
        for _ in 0...runs {
            ours.append(try time(congvu, ["read", file.path]))
            theirs.append(try time(pandoc, ["-f", "docx", "-t", "plain", file.path]))
        }
        // The first of each warmed the caches.
        ours.removeFirst()
        theirs.removeFirst()
        var table = ResultTable(unit: "ms")
        table.add("congvu read, wall clock", Series(ours.map(\.wall)))
        table.add("pandoc -t plain, wall clock", Series(theirs.map(\.wall)), ratio(ours, theirs, \.wall))
        table.add("congvu read, processor time", Series(ours.map(\.processor)))
        table.add("pandoc -t plain, processor time", Series(theirs.map(\.processor)), ratio(ours, theirs, \.processor))
        return "One whole process on the same docx of 10 pages, \(runs) runs turn by turn\n\(table.text)"
    }

    private struct Sample {
        let wall: Double
        let processor: Double
    }

    private func series(_ one: () throws -> Sample) throws -> Series {
        Series(try (1...runs).map { _ in try one().wall })
    }

    private func ratio(_ ours: [Sample], _ theirs: [Sample], _ part: KeyPath<Sample, Double>) -> String {
        let ratio = Series(theirs.map { $0[keyPath: part] }).median / Series(ours.map { $0[keyPath: part] }).median
        return "\(ResultTable.fixed(ratio, 1)) times as long; aim 4: \(ratio >= 4 ? "reached" : "missed")"
    }

    /// One run, in milliseconds.
    private func time(_ program: String, _ arguments: [String]) throws -> Sample {
        let watch = Stopwatch(children: true)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(program: program, status: process.terminationStatus) }
        return Sample(wall: watch.wallSeconds * 1_000, processor: watch.processorSeconds * 1_000)
    }

    struct Failed: Error {
        let program: String
        let status: Int32
    }

    private static func find(_ name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}

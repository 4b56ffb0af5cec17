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

    /// One run, in milliseconds. Spawned and waited for by the system's own calls: what a library does between would be
    /// added to both programs, and weighs more on the quicker one.
    private func time(_ program: String, _ arguments: [String]) throws -> Sample {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for output in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        var status: Int32 = 0
        let watch = Stopwatch(children: true)
        guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0, waitpid(child, &status, 0) == child,
            status == 0
        else { throw Failed(program: program, status: status) }
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

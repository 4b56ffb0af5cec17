import Dispatch
import Measure
import Paper
import Synchronization

/// Reads papers that lie in memory, on two threads, and counts how many were done in a second.
struct InProcess {
    let name: String
    let papers: [[UInt8]]
    /// How often each paper is read in one run, so that a run takes long enough to be timed.
    let rounds: Int
    let aim: Double

    private static let cores = 2.0
    private static let runs = 9

    /// Adds the rates of the whole reading, and of its first half alone: bytes into text with places.
    func measure(into table: inout ResultTable) throws {
        let whole = try rates { paper in DirectiveReader().read(paper).tasks.count }
        let half = try rates { _ in 0 }
        let verdict = whole.processor.median >= aim ? "reached" : "missed"
        table.add("\(name), wall clock", whole.wall, "\(whole.found) tasks found a paper")
        table.add("\(name), 2 / processor time", whole.processor, "aim \(Int(aim)): \(verdict)")
        table.add("\(name) into text only, 2 / processor time", half.processor)
    }

    /// Reads each paper `rounds` times on this thread.
    func repeatAlone() throws {
        for index in 0..<papers.count * rounds {
            _ = DirectiveReader().read(try Self.text(of: papers[index % papers.count], name))
        }
    }

    private static func text(of paper: [UInt8], _ name: String) throws -> PaperText {
        try PaperReader.read(bytes: paper, name: "bench.\(name)")
    }

    private struct Rates {
        let wall: Series
        let processor: Series
        let found: Int
    }

    private func rates(_ use: @Sendable (PaperText) -> Int) throws -> Rates {
        // The first run warms tables that are made once.
        var found = try run(use)
        var wall: [Double] = []
        var processor: [Double] = []
        let done = Double(papers.count * rounds)
        for _ in 1...Self.runs {
            let watch = Stopwatch()
            found = try run(use)
            wall.append(done / watch.wallSeconds)
            processor.append(done * Self.cores / watch.processorSeconds)
        }
        return Rates(wall: Series(wall), processor: Series(processor), found: found / papers.count / rounds)
    }

    /// Reads them all; the sum of what `use` made of each.
    private func run(_ use: @Sendable (PaperText) -> Int) throws -> Int {
        let found = Atomic(0)
        let failed = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: papers.count * rounds) { index in
            do {
                found.add(use(try Self.text(of: papers[index % papers.count], name)), ordering: .relaxed)
            } catch {
                failed.add(1, ordering: .relaxed)
            }
        }
        let failures = failed.load(ordering: .relaxed)
        guard failures == 0 else { throw Unread(count: failures) }
        return found.load(ordering: .relaxed)
    }

    struct Unread: Error {
        let count: Int
    }
}

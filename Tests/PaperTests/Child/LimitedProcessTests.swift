import Foundation
import Paper
import TestSupport
import Testing

@Suite("A program run for a file nobody vouches for")
struct LimitedProcessTests {
    /// What a child is made to do, within which limits, and how it must end.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let command: String
        var limits = LimitedProcess.Limits()
        let ends: @Sendable (LimitedProcess.Outcome) -> Bool

        var testDescription: String { name }

        static func with(
            _ name: String, _ command: String, _ set: (inout LimitedProcess.Limits) -> Void = { _ in },
            ends: @escaping @Sendable (LimitedProcess.Outcome) -> Bool
        ) -> Case {
            var limits = LimitedProcess.Limits()
            limits.wallSeconds = 20
            set(&limits)
            return Case(name: name, command: command, limits: limits, ends: ends)
        }
    }

    static let cases: [Case] = [
        .with("ends by itself", "echo xong; exit 3") { $0.end == .exited(3) && $0.output == Array("xong\n".utf8) },
        .with("sleeps", "sleep 60", { $0.wallSeconds = 1 }, ends: { $0.end == .timedOut }),
        .with(
            "computes without end", "while :; do :; done", { $0.cpuSeconds = 1 },
            ends: { if case .killed = $0.end { true } else { false } }),
        .with(
            "wants memory without end", "x=$(head -c 300000000 /dev/zero | tr '\\0' a); echo ${#x}",
            { $0.memory = 100 << 20 }, ends: { $0.end != .exited(0) && $0.output.isEmpty }),
        .with("prints without end", "yes", { $0.outputBytes = 1 << 20 }, ends: { $0.end == .printedTooMuch }),
        .with(
            "writes a file without end", "head -c 30000000 /dev/zero > to", { $0.fileBytes = 1 << 20 },
            ends: { $0.end != .exited(0) }),
        .with("looks for a network", "ls /sys/class/net; cat /proc/net/route | wc -l") {
            // Only where namespaces may be made; a route beyond the heading would be a way out.
            let lines = String(decoding: $0.output, as: UTF8.self).split(separator: "\n")
            return lines.last == "1" || !canFence
        },
        .with("looks at its environment", "env | cut -d= -f1 | sort | tr '\\n' ' '") {
            let names = Set(String(decoding: $0.output, as: UTF8.self).split(separator: " "))
            return names.isSubset(of: ["HOME", "LANG", "PATH", "PWD", "TMPDIR", "OLDPWD", "_", "SHLVL"])
        },
        .with("holds open what it was not given", "ls /proc/self/fd | wc -l") {
            // Input, output, errors, and the folder that `ls` itself looks at.
            $0.output == Array("4\n".utf8)
        },
    ]

    private static let canFence: Bool = {
        let process = LimitedProcess("/bin/sh", ["-c", "cat /proc/net/route | wc -l"], in: "/tmp")
        return (try? process.run())?.output == Array("1\n".utf8)
    }()

    @Test("It ends within its limits", arguments: cases)
    func limits(_ item: Case) throws {
        try inFolder { folder in
            var process = LimitedProcess("/bin/sh", ["-c", item.command], in: folder)
            process.limits = item.limits
            let outcome = try process.run()
            #expect(
                item.ends(outcome),
                "\(outcome.end) «\(String(decoding: outcome.output.prefix(200), as: UTF8.self))» \(outcome.complaints)")
        }
    }

    @Test("What it leaves running ends with it, also what hid in a session of its own", arguments: [1, 20])
    func descendants(wallSeconds: Int) throws {
        try inFolder { folder in
            let mark = "sleep 30\(Int.random(in: 10_000...99_999))"
            let rest = wallSeconds == 1 ? "sleep 60" : "exit 0"
            var process = LimitedProcess(
                "/bin/sh", ["-c", "setsid \(mark) >/dev/null 2>&1 & \(mark) >/dev/null 2>&1 & \(rest)"], in: folder)
            process.limits.wallSeconds = wallSeconds
            let outcome = try process.run()
            #expect(outcome.end == (wallSeconds == 1 ? .timedOut : .exited(0)))
            // The kernel takes them away one after the other.
            let deadline = ContinuousClock.now + .seconds(5)
            while Self.running(mark) > 0, ContinuousClock.now < deadline { usleep(10_000) }
            #expect(Self.running(mark) == 0)
        }
    }

    @Test("A program that is not there is told, not run")
    func missing() {
        #expect(throws: PaperError.self) { try LimitedProcess("/usr/bin/khong-co", [], in: "/tmp").run() }
    }

    /// How many processes bear this command line.
    private static func running(_ command: String) -> Int {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.count { name in
            guard let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") else { return false }
            return String(decoding: line, as: UTF8.self).split(separator: "\0").joined(separator: " ") == command
        }
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "congvu-child-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }
}

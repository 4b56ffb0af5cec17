import Foundation

/// wrk, which asks for one address again and again over a few connections.
struct LoadGenerator: CustomStringConvertible {
    private let program: String
    private let seconds: Int
    private let connections: Int

    /// Nil where wrk is not installed.
    init?(seconds: Int, connections: Int = 8) {
        self.connections = connections
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard
            let program = folders.map({ "\($0)/wrk" }).first(where: FileManager.default.isExecutableFile(atPath:))
        else { return nil }
        self.program = program
        self.seconds = seconds
    }

    var description: String { "wrk on the same machine, \(connections) connections, \(seconds) s a turn" }

    /// What one turn showed.
    struct Turn {
        /// Requests a second.
        var rate: Double
        /// Milliseconds within which 99 of 100 answers came.
        var slowest: Double
    }

    /// One turn. Throws when an answer was anything but 2xx.
    func turn(_ url: String, cookie: String) async throws -> Turn {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-t1", "-c\(connections)", "-d\(seconds)s", "--latency", "-H", "Cookie: \(cookie)", url]
        process.standardOutput = pipe
        let text: String = try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(
                    with: Result {
                        try process.run()
                        let data = pipe.fileHandleForReading.readDataToEndOfFile()
                        process.waitUntilExit()
                        return String(decoding: data, as: UTF8.self)
                    })
            }
        }
        guard !text.contains("Non-2xx"), let rate = Self.word(after: "Requests/sec:", in: text).flatMap(Double.init),
            let slowest = Self.word(after: "99%", in: text).flatMap(Self.milliseconds)
        else { throw Refused(url: url, output: text) }
        return Turn(rate: rate, slowest: slowest)
    }

    private static func word(after label: String, in text: String) -> String? {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if let first = words.first, first == label, let last = words.last { return String(last) }
        }
        return nil
    }

    /// «812.00us», «1.53ms», «1.02s».
    private static func milliseconds(_ text: String) -> Double? {
        let number = Double(text.prefix { $0.isNumber || $0 == "." })
        return number.map { text.hasSuffix("us") ? $0 / 1_000 : text.hasSuffix("ms") ? $0 : $0 * 1_000 }
    }

    struct Refused: Error {
        let url: String
        let output: String
    }
}

import Foundation

/// wrk, which asks for one address again and again over a few connections.
struct LoadGenerator: CustomStringConvertible {
    private let program: String
    private let seconds: Int
    private let connections = 8

    /// Nil where wrk is not installed.
    init?(seconds: Int) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard
            let program = folders.map({ "\($0)/wrk" }).first(where: FileManager.default.isExecutableFile(atPath:))
        else { return nil }
        self.program = program
        self.seconds = seconds
    }

    var description: String { "wrk on the same machine, \(connections) connections, \(seconds) s a turn" }

    /// Requests a second. Throws when an answer was anything but 2xx.
    func rate(of url: String, cookie: String) async throws -> Double {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-t1", "-c\(connections)", "-d\(seconds)s", "-H", "Cookie: \(cookie)", url]
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
        let line = text.split(separator: "\n").first { $0.hasPrefix("Requests/sec:") }
        guard !text.contains("Non-2xx"), let value = line?.split(separator: " ").last.flatMap({ Double($0) }) else {
            throw Refused(url: url, output: text)
        }
        return value
    }

    struct Refused: Error {
        let url: String
        let output: String
    }
}

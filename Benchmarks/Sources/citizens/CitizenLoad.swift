import Foundation

/// wrk, which sends forms of the look-up from ever other addresses, or from one.
struct CitizenLoad {
    private let program: String
    private let script: String
    let seconds: Int

    /// Nil where wrk is not installed.
    init?(folder: String, forms: [String], seconds: Int) throws {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard let program = folders.map({ "\($0)/wrk" }).first(where: FileManager.default.isExecutableFile(atPath:))
        else { return nil }
        self.program = program
        self.seconds = seconds
        script = folder + "/look-up.lua"
        let lines = folder + "/forms.txt"
        try forms.joined(separator: "\n").write(toFile: lines, atomically: true, encoding: .utf8)
        try """
        local forms = {}
        for line in io.lines("\(lines)") do forms[#forms + 1] = line end
        local one = os.getenv("CONGVU_ADDRESS")
        request = function()
          local address = one or string.format("10.%d.%d.%d", math.random(250), math.random(250), math.random(250))
          return wrk.format("POST", "/tra-cuu", {
            ["Content-Type"] = "application/x-www-form-urlencoded", ["Sec-Fetch-Site"] = "same-origin",
            ["X-Forwarded-For"] = address
          }, forms[math.random(#forms)])
        end
        """.write(toFile: script, atomically: true, encoding: .utf8)
    }

    /// What one turn showed: answers a second, milliseconds within which 99 of 100 came, and how many were refused.
    struct Turn: Sendable {
        let rate: Double
        let slowest: Double
        let refused: Int
    }

    func turn(port: Int, from address: String? = nil) async throws -> Turn {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = [
            "-t1", "-c8", "-d\(seconds)s", "--latency", "-s", script, "http://127.0.0.1:\(port)/tra-cuu",
        ]
        var environment = ProcessInfo.processInfo.environment
        environment["CONGVU_ADDRESS"] = address
        process.environment = environment
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
        guard let rate = Self.word(after: "Requests/sec:", in: text).flatMap(Double.init),
            let slowest = Self.word(after: "99%", in: text).flatMap(Self.milliseconds)
        else { throw CocoaError(.fileReadUnknown) }
        return Turn(
            rate: rate, slowest: slowest, refused: Self.word(after: "Non-2xx", in: text).flatMap { Int($0) } ?? 0)
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
}

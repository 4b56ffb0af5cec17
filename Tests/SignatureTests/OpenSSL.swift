import Foundation

/// Runs the programs that the tests compare with or make their certificates by.
enum OpenSSL {
    struct Failure: Error {
        let words: String
    }

    /// What the program printed. Throws what it complained of when it failed.
    @discardableResult
    static func run(_ program: String, _ arguments: [String], in folder: URL) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(words: "\(program) \(arguments): \(words)") }
        return words
    }
}

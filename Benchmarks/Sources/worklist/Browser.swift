import Foundation

/// One request, for what is looked at rather than timed.
enum Browser {
    /// Throws when the answer is anything but 2xx.
    static func get(_ url: String, cookie: String) async throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "curl", "--fail", "--silent", "--output", "/dev/null", "--header", "Cookie: \(cookie)", url,
        ]
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { process in
                continuation.resume(
                    with: process.terminationStatus == 0
                        ? .success(()) : .failure(Refused(status: process.terminationStatus)))
            }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
    }

    struct Refused: Error {
        let status: Int32
    }
}

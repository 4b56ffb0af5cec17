import Foundation

/// The most memory that this process held since it began to be watched, as the kernel counts it.
public enum PeakMemory {
    /// Forgets what was held before and returns what is held now, in kilobytes.
    public static func begin() throws -> Int {
        // 5 sets the peak back to what is held now (proc(5), clear_refs).
        let handle = try FileHandle(forWritingTo: URL(filePath: "/proc/self/clear_refs"))
        try handle.write(contentsOf: Data("5".utf8))
        try handle.close()
        return try kilobytes()
    }

    /// The most that was held since `begin`, in kilobytes.
    public static func kilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
            let amount = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Int($0) })
        else { throw CocoaError(.fileReadCorruptFile) }
        return amount
    }
}

import Foundation
import Testing
import Web

/// Compares a page with the one kept under `Golden/NAME.html`; with `CONGVU_WRITE_GOLDEN=1` in the environment writes it.
func expectGolden(_ name: String, _ html: HTML, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try expectGolden(name, text: html.string, kind: "html", sourceLocation: sourceLocation)
}

/// The same for any text, under `Golden/NAME.KIND`.
func expectGolden(
    _ name: String, text: String, kind: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/\(name).\(kind)")
    let text = text.hasSuffix("\n") ? text : text + "\n"
    if ProcessInfo.processInfo.environment["CONGVU_WRITE_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard kept != text else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = (kept ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, keptLines).enumerated().first { $1.0 != $1.1 }?.offset ?? min(lines.count, keptLines.count)
    let now = first < lines.count ? lines[first] : ""
    let before = first < keptLines.count ? keptLines[first] : ""
    Issue.record(
        "\(name).\(kind) differs from line \(first + 1):\n- \(before)\n+ \(now)", sourceLocation: sourceLocation)
}

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
    let doubled = kind == "html" ? doubledIDs(in: text) : []
    if !doubled.isEmpty {
        Issue.record("\(name).\(kind) has more than one element called \(doubled)", sourceLocation: sourceLocation)
    }
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

/// The ids that more than one element of a page has: a link, a label or a script would find the first of them only.
func doubledIDs(in page: String) -> [String] {
    var counts: [Substring: Int] = [:]
    // An attribute's value has no «<» and no quote that is not written out, so « id="…"» within a tag is an id.
    for tag in page.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
        for part in tag.components(separatedBy: " id=\"").dropFirst() {
            counts[part.prefix { $0 != "\"" }, default: 0] += 1
        }
    }
    return counts.filter { $0.value > 1 }.map { String($0.key) }.sorted()
}

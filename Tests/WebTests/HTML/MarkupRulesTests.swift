import Foundation
import Testing

@Suite("Rules for markup that the compiler cannot hold")
struct MarkupRulesTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Sources/Web").standardized

    /// What breaks a rule, and why it is one.
    private static let forbidden: [(pattern: String, reason: String)] = [
        (#"<[a-z]+[^<>"]*\s[a-z-]+=\\\("#, "an interpolated attribute stands without quotes"),
        (#"<script(?![^>]*\ssrc=)"#, "a script stands in the page"),
        (#"<style|\sstyle=\\?""#, "a style stands in the page"),
        (#"\son[a-z]+=\\?""#, "an event handler stands in the page"),
        (#"(src|href|action)=\\?"(https?:)?//"#, "something of another site is referred to"),
    ]

    @Test("No page has a loose attribute, an inline script or style, or anything of another site")
    func rules() throws {
        let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
        var broken: [String] = []
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            where !line.drop(while: { $0 == " " }).hasPrefix("//") {
                for (pattern, reason) in Self.forbidden
                where line.range(of: pattern, options: .regularExpression) != nil {
                    broken.append("\(file.lastPathComponent):\(number + 1): \(reason)")
                }
            }
        }
        #expect(broken.isEmpty)
    }
}

import TestSupport
import Testing
import Web

@Suite("Typed HTML")
struct HTMLTests {
    @Test("Literals are markup, what is interpolated is text")
    func interpolation() {
        let name: String? = "Nguyễn Thị \"Lan\" & <con>"
        let nobody: String? = nil
        let rows = [1, 2].map { number -> HTML in "<li>\(number)</li>" }
        let html: HTML = """
            <p title="\(name)">\(name)\(nobody)</p><ul>\(rows)</ul>\(HTML?.none)\
            <input\(attribute: "value", "5'")\(attribute: "list", nobody)\(attribute: "required", if: true)>
            """
        #expect(
            html.string == """
                <p title="Nguyễn Thị &quot;Lan&quot; &amp; &lt;con&gt;">Nguyễn Thị &quot;Lan&quot; &amp; &lt;con&gt;</p>\
                <ul><li>1</li><li>2</li></ul><input value="5&#39;" required>
                """)
    }

    @Test("Pieces are joined with a separator")
    func joining() {
        #expect(HTML.joined([.text("a"), .text("<")], separator: "<br>").string == "a<br>&lt;")
        #expect(HTML.joined([], separator: "<br>").isEmpty)
    }

    /// Letters that have broken escapers before: what looks at characters misses a quote under a combining mark.
    static let hostile: [Unicode.Scalar] = [
        "\"", "'", "<", ">", "&", "=", "`", "/", ";", "#", "a", "ế", "\u{0}", "\n", "\r", "\u{301}", "\u{323}",
        "\u{200D}",
        "\u{FE0F}", "\u{1F1FB}", "\u{E0020}", "\u{FEFF}", "\u{2028}", "\u{1F468}",
    ]

    @Test(
        "No input leaves text or attribute context, and every input comes back as it was",
        arguments: testSeeds(200, from: 0))
    func containment(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let count = Int.random(in: 0...40, using: &random)
        let scalars = (0..<count).compactMap { _ in Self.hostile.randomElement(using: &random) }
        let input = String(String.UnicodeScalarView(scalars))
        let html: HTML = "\(input)"
        let raw = html.bytes.filter { "<>\"'".utf8.contains($0) }
        var read = html.string.unicodeScalars.map(String.init).joined()
        for (entity, meaning) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            read = replacing(entity, with: meaning, in: read)
        }
        #expect(raw.isEmpty && Array(read.utf8) == Array(input.utf8))
    }

    /// On bytes, for the reason given above.
    private func replacing(_ entity: String, with meaning: String, in text: String) -> String {
        let pattern = Array(entity.utf8)
        var rest = Array(text.utf8)[...]
        var result: [UInt8] = []
        while !rest.isEmpty {
            if rest.starts(with: pattern) {
                result += meaning.utf8
                rest = rest.dropFirst(pattern.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

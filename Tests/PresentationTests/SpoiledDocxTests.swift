import Paper
import Presentation
import TestSupport
import Testing

@Suite("Spoiled papers are checked or refused, never more")
struct SpoiledDocxTests {
    @Test("Places lie in the text, and what was mended can be read again", arguments: testSeeds(60))
    func spoiled(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let paper = try #require(RightPaper.allCases.randomElement(using: &random))
        let part = try #require(
            ["word/document.xml", "word/styles.xml", "word/header1.xml"].randomElement(using: &random))
        let bytes = try DocxParts.changed(try paper.bytes(), part) { text in
            var raw = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...12, using: &random) { Self.spoil(&raw, &random) }
            text = String(decoding: raw, as: UTF8.self)
        }
        do {
            let report = try Checker.plain.report(of: bytes)
            let count = try PaperReader.read(bytes: bytes, name: "paper.docx").text.unicodeScalars.count
            #expect(
                report.findings.compactMap(\.place).allSatisfy {
                    0 <= $0.start && $0.start <= $0.end && $0.end <= count
                })
            let repaired = try Checker.plain.repaired(bytes)
            #expect(try Checker.plain.report(of: repaired.bytes) == repaired.after)
        } catch {
            #expect(!error.message.isEmpty)
        }
    }

    /// An element or a few bytes gone, doubled, moved or changed.
    private static func spoil(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        guard bytes.count > 40 else { return }
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let isElement = Bool.random(using: &random)
        let from = isElement ? bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? start : start
        let reach = min(bytes.count, from + Int.random(in: 1...300, using: &random))
        let end = isElement ? bytes[..<reach].lastIndex(of: UInt8(ascii: "<")).map { max($0, from) } ?? reach : reach
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(from..<end)
        case 1: bytes.insert(contentsOf: bytes[from..<end], at: end)
        case 2: bytes.insert(contentsOf: bytes[from..<end], at: Int.random(in: 0..<bytes.count, using: &random))
        case 3: bytes[start] = UInt8.random(in: 0...255, using: &random)
        default: bytes.insert(contentsOf: (Self.awkward.randomElement(using: &random) ?? "").utf8, at: from)
        }
    }

    private static let awkward = [
        "<w:sz w:val=\"-99999999999999999999\"/>", "<w:spacing w:line=\"1e400\" w:before=\"nan\"/>", "<w:r/>", "<w:t/>",
        "</w:p>", "<w:pPr><w:sectPr><w:pgSz w:w=\"0\" w:h=\"99999999\"/></w:sectPr></w:pPr>", "<w:tbl/>", "&#x110000;",
        "&amp;", "Điều 99999999999.", "Số: 99999999999999999999/", "a) b) c)", "\u{301}\u{323}", "KT.", "TUQ. Q.",
        "ngày 99 tháng 99 năm 9999", "<!-- -->", "<![CDATA[x]]>",
    ]

    @Test("A very deep nesting and a document type are refused", arguments: ["deep", "doctype"])
    func hostile(_ what: String) throws {
        let bytes = try DocxParts.changed(try RightPaper.letter.bytes()) { text in
            if what == "deep" {
                text = text.replacingFirst(
                    "<w:body>",
                    with: "<w:body>" + String(repeating: "<w:sdt>", count: 100_000)
                        + String(repeating: "</w:sdt>", count: 100_000))
            } else {
                text = text.replacingFirst("<w:document", with: "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document")
            }
        }
        #expect(throws: PaperError.self) { try Checker.plain.report(of: bytes) }
    }
}

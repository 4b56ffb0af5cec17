import Foundation
import Paper
import Presentation
import Testing

@Suite(
    "Mended papers in a word processor", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")))
struct MendedPaperTests {
    @Test("LibreOffice opens a mended paper and prints its words on pages of A4")
    func opens() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "congvu-mended-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let rules = ["paper-size", "article-bold", "body-first-line", "basis-end", "number-zero", "page-number-place"]
        for breach in Breach.all where rules.contains(breach.rule) {
            let repaired = try Checker.plain.repaired(try breach.bytes())
            #expect(repaired.after.findings == [])
            try Data(repaired.bytes).write(to: folder.appending(path: "\(breach.rule).docx"))
        }
        var office = LimitedProcess(
            "/usr/bin/soffice",
            ["-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nolockcheck"]
                + ["--convert-to", "pdf", "--outdir", folder.path]
                + rules.map { folder.appending(path: "\($0).docx").path }, in: folder.path)
        office.limits.memory = 4 << 30
        _ = try office.run()
        for rule in rules {
            let bytes = Array(try Data(contentsOf: folder.appending(path: "\(rule).pdf")))
            let words = try PaperReader.read(bytes: bytes, name: "paper.pdf").text
            #expect(words.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && words.contains("Nơi nhận:"))
            // Other fonts may stand in for those that are not installed.
            let left = Set(try Checker.plain.report(of: bytes).findings.map(\.rule))
            #expect(
                left.isDisjoint(with: ["paper-size", "margin-left", "nation-size", "body-size", "page-number-place"]))
        }
    }
}

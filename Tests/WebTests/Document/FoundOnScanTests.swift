import Foundation
import Paper
import TestSupport
import Testing

@testable import Web

@Suite(
    "A search that leads to a scan",
    .enabled(
        if: ["soffice", "tesseract"].allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }))
struct FoundOnScanTests {
    /// A typed page, printed and scanned.
    private static func scan(_ text: String) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "congvu-scan-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // In a font that is installed for the tests, whatever others a machine has.
        let page = """
            <html><head><meta charset="utf-8"></head><body>
            <pre style="font-family: 'Liberation Mono'; font-size: 10pt">\(text)</pre></body></html>
            """
        try Data(page.utf8).write(to: folder.appending(path: "go.html"))
        let programs = [
            (
                "soffice",
                [
                    "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nolockcheck",
                    "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder.path,
                    folder.appending(path: "go.html").path,
                ]
            ),
            (
                "pdftoppm",
                ["-r", "200", "-png", "-singlefile", folder.appending(path: "go.pdf").path]
                    + [folder.appending(path: "quet").path]
            ),
        ]
        for (program, arguments) in programs {
            var process = LimitedProcess("/usr/bin/\(program)", arguments, in: folder.path)
            process.limits.memory = 4 << 30
            _ = try process.run()
        }
        return Array(try Data(contentsOf: folder.appending(path: "quet.png")))
    }

    @Test("Its page is shown with the words marked, typed with marks or without, and as a phrase; others are not")
    func marked() async throws {
        let image = try Self.scan(
            "KẾ HOẠCH\nKiểm tra công tác văn thư\n1. Giao Phòng Nội chính chủ trì kiểm tra việc lập hồ sơ.\n")
        try await PapersSite.with { site in
            let clerk = await site.client(site.office.clerk)
            let sent = try await clerk.post("/documents", files: [TestFile(name: "quet.png", content: image)])
            #expect(sent.location == "/documents/1/reading")
            let cases: [(find: String, words: [String], boxes: Int)] = [
                ("hồ sơ", ["hồ sơ."], 1), ("ho so", ["hồ sơ."], 1), ("\"kiểm tra việc\"", ["kiểm tra việc"], 1),
                ("kiem tra", ["Kiểm tra", "kiểm tra"], 2), ("\"việc kiểm tra\"", [], 0),
            ]
            for (find, words, boxes) in cases {
                let query = find.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                let page = try await clerk.get("/documents/1?find=\(query)").body
                #expect(page.components(separatedBy: "<rect ").count - 1 == boxes, "\(find)")
                for word in words { #expect(page.contains("<mark>\(word)</mark>"), "\(find)") }
                #expect(page.contains("<li value=\"1\" id=\"page-1\">") == !words.isEmpty, "\(find)")
            }
            #expect(try await !clerk.get("/documents/1").body.contains("page-marked"))
            let told = try await clerk.get("/api/documents/1?find=ho%20so").body
            #expect(told.contains("\"foundPages\":[{\"number\":1"))
            let stranger = await site.client(nil)
            #expect(try await stranger.get("/documents/1?find=ho%20so").status != 200)
        }
    }
}

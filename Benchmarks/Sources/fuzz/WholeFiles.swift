import Foundation
import Measure
import OutsideBytes
import SamplePapers

/// Whole files for the server to read in its limited children: spoiled papers of every kind, and files that mean harm.
enum WholeFiles {
    /// Writes so many, one a seed, under names that begin with the seed.
    static func write(from first: UInt64, count: UInt64, into folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for seed in first..<(first + count) {
            let (bytes, suffix) = try file(seed)
            let name = String(seed)
            let padded = String(repeating: "0", count: max(0, 12 - name.count)) + name
            try Data(bytes).write(to: URL(filePath: "\(folder)/\(padded).\(suffix)"))
        }
    }

    private static func file(_ seed: UInt64) throws -> ([UInt8], String) {
        var random = Repeatable(seed: seed &+ 77)
        switch seed % 12 {
        case 0:
            var bytes = SamplePaper(pages: 1, seed: seed).pdf
            SpoiledBytes.spoil(&bytes, with: pdf, &random)
            return (bytes, "pdf")
        case 1: return hostile[Int(seed / 12) % hostile.count]
        default:
            let input = try SpoiledInput(seed: seed)
            return (input.bytes, String(input.name.dropFirst(5)))
        }
    }

    private static let pdf = [
        "<</Filter/FlateDecode/Length 99999999>>", "/Kids[2 0 R]", "endobj", "/Count -1", "startxref\n-5", "stream\n",
        "/JS(app.alert(1))/S/JavaScript", "/Parent 3 0 R", "%%EOF", "(((((((", "0 0 99999999 99999999",
    ]

    /// Small files that ask for much, or for things outside.
    private static let hostile: [([UInt8], String)] = {
        let entities = (1...12).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);&a\($0 - 1);\">" }.joined()
        let bomb = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"aaaaaaaaaa\">\(entities)]><w>&a12;</w>"
        let outside = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>"
        func word(_ xml: String, _ path: String = "word/document.xml") -> [UInt8] {
            (try? Zip.archive([("[Content_Types].xml", Array("<Types/>".utf8)), (path, Array(xml.utf8))])) ?? []
        }
        return [
            (word(bomb), "docx"), (word(outside), "docx"), (Array(bomb.utf8), "edxml"), (Array(outside.utf8), "edxml"),
            (word("<w/>", "../../../../tmp/congvu-escaped"), "docx"),
            (word(String(repeating: " ", count: 40 << 20)), "docx"),
            (word(String(repeating: "<w:p>", count: 200_000)), "docx"),
            (Array(String(repeating: "<table><tr><td>", count: 60_000).utf8), "html"),
            (Array(String(repeating: "a) ", count: 400_000).utf8), "txt"), ([], "txt"),
            ([UInt8](repeating: 0, count: 90_000), "docx"),
            (
                Array(
                    ("From: a@b\r\nDate: x\r\n"
                        + String(repeating: "Content-Type: message/rfc822\r\n\r\nFrom: a\r\nDate: b\r\n", count: 3_000))
                        .utf8), "eml"
            ),
            (Array("%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/Launch/F(/bin/sh)>>>>endobj".utf8), "pdf"),
            (Array("MZ\u{90}".utf8), "docx"), (Array("#!/bin/sh\nrm -rf /".utf8), "txt"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0xFF, count: 4_096), "doc"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0xFF, count: 64), "png"),
        ]
    }()
}

import Foundation
import Paper
import Testing

@Suite("Files that are not what they seem")
struct HostileFileTests {
    /// The code with which the bytes are refused; nil when they are read.
    private static func refusal(
        _ bytes: [UInt8], _ name: String = "paper.docx", limits: PaperLimits = PaperLimits()
    ) -> PaperError.Code? {
        do {
            _ = try PaperReader.read(bytes: bytes, name: name, limits: limits)
            return nil
        } catch {
            // What a clerk reads says more than a word, in Vietnamese, and ends like a sentence.
            #expect(error.message.count > 15 && error.message.hasSuffix("."))
            return error.code
        }
    }

    @Test(
        "What is no paper is refused by what it holds, not by its name",
        arguments: [
            (Array("MZ\u{90}\0\u{3}".utf8), PaperError.Code.unsupported),
            ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], .unsupported),
            (Array("#!/bin/sh\nrm -rf /".utf8), .unsupported), (Array("Rar!\u{1A}\u{7}".utf8), .unsupported),
            ([], .empty),
            ([UInt8](repeating: 0, count: 500), .unsupported), (Array("  \n \t\n".utf8), .noText),
            (Array("{\\rtf1 x}".utf8), .unsupported),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array("W\0o\0r\0k\0b\0o\0o\0k\0".utf8), .unsupported),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] },
                .encrypted
            ),
            (Array("%PDF-1.4\nnothing".utf8), .damaged),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], .damaged),
        ] as [([UInt8], PaperError.Code)])
    func renamed(bytes: [UInt8], code: PaperError.Code) {
        #expect(Self.refusal(bytes) == code)
    }

    @Test("A zip that is no Word document, and one that is cut off, are refused")
    func zips() {
        let whole = DocxFixture.bytes(body: DocxFixture.paragraph("Giao Sở Y tế."))
        #expect(Self.refusal(ZipFixture.bytes([("a.txt", Array("x".utf8))])) == .unsupported)
        #expect(Self.refusal(Array(whole.prefix(whole.count / 2))) == .damaged)
        #expect(Self.refusal(Array(whole.prefix(40))) == .damaged)
    }

    @Test("A document that swells when unpacked is refused")
    func bomb() {
        let zeros = DocxFixture.part("document", "<w:body>" + String(repeating: " ", count: 30 << 20) + "</w:body>")
        let packed = ZipFixture.bytes([("word/document.xml", Array(zeros.utf8))])
        #expect(packed.count < 200_000)
        #expect(Self.refusal(packed) == .tooLarge)
    }

    @Test("A zip of very many members is refused")
    func members() {
        let members = (0..<60).map { (name: "word/media/\($0).xml", content: [UInt8]("x".utf8)) }
        var limits = PaperLimits()
        limits.packedMembers = 50
        #expect(Self.refusal(ZipFixture.bytes(members), limits: limits) == .tooLarge)
    }

    @Test(
        "A part that declares a document type is refused before any entity is read",
        arguments: [
            "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/x.dtd\">",
            "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>",
        ])
    func entities(declaration: String) {
        let part = DocxFixture.part("document", "<w:body>\(DocxFixture.paragraph("&amp;a;"))</w:body>")
        let hostile = part.replacing("?><w:", with: "?>\(declaration)<w:")
        #expect(Self.refusal(ZipFixture.bytes([("word/document.xml", Array(hostile.utf8))])) == .hostile)
    }

    @Test("Elements nested beyond all reason are refused, in HTML cut off")
    func depth() {
        let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 2_000)
        #expect(Self.refusal(DocxFixture.bytes(body: deep)) == .damaged)
        let page = "<p>đầu</p>" + String(repeating: "<div><table><tr><td>", count: 20_000) + "sâu"
        #expect(Self.refusal(Array("<html>\(page)".utf8), "a.html") == nil)
    }

    @Test("A Word document with a password is refused")
    func passwords() {
        let part = DocxFixture.part("document", "<w:body>\(DocxFixture.paragraph("kín"))</w:body>")
        #expect(
            Self.refusal(ZipFixture.bytes([("word/document.xml", Array(part.utf8))], password: "mật")) == .encrypted)
    }

    @Test("A file larger than the limit, a PDF of too many pages, and one with a password are refused")
    func large() {
        var limits = PaperLimits()
        limits.fileBytes = 100
        #expect(Self.refusal([UInt8](repeating: 0x41, count: 101), "a.txt", limits: limits) == .tooLarge)
        let page = PdfFixture.Page().text("Trang", x: 80, y: 700)
        #expect(Self.refusal(PdfFixture.bytes(Array(repeating: page, count: 500)), "a.pdf") == .tooLarge)
        let locked =
            "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <\(String(repeating: "ab", count: 32))> /U <\(String(repeating: "cd", count: 32))> >> "
            + "/ID [<0123456789abcdef0123456789abcdef> <0123456789abcdef0123456789abcdef>] "
        #expect(Self.refusal(PdfFixture.bytes([page], trailer: locked), "a.pdf") == .encrypted)
    }

    @Test(
        "A folder, a missing file and a device are refused",
        arguments: ["/tmp", "/nonexistent/paper.docx", "/dev/zero"])
    func paths(path: String) {
        #expect(throws: PaperError.self) { try PaperReader.read(path: path) }
    }
}

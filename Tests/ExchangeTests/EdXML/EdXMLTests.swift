import Foundation
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Exchange

@Suite("Messages of the national interchange")
struct EdXMLTests {
    private static let businesses: [InterchangeDocument] = [
        SampleMessage.document(), SampleMessage.document { $0.attachments = [] },
        SampleMessage.document {
            $0.business = .init(kind: .recall, reason: "gửi nhầm", documentID: $0.documentID)
            $0.answers = [InterchangeReference(organ: SampleMessage.sender, code: "05/STC-NS")]
        },
        SampleMessage.document {
            var business = InterchangeDocument.Business(kind: .update, reason: "thêm nơi nhận", documentID: "a")
            business.added = [SampleMessage.receiver].compactMap(\.self)
            business.removed = [AgencyCode("H48.02")].compactMap(\.self)
            business.staff = InterchangeStaff(department: "Phòng Ngân sách", mobile: "0255 000 002")
            $0.business = business
        },
        SampleMessage.document {
            var business = InterchangeDocument.Business(kind: .replacement, reason: "sai số liệu")
            business.replaced = ["a", "b"]
            $0.business = business
        },
    ]

    @Test("What is written is read again as it was: new, recall, update, replacement", arguments: businesses.indices)
    func documents(_ index: Int) throws {
        var document = Self.businesses[index]
        let read = try EdXMLReader.message(try EdXMLWriter.bytes(.document(document)))
        if document.attachments.isEmpty { document.notes = ["Thông điệp không có tệp đính kèm."] }
        #expect(read == .document(document))
        #expect(try EdXMLWire.decode(try EdXMLWire.encode(.success(read))) == read)
    }

    @Test("Every status is written and read again as it was", arguments: InterchangeStatus.allCases)
    func statuses(_ status: InterchangeStatus) throws {
        let report = SampleMessage.status(status, "lý do")
        let read = try EdXMLReader.message(try EdXMLWriter.bytes(.status(report)))
        #expect(read == .status(report))
    }

    /// A message as a sender makes it, and what comes of it.
    private static let quirks: [(change: @Sendable (String) -> String, outcome: String)] = [
        ({ "1212" + $0 }, "document 2 files"), ({ "\u{FEFF}\n" + $0 }, "document 2 files"),
        ({ $0.replacing(" xmlns:edXML=\"\(EdXMLText.namespace)\"", with: "") }, "document 2 files"),
        (
            { $0.replacing("QCVN_102_2016", with: "khac") },
            "Không phải thông điệp edXML: thiếu edXMLEnvelope, edXMLHeader hoặc MessageHeader."
        ),
        (
            { $0.replacing("<edXML:OrganId>H48</edXML:OrganId>", with: "<edXML:OrganId>null</edXML:OrganId>") },
            "document 2 files"
        ),
        (
            {
                $0.replacing(
                    "<edXML:OrganId>000.00.17.H48</edXML:OrganId>", with: "<edXML:OrganId>null</edXML:OrganId>")
            }, "Mã định danh của nơi gửi «null» không hợp lệ."
        ),
        ({ $0.replacing("cid:", with: "") }, "document 2 files"),
        (
            { $0.replacing("<edXML:DocumentId>000.00.17.H48,2026/11/20,05/STC-NS</edXML:DocumentId>", with: "") },
            "Thông điệp không có mã văn bản (DocumentId)."
        ),
        ({ String($0.prefix($0.count / 2)) }, "Thông điệp không phải XML đúng cách, hoặc bị cắt cụt."),
        (
            { $0.replacing("<edXML xmlns", with: "<!DOCTYPE x [<!ENTITY a \"b\">]><edXML xmlns") },
            "Thông điệp khai báo kiểu tài liệu (DOCTYPE), không được phép."
        ),
        ({ _ in "{}" }, "Thông điệp không phải XML đúng cách, hoặc bị cắt cụt."), ({ _ in "" }, "Thông điệp rỗng."),
        (
            { $0.replacing(/<edXML:ContentTransferEncoded>[^<]*/, with: "<edXML:ContentTransferEncoded>không") },
            "Nội dung của tệp đính kèm «05-STC-NS.pdf» không phải base64."
        ),
    ]

    @Test("What senders make of the standard is understood, or refused with the reason", arguments: quirks.indices)
    func odd(_ index: Int) throws {
        let text = try SampleMessage.text(.document(SampleMessage.document()))
        #expect(SampleMessage.outcome(Self.quirks[index].change(text)) == Self.quirks[index].outcome)
    }

    private static func attached(_ name: String, _ bytes: [UInt8]) throws -> [UInt8] {
        let text = try SampleMessage.text(
            .document(SampleMessage.document { $0.attachments = [.init(name: name, bytes: [1])] }))
        let raw = Data(bytes).base64EncodedString()
        let changed = text.replacing(
            /<edXML:ContentTransferEncoded>[^<]*/, with: "<edXML:ContentTransferEncoded>\(raw)")
        guard case .document(let document) = try EdXMLReader.message(Array(changed.utf8)) else { return [] }
        return document.attachments[0].bytes
    }

    @Test("A file comes packed with one entry or as it is; one that is packed by its own name stays so")
    func packing() throws {
        let file = Array("%PDF-1.4".utf8)
        func packed(_ names: String...) throws -> [UInt8] { try Self.zip(names.map { ($0, file) }) }
        let random = "0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"
        #expect(try Self.attached("a.pdf", file) == file)
        #expect(try Self.attached("a.pdf", packed(random)) == file)
        #expect(try Self.attached("a.pdf", packed("khac.bin")) == file)
        #expect(try Self.attached("a.docx", packed(random)) == file)
        let two = try packed("word/document.xml", "b")
        #expect(try Self.attached("a.docx", two) == two)
        #expect(try Self.attached("a.pdf", two) == two)
        let own = try packed("so-lieu.csv")
        #expect(try Self.attached("a.zip", own) == own)
    }

    @Test("A file of twelve megabytes goes through, a bomb does not")
    func large() throws {
        var random = SeededRandom(seed: 1)
        let piece = (0..<(256 << 10)).map { _ in UInt8.random(in: 0...255, using: &random) }
        let file = Array(repeatElement(piece, count: 48).joined())
        let document = SampleMessage.document {
            $0.attachments = [.init(name: "lon.bin", mediaType: "application/octet-stream", bytes: file)]
        }
        #expect(try EdXMLReader.message(try EdXMLWriter.bytes(.document(document))) == .document(document))
        let bomb = SampleMessage.document {
            $0.attachments = [.init(name: "bom.txt", bytes: [UInt8](repeating: 0, count: 70 << 20))]
        }
        #expect(
            SampleMessage.outcome(try EdXMLWriter.bytes(.document(bomb))) == "Tệp đính kèm giải nén ra lớn hơn 56 MB.")
    }

    @Test(
        "One long run of letters that very many elements name is there once, and in no text when it is too long for one"
    )
    func namedRuns() throws {
        func lengths(_ letters: Int) throws -> (texts: Int, whole: Int) {
            let naming = String(repeating: "<b>\u{E000}0\u{E000}</b>", count: 5_000)
            let text = "<edXML><a>\(String(repeating: "A", count: letters))</a>\(naming)</edXML>"
            let tree = try EdXMLTree(Array(text.utf8), limits: EdXMLLimits())
            let elements = tree.root.children
            return (
                elements.map { tree.text($0)?.utf8.count ?? 0 }.reduce(0, +),
                elements.map { tree.whole($0).count }.reduce(0, +)
            )
        }
        let (short, long) = (try lengths(60_000), try lengths(70_000))
        #expect(short.texts == 60_000 && short.whole == 60_000)
        #expect(long.texts == 0 && long.whole == 70_000)
    }

    @Test("The name of a file is no longer than it may be, however many marks stand on one letter of it")
    func longName() throws {
        let sent = "x" + String(repeating: "\u{30A}", count: 400) + ".pdf"
        let bytes = try EdXMLWriter.bytes(
            .document(SampleMessage.document { $0.attachments = [.init(name: sent, bytes: [1])] }))
        guard case .document(let document) = try EdXMLReader.message(bytes) else {
            Issue.record("no document")
            return
        }
        let name = document.attachments[0].name
        #expect(name.unicodeScalars.count == 150 && name.hasSuffix(".pdf"))
    }

    @Test("The two forms of an agency's code are one; what is no code is none")
    func codes() {
        let same: [(String, String)] = [
            ("000.00.53.H48", "h48.53"), ("000.00.00.G22", "G22"), ("002.00.20.H13", "H13.20.02"),
            ("28.22.H17", "28.22.h17"),
        ]
        #expect(same.allSatisfy { AgencyCode($0.0) == AgencyCode($0.1) })
        #expect(
            ["null", "", "  ", "H48 05", "Sở", String(repeating: "1", count: 36)].allSatisfy { AgencyCode($0) == nil })
    }

    @Test("Days are read with the year first or last; a day that is none is noted, not taken")
    func days() throws {
        let cases: [(String, String)] = [
            ("2026/11/20", "2026-11-20"), ("20/11/2026", "2026-11-20"), ("2026-11-20T08:00:00", "2026-11-20"),
            ("2026/02/31", "-"), ("hôm nay", "-"),
        ]
        #expect(cases.allSatisfy { (EdXMLTime.day($0.0)?.description ?? "-") == $0.1 })
        let moment = Instant(milliseconds: 1_763_690_405_000)
        #expect(EdXMLTime.instant(EdXMLTime.text(moment)) == moment)
    }

    private static func zip(_ entries: [(path: String, bytes: [UInt8])]) throws -> [UInt8] {
        try ZipPacker.pack(entries)
    }
}

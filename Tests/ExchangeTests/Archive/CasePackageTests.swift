import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Exchange
@testable import Paper

@Suite("A case file given out") struct CasePackageTests {
    private static func label(_ id: Int64, _ number: String, day: Int) -> DocumentLabel {
        DocumentLabel(
            id: Key(id), kind: "Công văn", number: number,
            issuedOn: CalendarDay(year: 2025, month: 3, day: day), title: "Về <quy hoạch> & đầu tư")
    }

    private static func export(_ file: AttachedFile, annexes: [PaperAnnex] = []) -> ExportCaseFile.Output {
        let day = CalendarDay(year: 2025, month: 3, day: 1)
        let keeper = NamedParty(key: Key(7), kind: .person, name: "Đinh Hữu Phước")
        let unit = NamedParty(key: Key(3), kind: .unit, name: "Phòng Kinh tế")
        let file1 = CaseFile(
            id: Key(1), year: 2025, code: "01.KT", title: "Rà soát quy hoạch", retention: .years(20), kind: .digital,
            unit: unit, keeper: keeper, state: .closed, isListed: false, startedOn: day, endedOn: day, closedOn: day,
            handInBy: nil, paperCount: 2, sheets: 12, note: nil, isRestricted: false, version: 3)
        var incoming = CaseRecord(
            document: label(1, "112/SCT-QLCN", day: 3), direction: .incoming, issuer: "Sở Công Thương",
            signer: "Nguyễn Văn A", urgency: .urgent, secrecy: .none, enteredOn: day, entryNumber: "05",
            receiver: "Phòng Kinh tế", copies: nil, replyBy: nil, file: file)
        incoming.annexes = annexes
        let head = OfficialHead(
            superior: nil, issuer: "Văn phòng", issuerInText: "Văn phòng", symbol: "", place: "Đông Giang",
            date: .draft(year: 2025, month: 3))
        return ExportCaseFile.Output(
            file: file1, office: AgencyCode("H99.01"), records: [incoming, .restricted(Key(9), .outgoing)],
            contents: OfficialForm(head: head, heading: .none, title: "Mục lục văn bản, tài liệu", blocks: []))
    }

    @Test("Its data, its contents and its papers stand in one archive; what may not be seen says nothing")
    func package() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "package-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder)
        let content = Array(repeating: UInt8(65), count: 3 << 20)
        let stored = try await store.keep(content)
        let file = AttachedFile(
            hash: stored.hash, size: stored.size, name: "Công văn 112.PDF", mediaType: "application/pdf")
        let package = try CasePackage(Self.export(file), files: store)
        #expect(package.name == "ho-so-01-kt-2025.zip")
        var bytes: [UInt8] = []
        var pieces = 0
        try await package.write {
            bytes += $0
            pieces += 1
        }
        #expect(pieces >= 4)
        var names: [String] = []
        let parts = try ZipParts(bytes: bytes, limits: PaperLimits()) {
            names.append($0)
            return true
        }
        #expect(names == ["ho-so.xml", "muc-luc.docx", "van-ban/001-cong-van-112-sct-qlcn.pdf"])
        #expect(parts[names[2]] == content)
        #expect(String(decoding: parts["ho-so.xml"], as: UTF8.self) == Self.expected(hash: stored.hash))
    }

    @Test("Annexes of a paper lie behind it under their places, and are named in its data")
    func annexes() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "package-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder)
        func keep(_ letter: String, _ name: String) async throws -> AttachedFile {
            let stored = try await store.keep(Array(letter.utf8))
            return AttachedFile(hash: stored.hash, size: stored.size, name: name, mediaType: "application/pdf")
        }
        let paper = try await keep("a", "Công văn 112.PDF")
        let annex = PaperAnnex(position: 2, title: "Biểu số liệu", file: try await keep("b", "Biểu.xlsx"))
        var bytes: [UInt8] = []
        try await CasePackage(Self.export(paper, annexes: [annex]), files: store).write { bytes += $0 }
        var names: [String] = []
        let parts = try ZipParts(bytes: bytes, limits: PaperLimits()) {
            names.append($0)
            return true
        }
        let (own, behind) = ("van-ban/001-cong-van-112-sct-qlcn.pdf", "van-ban/001-phu-luc-2.xlsx")
        #expect(names == ["ho-so.xml", "muc-luc.docx", own, behind])
        #expect(parts[behind] == Array("b".utf8))
        let data = String(decoding: parts["ho-so.xml"], as: UTF8.self)
        let named = data.matches(of: /<Name>(.*)<\/Name>/).map { String($0.output.1) }
        #expect(named == [own, behind] && data.contains("<OriginalName>Biểu.xlsx</OriginalName>"))
    }

    @Test("A file that the store has lost is named before anything is given out")
    func lost() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "package-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder)
        let file = AttachedFile(
            hash: String(repeating: "a", count: 64), size: 1, name: "mat.pdf", mediaType: "application/pdf")
        await expectRefusal(.notFound) { _ = try CasePackage(Self.export(file), files: store) }
    }

    private static func expected(hash: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <File>
          <FileCode>
            <OrganId>H99.01</OrganId>
            <FileCatalog>2025</FileCatalog>
            <FileNotation>01.KT</FileNotation>
          </FileCode>
          <Title>Rà soát quy hoạch</Title>
          <Maintenance>20 năm</Maintenance>
          <Rights>Công khai trong phạm vi được xem</Rights>
          <Creator>Đinh Hữu Phước</Creator>
          <Language>Tiếng Việt</Language>
          <StartDate>01/03/2025</StartDate>
          <EndDate>01/03/2025</EndDate>
          <DocTotal>2</DocTotal>
          <PageTotal>12</PageTotal>
          <Documents>
            <Document>
              <FileCode>
                <OrganId>H99.01</OrganId>
                <FileCatalog>2025</FileCatalog>
                <FileNotation>01.KT</FileNotation>
              </FileCode>
              <DocOrdinal>1</DocOrdinal>
              <TypeName>Công văn</TypeName>
              <CodeNumber>112</CodeNumber>
              <CodeNotation>SCT-QLCN</CodeNotation>
              <IssuedDate>03/03/2025</IssuedDate>
              <OrganName>Sở Công Thương</OrganName>
              <Subject>Về &lt;quy hoạch&gt; &amp; đầu tư</Subject>
              <Language>Tiếng Việt</Language>
              <ArrivalDate>01/03/2025</ArrivalDate>
              <ArrivalNumber>05</ArrivalNumber>
              <SignerInfo>
                <FullName>Nguyễn Văn A</FullName>
              </SignerInfo>
              <Priority>1</Priority>
              <ToPlaces>Phòng Kinh tế</ToPlaces>
              <Attachment>
                <Name>van-ban/001-cong-van-112-sct-qlcn.pdf</Name>
                <OriginalName>Công văn 112.PDF</OriginalName>
                <Size>3145728</Size>
                <SHA256>\(hash)</SHA256>
              </Attachment>
            </Document>
            <Document>
              <FileCode>
                <OrganId>H99.01</OrganId>
                <FileCatalog>2025</FileCatalog>
                <FileNotation>01.KT</FileNotation>
              </FileCode>
              <DocOrdinal>2</DocOrdinal>
              <Description>Văn bản hạn chế xem, không có trong gói này</Description>
            </Document>
          </Documents>
        </File>

        """
    }
}

import Desk
import Foundation
import Office
import Paper
import Presentation
import TestSupport
import WorkTime

@testable import Web

/// The site of the test office with the pages of papers; files are read in this process.
struct PapersSite {
    let office: TestOffice
    let files: FileStore
    let folder: String

    /// Gives `body` a site with a database and a file store of its own.
    static func with(_ body: (PapersSite) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try await withOffice { office in
                let files = try FileStore(folder: URL(fileURLWithPath: folder))
                try await body(PapersSite(office: office, files: files, folder: folder))
            }
        }
    }

    /// A browser in which this person is signed in; nil for a stranger.
    func client(_ person: Key<Person>?) async -> TestClient {
        let site = OfficeSite(office, files: files, uploadLimits: .init(fileBytes: 200_000))
        let client = TestClient(site.router(sessions: Sessions(office: office)))
        if let person { await client.setCookie("congvu", person.description) }
        return client
    }

    /// What lies in the file store.
    var keptFiles: Int {
        let all = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return all.count { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    /// In this process, by the rules of this tree.
    @Sendable static func check(_ url: URL, _ name: String, _ facts: CheckedFacts) async throws -> CheckedPaper {
        do {
            let rules = URL(filePath: #filePath).appending(path: "../../../../Rules").standardized
            let check = PresentationCheck(
                decrees: try PresentationRules.load(rules), rights: facts.signers, urgency: facts.urgency,
                today: CalendarDay("2025-03-14") ?? .first)
            let bytes = Array(try Data(contentsOf: url))
            let report = try check.report(of: bytes)
            let repaired = report.repairable > 0 ? try check.repaired(bytes) : nil
            return CheckedPaper(report: report, mended: repaired.map { Data($0.bytes) }, left: repaired?.after)
        } catch let error as PaperError {
            throw OfficeError(.invalid, error.message, field: "file")
        }
    }

    @Sendable static func read(_ url: URL, _ name: String) async throws -> ReadPaper {
        do {
            let paper = try PaperReader.paged(path: url.path, name: name)
            return ReadPaper(
                text: paper.text, reading: DirectiveReader().read(paper.text), pages: paper.pages)
        } catch {
            throw OfficeError(.invalid, error.message, field: "file")
        }
    }

    /// The fields of a Word template.
    @Sendable static func fields(_ url: URL) async throws -> [String] {
        do { return try WordTemplate(Array(try Data(contentsOf: url))).fields } catch let error as PaperError {
            throw OfficeError(.invalid, error.message, field: "file")
        }
    }

    @Sendable static func merge(_ url: URL, _ values: [String: String]) async throws -> [UInt8] {
        do { return try WordTemplate(Array(try Data(contentsOf: url))).merged(values) } catch let error as PaperError {
            throw OfficeError(.invalid, error.message, field: "file")
        }
    }

    @Sendable static func readAnnex(_ url: URL, _ name: String) async throws -> ReadAnnex {
        do {
            return ReadAnnex(
                text: try AnnexReader.text(path: url.path, name: name),
                signatures: try TestSigner.found(in: Array(try Data(contentsOf: url))))
        } catch let error as PaperError {
            throw OfficeError(.invalid, error.message, field: "file")
        }
    }

    /// The token is the person's key.
    private struct Sessions: SessionSource {
        let office: TestOffice

        func visitor(token: String, counting: Bool) async throws -> Visitor? {
            guard let person = Key<Person>(token) else { return nil }
            return Visitor(actor: try await office.actor(person), unitName: "", places: [.incoming, .outgoing, .plans])
        }
    }
}

extension PapersSite {
    /// A plan of the office as a text file, with one of everything that has to be settled.
    static let plan = """
        VĂN PHÒNG UBND TỈNH SƠN HÀ
        Số: 18/KH-VP
        Đông Giang, ngày 12 tháng 01 năm 2026

        KẾ HOẠCH
        Khắc phục hạn chế, khuyết điểm năm 2026

        II. NỘI DUNG THỰC HIỆN

        1. Nhiệm vụ trọng tâm

        a) Nội dung: Xây dựng Chương trình công tác năm 2026 của Văn phòng và tổ chức thực hiện.

        - Chỉ đạo thực hiện: Chánh Văn phòng.

        - Đơn vị tham mưu thực hiện: Phòng Nội chính, Phòng Kinh tế.

        - Phối hợp thực hiện: Sở Du lịch.

        - Thời gian thực hiện: Hoàn thành trước ngày 31/3/2026.

        b) Nội dung: Rà soát toàn bộ vụ việc đã chuyển cơ quan khác giải quyết.

        - Đơn vị tham mưu thực hiện: Ban Tiếp công dân tỉnh.

        - Phối hợp thực hiện: Sở Du lịch.

        - Thời gian thực hiện: Quý II năm 2026.

        c) Nội dung: Tổ chức số hóa, nộp lưu hồ sơ công việc năm 2025 theo quy định.

        - Đơn vị tham mưu thực hiện: Phòng Hành chính - Quản trị.

        - Thời gian thực hiện: Hoàn thành trước ngày 30/11/2026.

        CHÁNH VĂN PHÒNG

        Nguyễn Minh Khôi
        """

    /// A letter that lays one task on somebody, in a sentence.
    static let letter = """
        VĂN PHÒNG UBND TỈNH SƠN HÀ
        Số: 41/VP-TH
        Đông Giang, ngày 02 tháng 02 năm 2026
        V/v rà soát danh mục hồ sơ

        Giao Phòng Kinh tế rà soát danh mục hồ sơ, báo cáo Lãnh đạo Văn phòng trước ngày 20/4/2026.

        CHÁNH VĂN PHÒNG

        Nguyễn Minh Khôi
        """

    /// Drops a text file; returns where the browser is led.
    @discardableResult
    func drop(_ text: String = plan, name: String = "ke-hoach-18.txt", by client: TestClient) async throws
        -> TestResponse
    {
        try await client.post("/documents", files: [TestFile(name: name, content: Array(text.utf8))])
    }

    /// Drops the plan and returns its key.
    func received(by client: TestClient, text: String = plan) async throws -> Key<Document> {
        let location = try await drop(text, name: "\(text.utf8.count).txt", by: client).location ?? ""
        let pieces = location.split(separator: "/")
        guard pieces.count > 1, let key = Key<Document>(pieces[1]) else { throw OfficeError(.notFound, location) }
        return key
    }

    /// The reading as it is kept.
    func reading(_ document: Key<Document>) async throws -> ReadingPage {
        try await office.ask(ReadingQuestion(document), as: office.clerk)
    }
}

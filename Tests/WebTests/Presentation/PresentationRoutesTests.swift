import Desk
import Foundation
import HTTPTypes
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Checking how a paper is presented")
struct PresentationRoutesTests {
    private static func paper(number: String = "7") throws -> [UInt8] {
        try DocxWriter.write(
            OfficialPaper(
                head: OfficialHead(
                    superior: "Ủy ban nhân dân\ntỉnh Sơn Hà", issuer: "Văn phòng", issuerInText: "Văn phòng UBND tỉnh",
                    number: number, symbol: "BC-VP", place: "Đông Giang", date: .issued(CalendarDay("2025-03-14")!)),
                title: .named(kind: "Báo cáo", excerpt: "Tình hình thực hiện nhiệm vụ"),
                blocks: [.paragraph("Các đơn vị đã hoàn thành nhiệm vụ , không có việc quá hạn./.")],
                signature: OfficialSignature(post: "Chánh Văn phòng", name: "Nguyễn Minh Khôi"),
                copies: OfficialCopies(["Các phòng, ban"], archive: "VT, TH")))
    }

    @Test("A draft is told what is wrong; the mended copy is for whoever sent it, and nothing else is kept")
    func check() async throws {
        try await PapersSite.with { site in
            let officer = await site.client(site.office.officerOfEconomy)
            let answer = try await officer.post(
                "/presentation", files: [TestFile(name: "du-thao.docx", content: try Self.paper())])
            #expect(answer.status == 200)
            #expect(answer.body.contains("Thừa dấu cách trước dấu câu."))
            #expect(site.keptFiles == 1)
            let link = try #require(
                answer.body.firstMatch(of: /href="(\/presentation\/mended\?kept=[^"]+)"/)?.output.1)
            let path = String(link).replacing("&amp;", with: "&")
            let mended = try await officer.get(path)
            #expect(mended.status == 200)
            #expect(
                mended.headers[.contentDisposition]?.hasPrefix("attachment; filename*=UTF-8''du-thao") == true
                    && mended.body.hasPrefix("PK"))
            let other = await site.client(site.office.clerk)
            #expect(try await other.get(path).status == 404)
        }
    }

    @Test("The same for programs")
    func api() async throws {
        try await PapersSite.with { site in
            let officer = await site.client(site.office.officerOfEconomy)
            let answer = try await officer.post(
                "/api/presentation", files: [TestFile(name: "du-thao.docx", content: try Self.paper())])
            #expect(answer.status == 200)
            #expect(answer.body.contains("\"rule\":\"space-before\"") && answer.body.contains("\"mended\":\""))
            #expect(site.keptFiles == 0)
        }
    }

    @Test("What is no paper is refused with a sentence, and nothing of it is kept")
    func refused() async throws {
        try await PapersSite.with { site in
            let officer = await site.client(site.office.officerOfEconomy)
            for (bytes, words) in [
                (Array("Đây là văn bản thuần.".utf8), "Chỉ kiểm tra được thể thức của tệp Word (.docx) và PDF"),
                (Array(try Self.paper().prefix(900)), "hỏng"),
            ] {
                let answer = try await officer.post(
                    "/presentation", files: [TestFile(name: "du-thao.docx", content: bytes)])
                #expect(answer.status == 422)
                #expect(answer.body.contains(words))
            }
            #expect(site.keptFiles == 0)
            #expect(try await site.client(nil).get("/presentation").status == 303)
        }
    }

    @Test("A draft that is here is checked as it stands, for whoever sees it")
    func outgoing() async throws {
        try await PapersSite.with { site in
            var draft = OutgoingInput()
            (draft.excerpt, draft.text) = ("gửi số liệu", "Văn phòng gửi số liệu , đề nghị đối chiếu./.")
            draft.isRestricted = true
            let id = try await site.office.perform(DraftOutgoing(draft), as: site.office.headOfEconomy)
            let head = await site.client(site.office.headOfEconomy)
            let page = try await head.get("/outgoing/\(id)/presentation")
            #expect(page.status == 200)
            #expect(page.body.contains("Kết quả: Phiên bản 1") && page.body.contains("Thừa dấu cách trước dấu câu."))
            #expect(try await head.get("/api/outgoing/\(id)/presentation").body.contains("\"rule\":\"space-before\""))
            let other = await site.client(site.office.officerOfInternalAffairs)
            #expect(try await other.get("/outgoing/\(id)/presentation").status == 404)
            #expect(site.keptFiles == 0)
        }
    }
}

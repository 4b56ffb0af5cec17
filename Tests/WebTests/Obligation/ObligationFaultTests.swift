import Desk
import HTTPTypes
import Office
import TestSupport
import Testing

@testable import Web

@Suite("What goes wrong with an act loses nothing and says what to do")
struct ObligationFaultTests {
    @Test("A form with faults comes back with everything typed and with the files that arrived")
    func badInput() async throws {
        try await withLedger { ledger in
            let part = try await ledger.part(of: ledger.office.internalAffairs)
            let head = try await ledger.client(ledger.office.headOfInternalAffairs)
            let file = TestFile(name: "Số liệu quý I.xlsx", content: [1, 2, 3])
            let path = "/parts/\(part.id)/report"
            let answer = try await head.send(
                path, ["kind": "progress", "text": "Đang làm <b>", "percent": "150"], files: [file])
            #expect(
                [
                    "422 ", "«Tỷ lệ hoàn thành (%)» phải từ 0 đến 100.", "Đang làm &lt;b&gt;</textarea>",
                    "value=\"150\"",
                    "Số liệu quý I.xlsx",
                ].map { answer.contains($0) } == [true, false, true, true, true])
            let token = try #require(answer.firstMatch(of: /name="kept" value="([^"]+)"/)?.1)
            let kept = String(token).replacing("&#39;", with: "'")
            let said = try await head.send(
                path, ["kind": "progress", "text": "Đang làm <b>", "percent": "50", "kept": kept], files: [])
            let reports = try await ledger.page(for: ledger.office.chief).reports
            #expect(said == "Đã gửi báo cáo tiến độ.")
            #expect(reports.map { $0.evidence.map(\.fileName) } == [["Số liệu quý I.xlsx"]])
        }
    }

    @Test("When somebody acted in between, the form comes back as typed, says who did what, and then goes through")
    func conflict() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let part = try await ledger.part(of: office.internalAffairs)
            let path = "/parts/\(part.id)/report"
            let head = try await ledger.client(office.headOfInternalAffairs)
            try await office.perform(
                AcceptObligation(.init(obligation: ledger.obligation, participant: part.id, version: part.version)),
                as: office.headOfInternalAffairs)
            let answer = try await head.send(
                path, ["kind": "progress", "text": "Đã làm được một nửa.", "percent": "50"], version: "\(part.version)")
            #expect(
                ["409 ", "Nhiệm vụ vừa được thay đổi", "Đặng Thu Hằng", "tiếp nhận", "Đã làm được một nửa.</textarea>"]
                    .allSatisfy(answer.contains))
            let fresh = try #require(answer.firstMatch(of: /name="version" value="(\d+)"/)?.1)
            #expect(
                try await head.send(
                    path, ["kind": "progress", "text": "Đã làm được một nửa.", "percent": "50"], version: String(fresh))
                    == "Đã gửi báo cáo tiến độ.")
        }
    }

    @Test("A second press of the same button changes nothing and says so")
    func twice() async throws {
        try await withLedger { ledger in
            let part = try await ledger.part(of: ledger.office.internalAffairs)
            let head = try await ledger.client(ledger.office.headOfInternalAffairs)
            let path = "/parts/\(part.id)/acceptance"
            let said = [
                try await head.send(path, version: "\(part.version)"),
                try await head.send(path, version: "\(part.version)"),
            ]
            #expect(said == ["Đã tiếp nhận nhiệm vụ.", "Phần việc này đã được tiếp nhận."])
            #expect(try await ledger.office.journal().filter { $0.hasPrefix("obligation.accepted") }.count == 1)
        }
    }

    @Test("A stranger to a restricted obligation finds nothing, at any of its addresses")
    func stranger() async throws {
        try await withLedger { ledger in
            let part = try await ledger.part(of: ledger.office.internalAffairs).id
            let stranger = try await ledger.client(ledger.office.headOfReception)
            var statuses: Set<Int> = []
            for rest in [
                "", "/parts/\(part)/report", "/parts/\(part)/return", "/deadline", "/cancellation", "/evidence/1",
            ] {
                statuses.insert(try await stranger.get(rest).status)
            }
            statuses.insert(try await stranger.client.post(ledger.path + "/cancellation", ["reason": "x"]).status)
            #expect(statuses == [404])
        }
    }

    @Test("Who sees but may not act is told which right is missing and whom to ask")
    func refusal() async throws {
        try await withLedger { ledger in
            let part = try await ledger.part(of: ledger.office.internalAffairs).id
            let other = try await ledger.client(ledger.office.headOfEconomy)
            let form = try await other.get("/parts/\(part)/report")
            let act = try await other.client.post(
                "\(ledger.path)/parts/\(part)/return", ["version": "1", "reason": "x"])
            #expect([form.status, act.status] == [403, 403])
            #expect(
                [
                    form.body.contains("Chỉ đơn vị, cá nhân được giao mới được báo cáo phần việc này."),
                    form.body.contains("người đứng đầu"), form.body.contains("Phòng Nội chính"),
                    act.body.contains("Nguyễn Minh Khôi"),
                ] == [true, true, true, true])
        }
    }

    @Test("Evidence is handed out to be saved, under its own name, to those who see the obligation")
    func evidence() async throws {
        try await withLedger { ledger in
            let part = try await ledger.part(of: ledger.office.internalAffairs).id
            let head = try await ledger.client(ledger.office.headOfInternalAffairs)
            let file = TestFile(name: "Tờ trình.docx", contentType: "text/html", content: Array("nội dung".utf8))
            _ = try await head.send(
                "/parts/\(part)/report", ["kind": "final", "text": "Xong.", "percent": ""], files: [file])
            let report = try #require(try await ledger.page(for: ledger.office.chief).reports.first)
            let evidence = try #require(report.evidence.first)
            let chief = try await ledger.client(ledger.office.chief)
            let answer = try await chief.get("/evidence/\(evidence.id)")
            #expect(answer.body == "nội dung")
            #expect(answer.headers[.contentDisposition] == "attachment; filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh.docx")
            #expect(answer.headers[.contentType] == FileMedia.type(of: "a.docx"))
        }
    }
}

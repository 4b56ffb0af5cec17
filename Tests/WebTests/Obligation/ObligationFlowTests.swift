import Desk
import Office
import TestSupport
import Testing

@Suite("From the laying down of an obligation to its closing, in the browser")
struct ObligationFlowTests {
    @Test("Accepted, passed on, reported, returned, reported again, accepted: closed")
    func life() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let part = "/parts/\(try await ledger.part(of: office.internalAffairs).id)"
            let head = try await ledger.client(office.headOfInternalAffairs)
            let officer = try await ledger.client(office.officerOfInternalAffairs)
            let chief = try await ledger.client(office.chief)
            let proof = TestFile(name: "Biên bản họp.pdf", content: Array("%PDF minh chứng".utf8))
            let said = [
                try await head.send("\(part)/acceptance"),
                try await head.send("\(part)/officer", ["officer": "\(office.officerOfInternalAffairs)"]),
                try await officer.send(
                    "\(part)/report", ["kind": "progress", "text": "Đã có dự thảo.", "percent": "40"]),
                try await officer.send(
                    "\(part)/report", ["kind": "final", "text": "Đã trình ký.", "percent": ""], files: [proof]),
                try await chief.send("\(part)/return", ["reason": "Thiếu bảng tổng hợp ý kiến."]),
                try await officer.send(
                    "\(part)/report", ["kind": "final", "text": "Đã bổ sung.", "percent": ""], files: [proof]),
                try await chief.send("\(part)/completion"),
            ]
            #expect(
                said == [
                    "Đã tiếp nhận nhiệm vụ.",
                    "Đã phân công. Nhiệm vụ chuyển sang «Chờ tôi xử lý» của người được chọn.",
                    "Đã gửi báo cáo tiến độ.", "Đã gửi báo cáo kết quả. Chờ Nguyễn Minh Khôi xác nhận.",
                    "Đã trả lại kết quả. Người thực hiện thấy lý do ở đầu trang nhiệm vụ.",
                    "Đã gửi báo cáo kết quả. Chờ Nguyễn Minh Khôi xác nhận.", "Đã xác nhận hoàn thành.",
                ])
            #expect(
                try await ledger.standing()
                    == "closed, Phòng Nội chính done, Phòng Kinh tế waived, Sở Tài chính waived")
            try expectGolden("obligation/closed-flow", text: try await chief.get().body, kind: "html")
        }
    }

    @Test("A coordinating unit reports its own part, which needs nobody's acceptance")
    func coordination() async throws {
        try await withLedger { ledger in
            let part = "/parts/\(try await ledger.part(of: ledger.office.economy).id)"
            let head = try await ledger.client(ledger.office.headOfEconomy)
            let said = [
                try await head.send("\(part)/acceptance"),
                try await head.send("\(part)/report", ["kind": "final", "text": "Đã có ý kiến.", "percent": ""]),
            ]
            #expect(said == ["Đã tiếp nhận nhiệm vụ.", "Đã gửi báo cáo kết quả. Phần phối hợp đã xong."])
            #expect(
                try await ledger.standing()
                    == "assigned, Phòng Nội chính waiting, Phòng Kinh tế done, Sở Tài chính waiting")
        }
    }

    @Test("For an agency without accounts its follower records, with the paper that proves it")
    func outside() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let outcome = try await office.perform(
                RegisterPaper(
                    DraftHeader(
                        direction: .incoming, kind: "CÔNG VĂN", number: "812/STC-NS", issuedOn: "12/03/2025",
                        issuer: "Sở Tài chính", title: "Ý kiến về dự thảo quy chế"), secrecy: .none, visibility: .office
                ),
                as: office.clerk)
            guard case .done(let paper) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            let part = "/parts/\(try await ledger.part(of: office.finance).id)"
            let follower = try await ledger.client(office.headOfEconomy)
            let missing = try await follower.send("\(part)/acceptance", ["document-text": ""])
            let unknown = try await follower.send("\(part)/acceptance", ["document-text": "999/XYZ"])
            #expect(
                missing.contains("Chọn văn bản làm căn cứ.")
                    && unknown.contains("Không xác định được văn bản «999/XYZ»"))
            let said = [
                try await follower.send("\(part)/acceptance", ["document-text": "812/STC-NS"]),
                try await follower.send(
                    "\(part)/report",
                    [
                        "kind": "final", "text": "Đã góp ý.", "percent": "", "document": "\(paper)",
                        "document-text": "812",
                    ]),
            ]
            #expect(said == ["Đã ghi tiếp nhận.", "Đã gửi báo cáo kết quả. Phần phối hợp đã xong."])
            let page = try await ledger.client(office.chief).get().body
            #expect(page.contains("Công văn số 812/STC-NS ngày 12/03/2025"))
        }
    }

    @Test("The assigner adjusts the deadline and cancels, with a reason that stays")
    func ending() async throws {
        try await withLedger { ledger in
            let chief = try await ledger.client(ledger.office.chief)
            let said = [
                try await chief.send("/deadline", ["due": "31/3/2025", "reason": "Chờ văn bản của Trung ương."]),
                try await chief.send("/cancellation", ["reason": "Không còn phải làm."]),
            ]
            #expect(said == ["Đã điều chỉnh thời hạn đến ngày 31/03/2025.", "Đã hủy nhiệm vụ."])
            let page = try await chief.get().body
            #expect(
                ["20/03/2025", "31/03/2025", "Chờ văn bản của Trung ương.", "Không còn phải làm."].allSatisfy(
                    page.contains))
        }
    }
}

import Desk
import Office
import Storage
import TestSupport
import Testing
import Web
import WorkTime

@Suite("Mail that was given up, in the browser")
struct DeadLetterPagesTests {
    @Test("It names recipient and fault, is sent again, or dropped with a reason that is asked for")
    func pages() async throws {
        try await withSite { site in
            let office = site.office
            let administrator = try await site.administrator()
            let empty = try await administrator.get("/administration/letters").body
            #expect(empty.contains("Không có thư nào chưa gửi được"))
            try await office.storage.write { tx in
                let notices = try NoticeStore.insert(
                    tx,
                    [
                        NewNoticeRow(
                            recipient: office.clerk, kind: .urged, subject: nil, words: "", channel: .mail,
                            isUrgent: false)
                    ], by: nil)
                try OutboxStore.post(tx, kind: .noticeMail, payload: "\(notices[0])")
                try OutboxStore.post(tx, kind: .digestMail, payload: "\(office.planner)/1741917600000")
                for message in try OutboxStore.lease(tx, until: tx.now.adding(seconds: 9), limit: 9) {
                    try OutboxStore.bury(tx, message, error: "550 <không có hộp thư>")
                }
            }
            try expectGolden(
                "administration/letters", text: try await administrator.get("/administration/letters").body,
                kind: "html")
            #expect(try await administrator.post("/administration/letters/1/revival").status == 303)
            let asked = try await administrator.post("/administration/letters/2/dropping", ["reason": ""])
            #expect(asked.status == 422 && asked.body.contains("Nhập lý do."))
            let dropped = try await administrator.post(
                "/api/administration/letters/2/dropping", json: #"{"reason":"Sai"}"#)
            #expect(dropped.body == #"{"id":2}"#)
            #expect(try await administrator.get("/api/administration/letters").body == #"{"items":[]}"#)
            let clerk = try await site.client(office.clerk, login: "lan")
            #expect(try await clerk.get("/administration/letters").status == 404)
            #expect(try await clerk.post("/administration/letters/2/revival").status == 404)
        }
    }
}

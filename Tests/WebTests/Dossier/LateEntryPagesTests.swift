import Office
import TestSupport
import Testing

@testable import Web

@Suite("A dossier of an earlier day at the counter") struct LateEntryPagesTests {
    @Test("The form keeps what was typed when the reason is missing; the dossier says when it was entered and why")
    func walk() async throws {
        try await PublicSite.with { site in
            let form = FormPost.encoded([
                "procedure": "\(site.procedure)", "act": "receive", "kind": "citizen", "name": "Lý Thị Sáu",
                "number": "001085067891", "address": "Tổ 6", "phone": "0912345679", "part": "0", "channel": "counter",
                "wish": "counter", "received": "10/03/2025",
            ])
            let refused = try await site.desk.post("/dossiers", form: form)
            #expect(refused.status == 422 && refused.body.contains("Chưa nhập «Lý do nhập muộn»"))
            #expect(refused.body.contains("value=\"10/03/2025\"") && refused.body.contains("Lý Thị Sáu"))
            let received = try await site.desk.post(
                "/dossiers", form: form + "&" + FormPost.encoded(["late-reason": "Mất điện <cả ngày>"]))
            let path = try #require(received.location)
            let page = try await site.desk.get(path).body
            #expect(page.contains("hạn tính từ ngày nhận") && page.contains("Mất điện &lt;cả ngày"))
            #expect(page.contains("H99.13-250310-0001"))
        }
    }
}

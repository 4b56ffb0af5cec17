import Desk
import TestSupport
import Testing

@testable import Web

@Suite("The site while nothing may be changed") struct ReadOnlySiteTests {
    @Test("Every page says so, and what is sent is refused with a sentence")
    func saysSo() async throws {
        var site = TestSite.site
        site.isReadOnly = true
        try await withSite(site: site) { site in
            let planner = try await site.client(site.office.planner, login: "thinh.hd")
            let page = try await planner.get("/work")
            #expect(page.status == 200 && page.body.contains("chế độ chỉ đọc"))
            let answer = try await planner.post("/work/views", ["name": "Việc gấp", "query": "due=week"])
            #expect(answer.status == 503 && answer.body.contains("nội dung chưa được lưu"))
        }
    }
}

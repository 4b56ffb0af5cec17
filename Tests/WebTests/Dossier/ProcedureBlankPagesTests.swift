import Desk
import HTTPTypes
import Office
import TestSupport
import Testing

@testable import Web

@Suite("Blank forms of procedures in the browser") struct ProcedureBlankPagesTests {
    @Test("The counter puts a form on the page; officers and citizens take it away as it was")
    func walk() async throws {
        try await PublicSite.with { site in
            let bytes = Array("PK mẫu đơn".utf8)
            let form = TestFile(name: "mau-01.docx", content: bytes)
            let page = "/procedures/\(site.procedure)"
            let wrong = try await site.desk.post("\(page)/forms", ["blank-title": ""], files: [form])
            #expect(wrong.status == 422 && wrong.body.contains("mau-01.docx"))
            let added = try await site.desk.post(
                "\(page)/forms", ["blank-title": "Mẫu số 01: <Đơn> đề nghị"], files: [form])
            #expect(added.location == page)
            let shown = try await site.desk.get(page).body
            #expect(shown.contains("Mẫu số 01: &lt;Đơn") && shown.contains("\(page)/forms/0"))
            let intake = try await site.desk.get("/dossiers/new?procedure=\(site.procedure)").body
            #expect(intake.contains("\(page)/forms/0"))
            let open = try await site.stranger.get("/thu-tuc/\(site.procedure)").body
            #expect(open.contains("/thu-tuc/\(site.procedure)/mau/0"))
            for (client, path) in [
                (site.desk, "\(page)/forms/0"), (site.stranger, "/thu-tuc/\(site.procedure)/mau/0"),
            ] {
                let taken = try await client.get(path)
                #expect(taken.status == 200 && taken.body == "PK mẫu đơn", "\(path)")
                #expect(taken.headers[.contentDisposition]?.hasPrefix("attachment;") == true, "\(path)")
            }
            #expect(try await site.stranger.get("/thu-tuc/\(site.procedure)/mau/x").status == 404)
            // Those between agencies are not on the public pages.
            #expect(try await site.stranger.get("/thu-tuc/2/mau/0").status == 404)
            #expect(try await site.desk.post("\(page)/forms/0/removal").location == page)
            #expect(try await site.stranger.get("/thu-tuc/\(site.procedure)/mau/0").status == 404)
        }
    }
}

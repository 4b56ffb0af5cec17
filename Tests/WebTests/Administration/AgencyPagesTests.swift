import HTTPTypes
import Office
import TestSupport
import Testing
import Web

@Suite("The directory of agencies, in the browser") struct AgencyPagesTests {
    private static let page = "/administration/agencies"

    @Test("An agency is added, changed and removed by an administrator; others find no such page")
    func walk() async throws {
        try await withSite { site in
            let client = try await site.administrator()
            #expect(try await client.get(Self.page).body.contains("Danh bạ chưa có cơ quan nào"))
            let added = try await client.post(Self.page, ["name": "Sở Tài chính <1>", "code": "H48.17"])
            #expect(added.location == Self.page)
            let list = try await client.get(Self.page).body
            #expect(list.contains("Sở Tài chính &lt;1&gt;") && list.contains("<code>H48.17</code>"))
            let form = try await client.get("\(Self.page)/1").body
            #expect(form.contains("name=\"version\" value=\"1\""))
            let changed = try await client.post(
                "\(Self.page)/1", ["version": "1", "name": "Sở Tài chính", "email": "stc@tinh.gov.vn", "way": "mail"])
            #expect(changed.location == Self.page)
            #expect(try await client.get("/api/agencies").body.contains("stc@tinh.gov.vn"))
            let officer = try await site.client(site.office.officerOfEconomy, login: "soanthao")
            let offered = try await officer.get("/api/recipients?q=tai+chinh").body
            #expect(offered.contains("Sở Tài chính") && !offered.contains("stc@tinh.gov.vn"))
            #expect(try await officer.get(Self.page).status == 404)
            #expect(try await officer.post(Self.page, ["name": "Sở Y tế"]).status == 404)
            let removed = try await client.post("\(Self.page)/1/removal", ["version": "2"])
            #expect(removed.location == Self.page)
        }
    }

    @Test("What is wrong comes back with a sentence, and with what was typed")
    func refused() async throws {
        try await withSite { site in
            let client = try await site.administrator()
            _ = try await client.post(Self.page, ["name": "Sở Tài chính", "code": "H48.17"])
            let cases: [(KeyValuePairs<String, String>, String)] = [
                (["name": "", "code": "H48.20"], "Tên cơ quan"), (["name": "so tai chinh"], "Danh bạ đã có"),
                (["name": "Sở Y tế", "code": "mã"], "chỉ có chữ cái không dấu"),
                (["name": "Sở Y tế", "email": "syt"], "phải có dạng"),
                (["name": "Sở Y tế", "way": "interchange"], "cần «Mã định danh»"),
            ]
            for (fields, sentence) in cases {
                let answer = try await client.post(Self.page, fields)
                #expect(answer.status == 422 && answer.body.contains(sentence), "\(sentence)")
                for (_, value) in fields where !value.isEmpty && value != "interchange" {
                    #expect(answer.body.contains("value=\"\(value)\""), "\(sentence)")
                }
            }
        }
    }
}

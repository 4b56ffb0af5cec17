import Desk
import HTTPTypes
import Hummingbird
import Office
import TestSupport
import Testing
import Web

@Suite("Administration in the browser")
struct AdministrationTests {
    @Test("Whoever is no administrator finds nothing at any of its addresses")
    func officers() async throws {
        try await withSite { site in
            let office = site.office
            let client = try await site.client(office.chief, login: "khoi.nm")
            let routes = site.router().routes.filter { "\($0.path)".hasPrefix("/administration") }
            #expect(routes.count > 20)
            for route in routes where route.method != .head {
                let path = "\(route.path)".split(separator: "/").map {
                    $0.hasPrefix(":") || $0.hasPrefix("{") ? "1" : $0
                }
                let answer = try await client.send(
                    route.method, "/" + path.joined(separator: "/"),
                    headers: [.contentType: "application/x-www-form-urlencoded"])
                #expect(answer.status == 404, "\(route)")
            }
            #expect(try await client.get("/account").body.contains("Quản trị") == false)
        }
    }

    @Test(
        "The pages are as they were when somebody last looked at them",
        arguments: [
            ("units", "/administration"), ("unit", "/administration/units/4"),
            ("unit-new", "/administration/units/new"),
            ("agency-new", "/administration/units/new?kind=agency"), ("people", "/administration/people"),
            ("people-filtered", "/administration/people?state=withoutAccount&text=thu%20h&unit=5"),
            ("person-new", "/administration/people/new?unit=5"), ("person", "/administration/people/10"),
            ("journal", "/administration/journal?act=account."),
        ])
    func golden(_ name: String, _ path: String) async throws {
        try await withSite { site in
            let client = try await site.administrator()
            try expectGolden("administration/\(name)", text: try await client.get(path).body, kind: "html")
        }
    }

    @Test("A unit is added, renamed, moved, given aliases and closed by forms")
    func unit() async throws {
        try await withSite { site in
            let client = try await site.administrator()
            let faulty = try await client.post(
                "/administration/units",
                ["name": "Phòng Nội chính", "kind": "division", "parent-text": "van phong", "from": "31/02/2025"])
            #expect(faulty.status == 422 && faulty.body.contains("là một ngày có thật"))
            let taken = try await client.post(
                "/administration/units", ["name": "Phòng Nội chính", "kind": "division", "parent-text": "VPUB"])
            #expect(
                taken.body.contains("Đã có đơn vị mang tên «Phòng Nội chính».") && taken.body.contains("value=\"VPUB\"")
            )
            let added = try await client.post(
                "/administration/units",
                ["name": "Phòng Tổng hợp", "kind": "division", "parent-text": "vpub", "aliases": "Phòng TH\nTổ TH"])
            let page = try #require(added.location)
            let renamed = try await client.post(
                "\(page)/name", ["name": "Phòng Tổng hợp - Kế hoạch", "shortName": "TH-KH", "version": "1"])
            #expect(renamed.location == page)
            let stale = try await client.post("\(page)/name", ["name": "Phòng Khác", "version": "1"])
            #expect(stale.status == 422 && stale.body.contains("vừa được người khác thay đổi"))
            let moved = try await client.post(
                "\(page)/place", ["kind": "board", "parent": "1", "parent-text": "Ban Tiếp công dân", "version": "2"])
            #expect(moved.location == page)
            let shown = try await client.get(page).body
            #expect(shown.contains("Phòng Tổng hợp - Kế hoạch") && shown.contains("Phòng TH; Tổ TH"))
            #expect(shown.contains("<dd>Ban Tiếp công dân tỉnh</dd>"))
            #expect(try await client.post("\(page)/closing", ["version": "3"]).location == page)
            #expect(try await client.get(page).body.contains("Đã kết thúc"))
        }
    }

    @Test("A person is employed, given an account by a link shown once, and leaves")
    func person() async throws {
        try await withSite { site in
            let client = try await site.administrator()
            let added = try await client.post(
                "/administration/people",
                ["fullName": "Trần Văn Bình", "unit-text": "noi chinh", "title": "Chuyên viên", "rank": "officer"])
            let page = try #require(added.location)
            #expect(try await client.get(page).body.contains("value=\"binh.tv\""))
            let taken = try await client.post("\(page)/account", ["login": "quantri"])
            #expect(taken.status == 422 && taken.body.contains("đã có người dùng"))
            let invited = try await client.post("\(page)/account", ["login": "binh.tv"])
            let link = "http://localhost/password/\(OfficeSite.link.text)"
            #expect(invited.status == 200 && invited.body.contains("value=\"\(link)\""))
            #expect(try await client.get(page).body.contains(OfficeSite.link.text) == false)

            let stranger = site.stranger
            let form = try await stranger.get("/password/\(OfficeSite.link.text)")
            try expectGolden(
                "account/new-password", text: form.body.replacing(OfficeSite.link.text, with: "TOKEN"), kind: "html")
            _ = try await stranger.post(
                "/password/\(OfficeSite.link.text)", ["password": TestOffice.password, "again": TestOffice.password])
            #expect(try await stranger.get("/account").status == 200)

            #expect(try await client.post("\(page)/roles", ["role": "clerk"]).location == page)
            #expect(try await client.post("\(page)/departure", ["version": "1"]).location == page)
            #expect(try await stranger.get("/account").status == 303)
        }
    }

    @Test("The list of people goes on after its first page, in the order of names")
    func paging() async throws {
        try await withSite { site in
            let office = site.office
            for number in 0..<60 {
                _ = try await office.desk.perform(
                    AddPerson(fullName: "Trần Thị \(number % 2 == 0 ? "Ánh" : "Xuân") \(number)"), as: .terminal)
            }
            let client = try await site.administrator()
            let first = try await client.get("/administration/people").body
            let more = try #require(first.firstMatch(of: /href="(\/administration\/people\?after=\d+)"/)?.1)
            let second = try await client.get(String(more)).body
            let names = [first, second].map { $0.matches(of: /<tr id="row-person-(\d+)"/).map(\.1) }
            #expect(names[0].count == 50 && names[1].count == 21 && Set(names[0]).isDisjoint(with: names[1]))
        }
    }

    @Test("What is being typed finds units and people, for whoever is signed in")
    func parties() async throws {
        try await withSite { site in
            let office = site.office
            let client = try await site.client(office.clerk, login: "lan.nt")
            #expect(
                try await client.get("/api/parties?q=noi%20ch&kind=unit").body
                    == #"[{"key":"\#(office.internalAffairs)","note":"Văn phòng UBND tỉnh","title":"Phòng Nội chính"}]"#
            )
            #expect(try await client.get("/api/parties?q=khoi").body.contains("Chánh Văn phòng, Lãnh đạo Văn phòng"))
            let names = try await client.post("/api/names", json: #"{"names":["Phòng HC-QT","không có ai"]}"#)
            #expect(
                names.body.contains(#""score":98"#) && names.body.contains(#"{"candidates":[],"name":"không có ai"}"#))
            #expect(try await site.stranger.get("/api/parties?q=khoi").status == 401)
        }
    }
}

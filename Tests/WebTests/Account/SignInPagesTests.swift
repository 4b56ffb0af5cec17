import Desk
import HTTPTypes
import Office
import TestSupport
import Testing
import Web

@Suite("Signing in by the pages")
struct SignInPagesTests {
    @Test("A stranger is led to the form, through a password of his own, to the page that he wanted")
    func first() async throws {
        try await withSite { site in
            let client = site.stranger
            #expect(
                try await client.get("/administration/people?state=left").location
                    == "/sign-in?return=%2Fadministration%2Fpeople%3Fstate%3Dleft")
            try expectGolden(
                "account/sign-in", text: try await client.get("/sign-in?return=%2Fadministration").body, kind: "html")
            let wrong = try await client.post(
                "/sign-in", ["login": "quantri", "password": "sai mật khẩu", "return": "/administration"])
            #expect(wrong.status == 422 && wrong.body.contains("Tên đăng nhập hoặc mật khẩu không đúng."))
            #expect(wrong.body.contains("value=\"quantri\"") && !wrong.body.contains("sai mật khẩu"))

            let given = try await client.post(
                "/sign-in", ["login": "quantri", "password": "mật khẩu lúc đầu", "return": "/administration"])
            let link = try #require(given.location)
            #expect(link.hasPrefix("/password/") && link.hasSuffix("?return=%2Fadministration"))
            let unlike = try await client.post(
                link, ["password": TestOffice.password, "again": "khác", "return": "/administration"])
            #expect(unlike.status == 422 && unlike.body.contains("không giống nhau"))
            let chosen = try await client.post(
                link, ["password": TestOffice.password, "again": TestOffice.password, "return": "/administration"])
            #expect(chosen.status == 303 && chosen.location == "/administration")
            let attributes = chosen.headers[values: .setCookie].map { Set($0.split(separator: "; ").dropFirst()) }
            #expect(
                attributes == [
                    ["HttpOnly", "Path=/", "SameSite=Lax", "Max-Age=604800"],
                    ["HttpOnly", "Path=/", "SameSite=Lax", "Max-Age=15552000"],
                ])
            #expect(try await client.get("/administration").status == 200)
            #expect(try await client.get("/sign-in?return=%2F%2Fevil.example").location == "/")
            #expect(try await client.get(link).status == 404)

            #expect(try await client.post("/sign-out").location == "/sign-in")
            #expect(try await client.get("/administration").status == 303)
        }
    }

    @Test("Over HTTPS the cookies are bound to the host")
    func secure() async throws {
        var secure = TestSite.site
        secure.isSecure = true
        try await withSite(site: secure) { site in
            let office = site.office
            let client = site.stranger
            let link = SecretToken.random()
            try await office.desk.perform(ResetAccount(person: office.administrator, token: link), as: .terminal)
            let chosen = try await client.post(
                "/password/\(link.text)", ["password": TestOffice.password, "again": TestOffice.password])
            let cookies = chosen.headers[values: .setCookie]
            #expect(cookies.map { String($0.prefix { $0 != "=" }) } == ["__Host-congvu", "__Host-congvu-device"])
            #expect(cookies.allSatisfy { $0.contains("; Secure") })
        }
    }

    @Test("The account page shows where one is signed in, ends the others, changes the password")
    func account() async throws {
        try await withSite { site in
            let office = site.office
            let client = try await site.client(office.clerk, login: "lan.nt")
            try expectGolden("account/account", text: try await client.get("/account").body, kind: "html")
            let entry = try await office.door.signIn(
                login: "lan.nt", password: TestOffice.password,
                from: Browser(address: nil, device: "Chrome trên Android"))
            guard case .session(let other, _) = entry else { return }
            #expect(try await client.get("/account").body.contains("Chrome trên Android"))
            #expect(try await client.post("/account/other-sessions/ending").status == 303)
            #expect(try await office.door.visitor(other.text) == nil)
            let weak = try await client.post(
                "/account/password", ["current": TestOffice.password, "password": "ngắn", "again": "ngắn"])
            #expect(weak.status == 422 && weak.body.contains("ít nhất 10 ký tự"))
            let new = "mật khẩu khác hẳn"
            let changed = try await client.post(
                "/account/password", ["current": TestOffice.password, "password": new, "again": new])
            #expect(changed.location == "/account")
            #expect(try await client.get("/account").body.contains("Đã đổi mật khẩu."))
        }
    }
}

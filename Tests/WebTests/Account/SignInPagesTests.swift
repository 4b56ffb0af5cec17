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

    @Test("Signing out makes the browser forget what it kept")
    func forgets() async throws {
        try await withSite { site in
            let out = try await site.stranger.post("/sign-out")
            #expect(HTTPField.Name("Clear-Site-Data").flatMap { out.headers[$0] } == "\"storage\"")
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
            let hsts = HTTPField.Name("Strict-Transport-Security").flatMap { chosen.headers[$0] }
            #expect(hsts == "max-age=31536000; includeSubDomains")
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

    @Test("A form that was sent after the session had ended was empty after signing in, where no script keeps it")
    func carried() async throws {
        try await withSite { site in
            let office = site.office
            _ = try await site.client(office.clerk, login: "lan.nt")
            let stranger = site.stranger
            let reason = "Nghỉ phép năm \"đợt 1\"\nvề quê <b>"
            let refused = try await stranger.post("/absences?from=x", ["reason": reason, "until": "05/03/2025"])
            #expect(refused.status == 401 && refused.location == nil)
            #expect(refused.body.contains("nội dung vừa nhập còn nguyên"))
            #expect(!refused.body.contains("về quê <b>"))
            try expectGolden("account/sign-in-carrying", text: refused.body, kind: "html")
            let carried: KeyValuePairs = [
                "login": "lan.nt", "password": "sai", "return": "/absences", "carried-action": "/absences?from=x",
                "carried-field:reason": reason, "carried-field:until": "05/03/2025",
            ]
            let wrong = try await stranger.post("/sign-in", carried)
            #expect(wrong.status == 422 && wrong.body.contains("carried-field:reason"))
            let entered = try await stranger.post(
                "/sign-in",
                [
                    "login": "lan.nt", "password": TestOffice.password, "return": "/absences",
                    "carried-action": "/absences?from=x", "carried-field:reason": reason,
                    "carried-field:until": "05/03/2025",
                ])
            #expect(entered.status == 200 && entered.headers[.setCookie] != nil)
            try expectGolden("account/carried-form", text: entered.body, kind: "html")
            // Nobody's else: a form with a password, one from another site, one that leads elsewhere.
            let password = try await site.stranger.post("/account/password", ["current": "a", "password": "b"])
            #expect(password.status == 303 && !(password.location ?? "").contains("password="))
            let elsewhere = try await site.stranger.post(
                "/sign-in",
                [
                    "login": "lan.nt", "password": TestOffice.password, "carried-action": "//evil.example/x",
                    "carried-field:a": "b",
                ])
            #expect(elsewhere.status == 303 && elsewhere.location == "/")
            // A browser whose script keeps drafts goes the old way.
            let kept = try await site.stranger.post("/absences", ["reason": "x", "draft-kept": "yes"])
            #expect(kept.status == 303)
            let large = try await site.stranger.post("/absences", ["reason": String(repeating: "x", count: 300_000)])
            #expect(large.status == 303)
        }
    }

    @Test("A form with files is carried without them: they are chosen again")
    func carriedFiles() async throws {
        try await withSite { site in
            let file = TestFile(name: "a.pdf", content: Array("%PDF".utf8))
            let refused = try await site.stranger.post(
                "/obligations/1/parts/1/report", ["text": "Đã làm"], files: [file])
            #expect(refused.status == 401 && refused.body.contains("Đã làm") && !refused.body.contains("%PDF"))
            #expect(refused.body.contains("name=\"carried-file\" value=\"file\""))
        }
    }
}

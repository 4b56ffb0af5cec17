import Desk
import HTTPTypes
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("The pages for citizens") struct PublicPagesTests {
    @Test("As last looked at, for whoever does not sign in, with eight statements at most")
    func golden() async throws {
        let counter = StatementCounter()
        try await PublicSite.with(trace: counter.trace) { site in
            let citizen = site.stranger
            var counts: [String: Int] = [:]
            func look(_ name: String, _ ask: () async throws -> TestResponse, status: Int = 200) async throws {
                let before = counter.statements.count
                let answer = try await ask()
                counts[name] = StatementCountTests.asked(counter.statements[before...])
                #expect(answer.status == status, "\(name)")
                try expectGolden("public/\(name)", text: answer.body, kind: "html")
            }
            let settled = PublicSite.typed(PublicSite.settledCode)
            let open = PublicSite.typed(PublicSite.openCode)
            try await look("look-up", { try await citizen.get("/tra-cuu") })
            try await look("look-up-wrong", { try await citizen.get("/tra-cuu?ma=H99.13-250314-0001") }, status: 422)
            try await look("look-up-digits", { try await citizen.get("/tra-cuu?ma=\(settled)") })
            try await look(
                "look-up-refused", { try await citizen.post("/tra-cuu", ["ma": settled, "digits": "0000"]) },
                status: 422)
            try await look("look-up-open", { try await citizen.post("/tra-cuu", ["ma": open, "digits": "5678"]) })
            try await look(
                "look-up-settled", { try await citizen.post("/tra-cuu", ["ma": settled, "digits": "7890"]) })
            try await look("catalogue", { try await citizen.get("/thu-tuc?text=hoi+cho") })
            try await look("procedure", { try await citizen.get("/thu-tuc/\(site.procedure)") })
            let slip = try await site.desk.get("/dossiers/\(site.settled)/rating-slip")
            try expectGolden("public/slip", text: slip.body, kind: "html")
            let link = try await site.link()
            try await look("rating", { try await citizen.get(link) })
            try await look(
                "rating-missing", { try await citizen.post(link, ["buoc": "0", "di": "tiep"]) }, status: 422)
            try await look(
                "rating-next", { try await citizen.post(link, ["buoc": "0", "di": "tiep", "overall": "good"]) })
            try await look(
                "rating-comment", { try await citizen.post(link, ["buoc": "8", "di": "tiep", "overall": "good"]) })
            try await look(
                "rated",
                {
                    try await citizen.post(
                        link,
                        [
                            "buoc": "9", "di": "tiep", "overall": "good", "time": "early",
                            "comment": "Nhanh\n<script>alert(1)</script>",
                        ])
                })
            try await look(
                "rated-again",
                {
                    try await citizen.post(
                        link, ["buoc": "9", "di": "tiep", "overall": "poor", "comment": "<i>Ý kiến thứ hai</i>"])
                }, status: 409)
            try await look("ratings", { try await site.desk.get("/ratings") })
            try await look("board", { try await citizen.get("/bang-cong-khai") })
            try await look("index-entry", { try await site.desk.get("/service-index") })
            #expect(counts.filter { $0.value > StatementCountTests.limit } == [:])
        }
    }

    @Test("Nothing stored by anybody, nothing found by search engines; the catalogue and the board may be")
    func headers() async throws {
        try await PublicSite.with { site in
            let citizen = site.stranger
            let code = PublicSite.typed(PublicSite.openCode)
            var answers = [try await citizen.get("/tra-cuu"), try await citizen.get(try await site.link())]
            answers.append(try await citizen.post("/tra-cuu", ["ma": code, "digits": "5678"]))
            answers.append(try await citizen.post("/tra-cuu", ["ma": code, "digits": "0000"]))
            for answer in answers {
                #expect(answer.headers[.cacheControl] == "no-store")
                #expect(answer.headers[.robotsTag] == "noindex, nofollow")
            }
            #expect(try await citizen.get("/bang-cong-khai").headers[.robotsTag] == nil)
            let robots = try await citizen.get("/robots.txt").body
            #expect(robots.contains("Disallow: /\n") && robots.contains("Allow: /thu-tuc"))
        }
    }

    @Test("What the office does not open is not there, and its receipts bear the number alone")
    func closed() async throws {
        let closed = PublicRules(opensLookUp: false, opensCatalogue: false, opensBoard: false)
        try await PublicSite.with(open: closed) { site in
            for path in ["/tra-cuu", "/thu-tuc", "/thu-tuc/1", "/bang-cong-khai", "/bang-cong-khai/truc-tiep"] {
                #expect(try await site.stranger.get(path).status == 404, "\(path)")
            }
            let receipt = try await site.desk.get("/dossiers/\(site.open)/papers/1/receipt").body
            #expect(receipt.contains("viewBox=\"0 0 33 33\""))
        }
        try await PublicSite.with { site in
            let receipt = try await site.desk.get("/dossiers/\(site.open)/papers/1/receipt").body
            #expect(receipt.contains("viewBox=\"0 0 41 41\""))
            // A desk's scanner types what stands in the code into the search of the list.
            let scanned = "http://localhost/tra-cuu?ma=\(PublicSite.typed(PublicSite.openCode))"
            let found = try await site.desk.get("/dossiers?text=\(FormPost.escaped(scanned))")
            #expect(found.location == "/dossiers/\(site.open)")
        }
    }

    @Test("Programs do the same")
    func programs() async throws {
        try await PublicSite.with { site in
            let citizen = site.stranger
            let code = PublicSite.typed(PublicSite.settledCode)
            let found = try await citizen.post("/api/public/look-up", json: #"{"code":"\#(code)","digits":"5678"}"#)
            #expect(found.status == 200 && found.body.contains(#""standing":"settled""#))
            #expect(!found.body.contains("Hùng") && !found.body.contains("0912345678"))
            for (body, status) in [
                (#"{"code":"\#(code)","digits":"5679"}"#, 422),
                (#"{"code":"H99.13-250314-0001","digits":"5678"}"#, 422),
                (#"{"code":"\#(code)"}"#, 422), ("[]", 422),
            ] {
                #expect(try await citizen.post("/api/public/look-up", json: body).status == status, "\(body)")
            }
            let token = try await site.link().replacing("/danh-gia/", with: "")
            let asked = try await citizen.post("/api/public/ratings/questions", json: #"{"token":"\#(token)"}"#)
            #expect(asked.body.contains(#""code":"overall""#) && asked.body.contains(#""isRated":false"#))
            let rating = #"{"token":"\#(token)","answers":[{"name":"overall","value":"fair"}],"comment":"x"}"#
            #expect(try await citizen.post("/api/public/ratings", json: rating).body.contains(#""isRated":true"#))
            #expect(try await citizen.post("/api/public/ratings", json: rating).status == 409)
            #expect(try await citizen.get("/api/public/procedures").body.contains("1.990001"))
            #expect(try await !citizen.get("/api/public/procedures").body.contains("2.990001"))
            #expect(try await citizen.get("/api/public/procedures/2").status == 404)
            let board = try await citizen.get("/api/public/board?period=2025-03").body
            #expect(board.contains(#""ratings":1"#) && board.contains(#""onTime":1"#))
            #expect(try await citizen.get("/api/public/board?period=x").status == 422)
            #expect(try await citizen.get("/api/ratings").status == 401)
            #expect(try await site.desk.get("/api/ratings").body.contains(#""comment":"x""#))
            let entered = try await site.desk.post(
                "/api/service-index",
                json: #"{"month":"2025-03","source":"Báo cáo","entries":[{"criterion":"payable","part":1,"whole":2}]}"#)
            #expect(entered.body.contains(#""criterion":"payable""#))
            // A site of its own has nothing kept from before.
            #expect(try await site.stranger.get("/api/public/board").body.contains(#""source":"Báo cáo""#))
        }
    }

    @Test("Numbers of the index are entered on their page; what is wrong comes back with what was typed")
    func entering() async throws {
        try await PublicSite.with { site in
            let wrong = try await site.desk.post(
                "/service-index",
                ["month": "2025-03", "part-payable": "7", "whole-payable": "4", "source": "Báo cáo số 5"])
            #expect(wrong.status == 422 && wrong.body.contains("value=\"7\"") && wrong.body.contains("Báo cáo số 5"))
            let right = try await site.desk.post(
                "/service-index",
                ["month": "2025-03", "part-payable": "3", "whole-payable": "4", "source": "Báo cáo số 5"])
            #expect(right.location == "/service-index?month=2025-03")
            #expect(try await site.stranger.get("/bang-cong-khai").body.contains("nguồn: Báo cáo số 5"))
            // For officers a counted number leads to its records; for others it is text.
            let link = "/service-index/records?period=2025-03&amp;criterion=paid&amp;of=whole"
            #expect(try await site.desk.get("/bang-cong-khai?ky=2025-03").body.contains(link))
            #expect(try await !site.stranger.get("/bang-cong-khai?ky=2025-03").body.contains("/service-index/records"))
            let records = try await site.desk.get("/service-index/records?period=2025-03&criterion=paid&of=whole")
            #expect(records.status == 200 && records.body.contains(PublicSite.settledCode))
            #expect(records.body.contains(PublicSite.openCode))
            for criterion in ["described", "used", "timely", "feedback-timely", "satisfied"] {
                let answer = try await site.desk.get(
                    "/service-index/records?period=2025-Q1&criterion=\(criterion)&of=whole")
                #expect(answer.status == 200, "\(criterion)")
            }
            #expect(try await site.desk.get("/service-index/records?period=x&criterion=paid").status == 422)
            #expect(try await site.desk.get("/service-index/records?period=2025-03&criterion=payable").status == 404)
        }
    }

    @Test("Numbers that were entered before the ledger counted them are shown on their page, and taken out by a tick")
    func takingOut() async throws {
        try await PublicSite.with { site in
            let month = try #require(ReportPeriod("2025-03"))
            let entry = IndexEntry(criterion: "paid", share: Share(7, of: 8), source: "Báo cáo số 9")
            try await site.office.storage.write { [person = site.office.administrator] tx in
                try IndexEntryStore.set(tx, entry, of: month, by: person)
            }
            let board = try await site.desk.get("/bang-cong-khai?ky=2025-03").body
            #expect(board.contains("nguồn: Báo cáo số 9") && !board.contains("criterion=paid"))
            let page = try await site.desk.get("/service-index?month=2025-03").body
            #expect(page.contains("name=\"drop-paid\"") && page.contains("7 ÷ 8"))
            let sent = try await site.desk.post("/service-index", ["month": "2025-03", "drop-paid": "true"])
            #expect(sent.location == "/service-index?month=2025-03")
            let after = try await site.desk.get("/service-index?month=2025-03").body
            #expect(!after.contains("drop-paid"))
        }
    }
}

import Desk
import HTTPTypes
import Office
import TestSupport
import Testing
import Web
import WorkTime

@Suite("Books in the browser") struct RegisterPagesTests {
    private static func arrived(_ office: TestOffice, _ title: String) async throws -> Key<Document> {
        let outcome = try await office.perform(
            RegisterPaper(
                DraftHeader(
                    direction: .incoming, kind: "Công văn", number: "112/STC-NS", issuedOn: "10/03/2025",
                    issuer: "Sở Tài chính", title: title, signer: "Trần Văn Bình"), secrecy: .none,
                visibility: .office), as: office.clerk)
        guard case .done(let paper) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        return paper
    }

    @Test("A clerk opens a book, enters a paper, passes it on, prints and makes void; the pages are as last looked at")
    func walk() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let clerk = try await ledger.site.client(office.clerk, login: "lan.nt")
            try expectGolden("register/none", text: try await clerk.get("/registers").body, kind: "html")
            let faulty = try await clerk.post("/registers", ["name": " ", "direction": "incoming"])
            #expect(faulty.status == 422 && faulty.body.contains("Chưa nhập «Tên sổ»"))
            let opened = try await clerk.post(
                "/registers", ["name": "Sổ văn bản đến", "direction": "incoming", "numbering": "joint"])
            #expect(opened.location == "/registers/1")
            let paper = try await Self.arrived(office, "Về kinh phí cải cách <hành chính>")
            let page = try await clerk.get("/documents/\(paper)").body
            #expect(page.contains("href=\"/documents/\(paper)/entry\""))
            try expectGolden(
                "register/entry-form", text: try await clerk.get("/documents/\(paper)/entry").body, kind: "html")
            let wrong = try await clerk.post(
                "/documents/\(paper)/entry", ["register": "1", "day": "31/02/2025", "note": "giữ lại"])
            #expect(wrong.status == 422 && wrong.body.contains("giữ lại"))
            let entered = try await clerk.post(
                "/documents/\(paper)/entry",
                ["register": "1", "channel": "paper", "receiver-text": "Phòng Nội chính", "note": "bản giấy"])
            #expect(entered.location == "/documents/\(paper)")
            #expect(try await clerk.get("/documents/\(paper)").body.contains("Số đến"))
            let copy = try await Self.arrived(office, "Về kinh phí cải cách hành chính")
            try expectGolden(
                "register/twin", text: try await clerk.get("/documents/\(copy)/entry").body, kind: "html")
            let asked = try await clerk.post("/documents/\(copy)/entry", ["register": "1", "channel": "mail"])
            #expect(asked.status == 422 && asked.body.contains("có thể đã vào sổ"))
            let joined = try await clerk.post(
                "/documents/\(copy)/entry", ["register": "1", "channel": "mail", "twin": "join"])
            #expect(joined.location == "/documents/\(copy)")
            let passed = try await clerk.post(
                "/registers/entries/1/receiver", ["receiver-text": "Phòng Kinh tế", "version": "1"])
            #expect(passed.location == "/registers/1?year=2025")
            for (name, path) in [
                ("book", "/registers/1"), ("print", "/registers/1/print"), ("entry", "/registers/entries/1"),
            ] {
                try expectGolden("register/\(name)", text: try await clerk.get(path).body, kind: "html")
            }
            let table = try await clerk.get("/registers/1/book.csv")
            #expect(table.status == 200 && table.body.contains("Tên loại và trích yếu nội dung văn bản"))
            #expect(table.body.contains("112/STC-NS"))
            #expect(try await clerk.get("/registers/1/book.xlsx").status == 200)
            let nameless = try await clerk.post("/registers/entries/1/void", ["version": "2"])
            #expect(nameless.status == 422 && nameless.body.contains("Chưa nhập «Lý do»"))
            let void = try await clerk.post("/registers/entries/1/void", ["reason": "ghi nhầm", "version": "2"])
            #expect(void.location == "/registers/1?year=2025")
            #expect(try await clerk.get("/registers/1").body.contains("ghi nhầm"))
        }
    }

    @Test("Numbers are kept and put in between in a book of outgoing papers; its year is closed when it is over")
    func outgoing() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let clerk = try await ledger.site.client(office.clerk, login: "lan.nt")
            _ = try await clerk.post(
                "/registers", ["name": "Sổ văn bản đi", "direction": "outgoing", "numbering": "joint"])
            let kept = try await clerk.post("/registers/1/reservations", ["reason": "chờ ký"])
            #expect(kept.location == "/registers/1")
            let refused = try await clerk.post(
                "/registers/1/reservations", ["reason": "chèn", "day": "01/01/2024"])
            #expect(refused.status == 422 && refused.body.contains("value=\"01/01/2024\""))
            let early = try await clerk.post("/registers/1/closing", ["year": "2025"])
            #expect(early.status == 409)
            _ = try await clerk.post("/registers/entries/1/void", ["reason": "không ký", "version": "1"])
            office.clock.advance(days: 300)
            // Ten months later the session is over.
            let later = ledger.site.stranger
            _ = try await later.post("/sign-in", ["login": "lan.nt", "password": "\(TestOffice.password)"])
            let closed = try await later.post("/registers/1/closing", ["year": "2025"])
            #expect(closed.location == "/registers/1?year=2025")
            try expectGolden(
                "register/closed", text: try await later.get("/registers/1/print?year=2025").body, kind: "html")
        }
    }

    @Test("Who keeps no books finds none; a leader looks and changes nothing")
    func rights() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            _ = try await office.perform(
                OpenRegister(direction: .outgoing, name: "Sổ văn bản đi"), as: office.clerk)
            _ = try await office.perform(ReserveNumber(in: Key(1), reason: "chờ ký"), as: office.clerk)
            let officer = try await ledger.site.client(office.officerOfEconomy, login: "kien")
            let leader = try await ledger.site.client(office.chief, login: "chanhvp")
            let plan = try await ledger.plan()
            let gets = [
                "/registers", "/registers/1", "/registers/1/print", "/registers/entries/1", "/documents/\(plan)/entry",
            ]
            let posts = [
                "/registers", "/registers/1/reservations", "/registers/1/closing", "/registers/1/ending",
                "/registers/1/issuer", "/registers/entries/1/paper", "/registers/entries/1/receiver",
                "/registers/entries/1/void",
                "/documents/\(plan)/entry",
            ]
            let fields: KeyValuePairs = [
                "name": "Sổ", "reason": "x", "year": "2024", "version": "1", "document": "\(plan)", "register": "1",
                "receiver": "\(office.economy)",
            ]
            var seen: [Int] = []
            for path in gets { seen.append(try await officer.get(path).status) }
            for path in posts { seen.append(try await officer.post(path, fields).status) }
            #expect(seen == Array(repeating: 404, count: gets.count + posts.count))
            #expect(try await leader.get("/registers/1").status == 200)
            var refused: [Int] = []
            for path in posts { refused.append(try await leader.post(path, fields).status) }
            #expect(refused == Array(repeating: 404, count: posts.count))
            let administrator = try await ledger.site.administrator()
            #expect(try await administrator.get("/registers/1").body.contains("action=\"/registers/1/issuer\""))
            let corrected = try await administrator.post(
                "/registers/1/issuer", ["issuer": "committee", "version": "1"])
            #expect(corrected.location == "/registers/1")
        }
    }
}

import Foundation
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Web

@Suite("What proves that a year of a book was closed") struct BookClosingTests {
    /// A closed year with a paper that is for everybody and one that is not, and its clerk signed in.
    private static func with(hasKey: Bool, _ body: (OfficeSite, TestClient) async throws -> Void) async throws {
        let rules = try ShippedRules.own()
        try await withSite(rules: rules) { site in
            let office = site.office
            var site = site
            if hasKey {
                site.signer = try await TestSigner.signer(
                    of: office.deputyChief, site.files, { [clock = office.clock] in clock.now })
            }
            _ = try await site.client(office.clerk, login: "vanthu")
            let book = try await office.perform(
                OpenRegister(direction: .incoming, name: "Sổ văn bản đến"), as: office.clerk)
            for (title, visibility) in [("Về kinh phí", Visibility.office), ("Về nhân sự", .participants)] {
                let header = DraftHeader(direction: .incoming, kind: "Công văn", issuer: "Sở Tài chính", title: title)
                let outcome = try await office.perform(
                    RegisterPaper(header, secrecy: .none, visibility: visibility), as: office.clerk)
                guard case .done(let paper) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
                var entering = EnterPaper(paper, in: book)
                entering.despiteTwin = true
                _ = try await office.perform(entering, as: office.clerk)
            }
            office.clock.advance(days: 300)
            _ = try await office.perform(CloseRegisterYear(book, year: 2025), as: office.clerk)
            // Ten months later the session is over.
            let clerk = site.stranger
            _ = try await clerk.post("/sign-in", ["login": "vanthu", "password": "\(TestOffice.password)"])
            try await body(site, clerk)
        }
    }

    @Test(
        "The whole book is signed with the agency's key, kept once, and what its signature is worth stands on the page")
    func signed() async throws {
        try await Self.with(hasKey: true) { site, clerk in
            let before = try await clerk.get("/registers/1?year=2025").body
            #expect(before.contains("Ký số toàn bộ sổ"))
            let path = "/registers/1/closing/signature"
            let wrong = try await clerk.post(path, ["year": "2025", "pin": "sai mã"])
            #expect(wrong.status == 422 && wrong.body.contains("Mật khẩu của tệp khoá ký không đúng."))
            #expect(try await clerk.get("/registers/1/closing/file?year=2025").status == 404)
            let done = try await clerk.post(path, ["year": "2025", "pin": TestSigner.pin])
            #expect(done.location == "/registers/1?year=2025")
            let page = try await clerk.get("/registers/1?year=2025").body
            #expect(page.contains("so-1-2025-da-ky.pdf") && page.contains("Chữ ký bao trùm toàn bộ tệp."))
            #expect(!page.contains("Ký số toàn bộ sổ"))
            let file = try await clerk.get("/registers/1/closing/file?year=2025")
            #expect(file.status == 200 && file.body.contains("ETSI.CAdES.detached"))
            #expect(try await clerk.post(path, ["year": "2025", "pin": TestSigner.pin]).status == 409)
            let journal = try await site.office.journal()
            #expect(journal.contains("register.closing_kept register 1"))
        }
    }

    @Test("Without a key the page says so, and the scan of what was signed by hand is kept instead")
    func scanned() async throws {
        try await Self.with(hasKey: false) { site, clerk in
            let before = try await clerk.get("/registers/1?year=2025").body
            #expect(before.contains("Máy chủ chưa có khoá ký số của cơ quan"))
            #expect(try await clerk.post("/registers/1/closing/signature", ["year": "2025"]).status == 409)
            #expect(try await clerk.get("/registers/1/closing/book.docx?year=2025").status == 200)
            let path = "/registers/1/closing/scan"
            let picture = TestFile(name: "so.pdf", content: Array("không phải PDF".utf8))
            #expect(try await clerk.post(path, ["year": "2025"], files: [picture]).status == 422)
            let scan = TestFile(name: "so-2025.pdf", content: TestSigner.page)
            #expect(
                try await clerk.post(path, ["year": "2025"], files: [scan]).location == "/registers/1?year=2025")
            let page = try await clerk.get("/registers/1?year=2025").body
            #expect(page.contains("so-2025.pdf") && page.contains("bản quét của sổ"))
            let officer = try await site.client(site.office.officerOfEconomy, login: "kien")
            #expect(try await officer.get("/registers/1/closing/file?year=2025").status == 404)
        }
    }

    @Test("A wrong scan is replaced with a reason; the old file stays readable, with who, when and why")
    func replaced() async throws {
        try await Self.with(hasKey: false) { site, clerk in
            let path = "/registers/1/closing/replacement"
            let right = TestFile(name: "so-dung.pdf", content: TestSigner.page + Array("\n%\n".utf8))
            let why = "Quét nhầm sổ văn bản đi."
            let early: KeyValuePairs = ["year": "2025", "seen": "x", "replacementReason": why]
            #expect(try await clerk.post(path, early, files: [right]).status == 422)
            let wrong = TestFile(name: "so-sai.pdf", content: TestSigner.page)
            _ = try await clerk.post("/registers/1/closing/scan", ["year": "2025"], files: [wrong])
            let kept = try await site.office.ask(
                RegisterBookQuestion(Key(1), year: 2025), as: site.office.clerk)
            let before = try #require(kept.closing).file
            let seen = before.hash
            let silent = try await clerk.post(path, ["year": "2025", "seen": seen], files: [right])
            #expect(silent.status == 422 && silent.body.contains("Chưa nhập «Lý do thay tệp»."))
            let same: KeyValuePairs = ["year": "2025", "seen": seen, "replacementReason": why]
            let again = try await clerk.post(path, same, files: [wrong])
            #expect(again.status == 422 && again.body.contains("Tệp này chính là tệp đang lưu."))
            #expect(try await clerk.get("/registers/1/closing/replaced/1").status == 404)
            #expect(try await clerk.post(path, same, files: [right]).location == "/registers/1?year=2025")
            let page = try await clerk.get("/registers/1?year=2025").body
            #expect(page.contains("so-dung.pdf") && page.contains("so-sai.pdf") && page.contains(why))
            #expect(doubledIDs(in: page) == [])
            let leader = try await site.office.ask(
                RegisterBookQuestion(Key(1), year: 2025), as: site.office.chief)
            #expect(leader.closing?.file.name == "so-dung.pdf" && leader.replaced == [])
            let administrator = try await site.client(site.office.administrator, login: "quantri")
            #expect(try await administrator.get("/registers/1/closing/replaced/1").status == 404)
            let answer = try await site.office.ask(
                RegisterBookQuestion(Key(1), year: 2025), as: site.office.clerk)
            #expect(answer.closing?.file.name == "so-dung.pdf")
            #expect(answer.replaced.map(\.file) == [before])
            #expect(answer.replaced.map(\.reason) == [why])
            // Whoever has the page of before puts nothing in the place of what he or she has not seen.
            let late = TestFile(name: "so-khac.pdf", content: TestSigner.page + Array("\n%%\n".utf8))
            #expect(try await clerk.post(path, same, files: [late]).status == 422)
            #expect(try await clerk.get("/registers/1/closing/replaced/1").status == 200)
            #expect(try await clerk.get("/registers/2/closing/replaced/1").status == 404)
            let officer = try await site.client(site.office.officerOfEconomy, login: "kien")
            #expect(try await officer.get("/registers/1/closing/replaced/1").status == 404)
            #expect(try await officer.post(path, same, files: [late]).status == 404)
            let journal = try await site.office.journal()
            #expect(journal.contains("register.closing_replaced register 1"))
        }
    }

    @Test(
        "The signed book has every line, and the words of none that not everybody may see; an open year has no such paper"
    )
    func lines() async throws {
        try await Self.with(hasKey: false) { site, _ in
            let office = site.office
            let book = try await office.ask(ClosedBook(Key(1), year: 2025), as: office.clerk)
            let rows = book.lines.map { "\($0.number) \($0.document?.title ?? "")" }
            #expect(rows == ["01 Về kinh phí", "02 Văn bản chỉ người được giao xem"])
            let paper = ClosedBookPaper(book: book)
            #expect(paper.mark == "KS-1/2025" && paper.form.isLandscape)
            #expect(book.digest == book.digestNow)
            #expect(paper.form.blocks.contains(.paragraph("Mã kiểm tra: \(book.digest)")))
            await expectRefusal(.conflict) {
                _ = try await office.ask(ClosedBook(Key(1), year: 2026), as: office.clerk)
            }
            await expectRefusal(.notFound) {
                _ = try await office.ask(ClosedBook(Key(1), year: 2025), as: office.headOfEconomy)
            }
        }
    }

    @Test(
        "What is written in a year that is closed already gives its print a digest of its own beside that of the closing"
    )
    func writtenAfterwards() async throws {
        try await Self.with(hasKey: false) { site, _ in
            let office = site.office
            let line = try await office.ask(ClosedBook(Key(1), year: 2025), as: office.clerk).lines[0]
            // Whom the leader gives the paper to, the book says as its receiver.
            _ = try await office.perform(
                GiveInstruction(
                    of: office.chief, on: try #require(line.document).id,
                    InstructionDraft(words: "Để biết", inform: [Key(office.economy.value)])), as: office.chief)
            let book = try await office.ask(ClosedBook(Key(1), year: 2025), as: office.clerk)
            #expect(book.digest != book.digestNow)
            let words =
                "Mã kiểm tra khi khóa sổ: \(book.digest); mã kiểm tra của bản này, lập ngày \(book.drawnOn.written): \(book.digestNow)"
            #expect(ClosedBookPaper(book: book).form.blocks.contains(.paragraph(words)))
        }
    }
}

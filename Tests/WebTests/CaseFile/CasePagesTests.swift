import Desk
import HTTPTypes
import Office
import TestSupport
import Testing
import Web
import WorkTime

@Suite("Case files in the browser") struct CasePagesTests {
    /// An incoming paper in a book, passed to economy.
    private static func arrived(_ office: TestOffice, _ number: String, in book: Key<Register>) async throws -> Key<
        Document
    > {
        let outcome = try await office.perform(
            RegisterPaper(
                DraftHeader(
                    direction: .incoming, kind: "Công văn", number: number, issuedOn: "10/03/2025",
                    issuer: "Sở Công Thương", title: "Về quy hoạch <cụm> công nghiệp"), secrecy: .none,
                visibility: .office), as: office.clerk)
        guard case .done(let paper) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        var entering = EnterPaper(paper, in: book)
        entering.receiver = Key(office.economy.value)
        entering.despiteTwin = true
        _ = try await office.perform(entering, as: office.clerk)
        return paper
    }

    private static func archivist(_ office: TestOffice) async throws -> Key<Person> {
        _ = try await office.desk.perform(
            GrantRole(person: office.administrator, role: .archivist, from: CalendarDay(year: 2024, month: 1, day: 2)),
            as: .terminal)
        return office.administrator
    }

    @Test(
        "An officer opens a file, fills and closes it, hands it in; the archive receives it; the pages are as last looked at"
    )
    func walk() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let archivist = try await Self.archivist(office)
            let book = try await office.perform(
                OpenRegister(direction: .incoming, name: "Sổ văn bản đến"), as: office.clerk)
            let first = try await Self.arrived(office, "112/SCT-QLCN", in: book)
            let second = try await Self.arrived(office, "113/SCT-QLCN", in: book)
            let officer = try await ledger.site.client(office.officerOfEconomy, login: "phuoc.dh")
            func golden(_ name: String, _ path: String) async throws {
                try expectGolden("cases/\(name)", text: try await officer.get(path).body, kind: "html")
            }
            try await golden("none", "/cases")
            try await golden("unfiled", "/cases/unfiled")
            let faulty = try await officer.post("/cases", ["title": " ", "note": "giữ lại", "kind": "digital"])
            #expect(
                faulty.status == 422 && faulty.body.contains("giữ lại")
                    && faulty.body.contains("Chưa nhập «Tiêu đề hồ sơ»"))
            let opened = try await officer.post(
                "/cases",
                [
                    "title": "Rà soát quy hoạch cụm công nghiệp", "retention": "10", "kind": "digital", "sight": "unit",
                    "document": "\(first)",
                ])
            #expect(opened.location == "/cases/1")
            try await golden("filing", "/documents/\(second)/filing")
            let wrong = try await officer.post("/documents/\(second)/filing", ["file-text": "không có"])
            #expect(wrong.status == 422 && wrong.body.contains("Không xác định được hồ sơ «không có»"))
            let none = try await officer.post("/cases/unfiled/filing", ["file": "1"])
            #expect(none.status == 422 && none.body.contains("Chưa chọn văn bản nào"))
            let filed = try await officer.post("/cases/unfiled/filing", ["file": "1", "papers": "\(second)"])
            #expect(filed.location == "/cases/unfiled")
            try await golden("file", "/cases/1")
            #expect(try await officer.get("/documents/\(first)").body.contains("href=\"/cases/1\""))
            let nameless = try await officer.post("/cases/1/papers/\(second)/removal", ["reason": ""])
            #expect(nameless.status == 422 && nameless.body.contains("Nhập lý do"))
            let early = try await officer.post("/cases/1/closing", ["version": "3", "endedOn": "31/02/2025"])
            #expect(early.status == 422 && early.body.contains("value=\"31/02/2025\""))
            let closed = try await officer.post(
                "/cases/1/closing", ["version": "3", "retention": "20", "sheets": "12"])
            #expect(closed.location == "/cases/1")
            try await golden("closed", "/cases/1")
            try await golden("contents", "/cases/1/contents")
            let docx = try await officer.get("/cases/1/contents.docx")
            #expect(docx.status == 200 && docx.body.hasPrefix("PK"))
            let package = try await officer.get("/cases/1/export.zip")
            #expect(package.status == 200 && package.body.hasPrefix("PK"))
            let offered = try await officer.post("/cases/hand-ins", ["files": "1"])
            #expect(offered.location == "/cases/hand-ins/1")
            let keeper = try await ledger.site.client(archivist, login: "luutru")
            try expectGolden(
                "cases/settling", text: try await keeper.get("/cases/hand-ins/1").body, kind: "html")
            let settled = try await keeper.post("/cases/hand-ins/1/settlement", ["version": "1", "reason-1": ""])
            #expect(settled.location == "/cases/hand-ins/1")
            try await golden("minutes", "/cases/hand-ins/1/minutes")
            try await golden("hand-ins", "/cases/hand-ins")
            #expect(try await officer.get("/cases/hand-ins/1/list.docx").body.hasPrefix("PK"))
        }
    }

    @Test("The year's list is planned, approved and printed; its page is as last looked at")
    func list() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let head = try await ledger.site.client(office.headOfEconomy, login: "nam.vd")
            let planned = try await head.post(
                "/cases",
                [
                    "title": "Cụm công nghiệp", "retention": "permanent", "kind": "paper", "sight": "unit",
                    "planned": "true", "unit": "\(office.economy)",
                ])
            #expect(planned.location == "/cases/1")
            let chief = try await ledger.site.client(office.chief, login: "khoi.nm")
            let approved = try await chief.post("/cases/list/approval", ["year": "2025"])
            #expect(approved.location == "/cases/list?year=2025")
            try expectGolden("cases/list", text: try await chief.get("/cases/list").body, kind: "html")
            #expect(try await chief.get("/cases/list.docx?year=2025").body.hasPrefix("PK"))
            let twice = try await chief.post("/cases/list/approval", ["year": "2025"])
            #expect(twice.status == 409 || twice.status == 422)
        }
    }

    @Test("Who may not see a file or a hand-in gets «not found» on every address")
    func rights() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let paper = try await Self.arrived(
                office, "1/SCT",
                in: try await office.perform(
                    OpenRegister(direction: .incoming, name: "Sổ văn bản đến"), as: office.clerk))
            let file = try await office.perform(
                OpenCaseFile(
                    CaseFileDraft(title: "Hồ sơ", retention: .years(10), unit: office.economy), papers: [paper]),
                as: office.headOfEconomy)
            _ = try await office.perform(CloseCaseFile(file, version: 2), as: office.headOfEconomy)
            _ = try await office.perform(OfferFiles([file]), as: office.headOfEconomy)
            let other = try await ledger.site.client(office.officerOfInternalAffairs, login: "uyen.mtt")
            let gets = [
                "/cases/1", "/cases/1/edit", "/cases/1/contents", "/cases/1/contents.docx", "/cases/1/export.zip",
                "/api/cases/1",
                "/cases/1/papers/\(paper)/removal", "/cases/hand-ins/1", "/cases/hand-ins/1/minutes",
                "/cases/hand-ins/1/list.docx", "/api/cases/hand-ins/1", "/cases/unfiled?unit=\(office.economy)",
            ]
            let posts = [
                "/cases/1/edit", "/cases/1/papers", "/cases/1/papers/\(paper)/removal", "/cases/1/closing",
                "/cases/1/reopening", "/cases/1/dropping", "/cases/hand-ins/1/settlement",
                "/cases/hand-ins/1/withdrawal",
            ]
            var seen: [String] = []
            for path in gets { seen.append("\(path) \(try await other.get(path).status)") }
            for path in posts {
                let answer = try await other.post(
                    path, ["version": "1", "reason": "x", "title": "x", "retention": "10", "document": "\(paper)"])
                seen.append("\(path) \(answer.status)")
            }
            #expect(seen.filter { !$0.hasSuffix(" 404") } == [])
        }
    }
}

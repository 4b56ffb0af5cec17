import Desk
import HTTPTypes
import Office
import TestSupport
import Testing
import Web
import WorkTime

@Suite("Absence, rights to sign, hand-over and reorganisation in the browser")
struct SubstitutionPagesTests {
    @Test("The pages are as they were when somebody last looked at them")
    func golden() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            try await office.perform(
                EnterAbsence(
                    person: office.headOfInternalAffairs, substitute: office.headOfEconomy, reason: .mission,
                    from: OfficeTime.day(of: office.clock.now), to: OfficeTime.day(of: office.clock.now).adding(days: 6)
                ),
                as: office.headOfInternalAffairs)
            try await office.perform(
                GiveDelegation(
                    kind: .order, giverTitle: "Chánh Văn phòng", giver: office.chief, receiver: Key(office.economy),
                    paperKinds: ["công văn"], matters: "mời họp, chuyển văn bản", from: nil, to: nil,
                    basis: "Quy chế làm việc số 01/QC-VP", document: nil), as: office.clerk)
            let head = try await ledger.site.client(office.headOfEconomy, login: "nam.vd")
            let administrator = try await ledger.site.administrator()
            let pages = [
                ("absences", head, "/absences"), ("worklist", head, "/work"), ("obligation", head, ledger.path),
                ("absences-administrator", administrator, "/absences"),
                ("delegations", administrator, "/administration/delegations"),
                ("hand-over", administrator, "/people/\(office.chief)/hand-over"),
                ("reorganisations", administrator, "/administration/reorganisations"),
                ("organisation-of-a-day", administrator, "/administration?on=2024-06-30"),
            ]
            for (name, client, path) in pages {
                try expectGolden("substitution/\(name)", text: try await client.get(path).body, kind: "html")
            }
        }
    }

    @Test("An absence is entered by a form, comes back with what was typed when it is wrong, and ends by a button")
    func absence() async throws {
        try await withSite { site in
            let office = site.office
            let client = try await site.client(office.headOfEconomy, login: "nam.vd")
            let faulty = try await client.post(
                "/absences", ["from": "31/02/2025", "to": "20/03/2025", "substitute-text": "lan", "reason": "leave"])
            #expect(faulty.status == 422 && faulty.body.contains("value=\"20/03/2025\""))
            let entered = try await client.post(
                "/absences",
                ["from": "14/03/2025", "to": "20/03/2025", "substitute-text": "Ngô Thị Lan", "reason": "leave"])
            #expect(entered.location == "/absences")
            #expect(try await office.actor(office.clerk).substituted.map(\.name) == ["Vũ Đình Nam"])
            let ended = try await client.post("/absences/1/ending", ["version": "1"])
            #expect(ended.location == "/absences")
            #expect(try await office.actor(office.clerk).substituted.isEmpty)
        }
    }

    @Test("Passing work to somebody who is away is asked once more")
    func passing() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let today = OfficeTime.day(of: office.clock.now)
            try await office.perform(
                EnterAbsence(
                    person: office.officerOfInternalAffairs, substitute: office.planner, reason: .leave, from: today,
                    to: today.adding(days: 3)), as: office.officerOfInternalAffairs)
            let client = try await ledger.site.client(office.headOfInternalAffairs, login: "hang.dt")
            let part = try await ledger.part(of: office.internalAffairs)
            let path = "\(ledger.path)/parts/\(part.id)/officer"
            let (officer, version) = ("\(office.officerOfInternalAffairs)", "\(part.version)")
            let asked = try await client.post(path, ["officer": officer, "version": version])
            #expect(asked.status == 422 && asked.body.contains("Phạm Anh Tú làm thay"))
            #expect(asked.body.contains("Giao cho Phạm Anh Tú, người làm thay"))
            let passed = try await client.post(
                path, ["officer": officer, "version": version, "despiteAbsence": "true"])
            #expect(passed.location?.hasPrefix(ledger.path) == true)
            let now = "\(try await ledger.part(of: office.internalAffairs).version)"
            let substituted = try await client.post(
                path, ["officer": officer, "version": now, "substitute": "\(office.planner)"])
            #expect(substituted.location?.hasPrefix(ledger.path) == true)
            #expect(try await ledger.part(of: office.internalAffairs).officer == office.planner)
        }
    }

    @Test("A unit that cannot be closed yet shows the way: a reorganisation that is filled in for it")
    func closing() async throws {
        try await withSite { site in
            let unit = site.office.internalAffairs
            let client = try await site.administrator()
            let refused = try await client.post("/administration/units/\(unit)/closing", ["version": "1"])
            let way = "/administration/reorganisations?units=\(unit)"
            #expect(refused.status == 422 && refused.body.contains("href=\"\(way)\""))
            let form = try await client.get(way).body
            #expect(form.contains("name=\"units\" value=\"\(unit)\" checked"))
        }
    }

    @Test("Whoever stands in for an absent assigner could decide nothing without a paper")
    func standingIn() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let today = OfficeTime.day(of: office.clock.now)
            try await office.perform(
                EnterAbsence(
                    person: office.chief, substitute: office.deputyChief, reason: .leave, from: today,
                    to: today.adding(days: 3)), as: office.chief)
            let client = try await ledger.site.client(office.deputyChief, login: "an.lth")
            let version = "\(try await ledger.page(for: office.chief).obligation.version)"
            let done = try await client.post(
                "\(ledger.path)/deadline", ["due": "31/03/2025", "reason": "Chờ hướng dẫn", "version": version])
            #expect(done.location?.hasPrefix(ledger.path) == true)
        }
    }

    @Test(
        "Work was laid on somebody who is away without a word: broken down, reassigned, passed with others, handed over"
    )
    func layingOnAbsent() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let today = OfficeTime.day(of: office.clock.now)
            for person in [office.officerOfInternalAffairs, office.officerOfEconomy] {
                try await office.perform(
                    EnterAbsence(
                        person: person, substitute: nil, reason: .leave, from: today, to: today.adding(days: 3)),
                    as: person)
            }
            let (away, other) = ("\(office.officerOfInternalAffairs)", "\(office.officerOfEconomy)")
            let head = try await ledger.site.client(office.headOfInternalAffairs, login: "hang.dt")
            let chief = try await ledger.site.client(office.chief, login: "khoi.nm")
            func version() async throws -> String { "\(try await ledger.page(for: office.chief).obligation.version)" }
            func part() async throws -> Participant { try await ledger.part(of: office.internalAffairs) }
            let warning = "Mai Thị Thu Uyên vắng mặt"
            func asked(_ response: TestResponse, _ words: String = warning) {
                #expect(response.status == 422 && response.body.contains(words))
                #expect(response.body.contains("name=\"despiteAbsence\""))
            }
            func breakDown(_ despite: String) async throws -> TestResponse {
                let version = try await version()
                let path = "\(ledger.path)/breakdown"
                return despite.isEmpty
                    ? try await head.post(path, ["content": "Lập danh mục", "doer": away, "version": version])
                    : try await head.post(
                        path,
                        ["content": "Lập danh mục", "doer": away, "version": version, "despiteAbsence": despite])
            }
            asked(try await breakDown(""))
            #expect(try await breakDown("true").location?.hasPrefix(ledger.path) == true)
            let doer = "\(ledger.path)/parts/\(try await part().id)/doer"
            asked(
                try await chief.post(
                    doer, ["to": other, "reason": "Đúng người", "version": "\(try await part().version)"]),
                "Đinh Hữu Phước vắng mặt")
            asked(
                try await head.post(
                    "/bulk",
                    [
                        "act": "pass", "token": "0123456789abcdef", "officer": away,
                        "obligation": "\(ledger.obligation)",
                    ]))
            asked(try await chief.post("/people/\(office.chief)/hand-over", ["to": away]))
        }
    }

    @Test(
        "Rights to sign were accepted that the command says it refuses",
        arguments: [
            ("mandate", "Chánh Văn phòng", 1, "31/12/2025", "receiver"),
            ("deputy", "Chủ tịch UBND tỉnh", 1, "31/12/2025", "giverTitle"),
            ("deputy", "Chánh Văn phòng", 2, "31/12/2025", "receiver"),
            ("mandate", "Chánh Văn phòng", 2, "31/12/9999", "to"),
            ("order", "Chánh Văn phòng", 2, "", "matters"),
        ])
    func rights(_ kind: String, _ title: String, _ receiver: Int, _ last: String, _ field: String) async throws {
        try await withOffice { office in
            let to = receiver == 1 ? office.deputyChief : office.headOfEconomy
            func give(_ kind: Delegation.Kind, _ title: String, _ last: String?) async throws {
                try await office.perform(
                    GiveDelegation(
                        kind: kind, giverTitle: title, giver: nil, receiver: Key(to), paperKinds: ["công văn"],
                        matters: "mời họp", from: nil, to: last.flatMap { CalendarDay(typed: $0) },
                        basis: "Quy chế số 01", document: nil), as: office.clerk)
            }
            // What is right is entered, once.
            try await give(receiver == 1 ? .deputy : .order, "Chánh Văn phòng", nil)
            let kind = try #require(Delegation.Kind(rawValue: kind))
            await expectRefusal(field == "matters" ? .conflict : .invalid, field: field) {
                try await give(kind, title, last.isEmpty ? nil : last)
            }
        }
    }

    @Test("A split said nothing of work that the administrator does not see, and forgot what was chosen when refused")
    func split() async throws {
        try await withSite { site in
            let office = site.office
            let task = DraftTask(
                id: 1, content: "Niêm yết lịch",
                lead: [DraftParty(printed: "NC", parties: [Key(office.internalAffairs)])])
            _ = try await office.perform(
                AssignByHand(
                    task: task, origin: .oral, orderedBy: "", orderedOn: "", assigner: nil, document: nil,
                    visibility: .participants), as: office.chief)
            let client = try await site.administrator()
            let fields: KeyValuePairs = [
                "day": "14/03/2025", "basis": "Quyết định số 12/QĐ-UBND", "units": "\(office.internalAffairs)",
                "ends": "yes", "founded": "Phòng Một; P1\nPhòng Hai; P2", "kind": "division",
            ]
            let path = "/administration/reorganisations"
            let preview = try await client.post("\(path)/preview", fields).body
            for words in [
                "1 nhiệm vụ không liệt kê ở đây", "còn lại chuyển sang Phòng Một", "data-ends-draft=\"reorganisation\"",
            ] { #expect(preview.contains(words), "\(words)") }
            #expect(!preview.contains("Niêm yết lịch"))
            let post = try #require(preview.firstMatch(of: /name="post-(\d+)"/)).1
            let title = String(repeating: "Trưởng phòng ", count: 20)
            let chosen = FormPost.encoded(["post-\(post)": "n1", "title-\(post)": title])
            let refused = try await client.post(path, form: "\(FormPost.encoded(fields))&\(chosen)")
            #expect(refused.status == 422 && refused.body.contains("Xem trước việc sắp xếp"))
            #expect(refused.body.contains("Trưởng phòng Trưởng phòng"))
        }
    }

    @Test("A merger is looked at first, then done")
    func reorganisation() async throws {
        try await withSite { site in
            let office = site.office
            let client = try await site.administrator()
            let fields: KeyValuePairs = [
                "day": "14/03/2025", "basis": "Quyết định số 12/QĐ-UBND", "units": "\(office.internalAffairs)",
                "ends": "yes", "founded": "Phòng Tổng hợp; TH", "kind": "division",
            ]
            let missing = try await client.post("/administration/reorganisations/preview", ["ends": "yes"])
            #expect(missing.status == 422 && missing.body.contains("Chưa nhập «Căn cứ»"))
            let preview = try await client.post("/administration/reorganisations/preview", fields)
            #expect(preview.status == 200 && preview.body.contains("Phòng Tổng hợp"))
            try expectGolden("substitution/reorganisation-preview", text: preview.body, kind: "html")
            let done = try await client.post("/administration/reorganisations", fields)
            #expect(done.location == "/administration/reorganisations")
            let tree = try await client.get("/administration").body
            #expect(tree.contains("Phòng Tổng hợp"))
            // The page of the old unit was an empty list.
            let old = try await client.get("/units/\(office.internalAffairs)").body
            #expect(old.contains("kết thúc hoạt động") && old.contains(">Phòng Tổng hợp</a>"))
            let before = try await client.get("/administration?on=2025-03-13").body
            #expect(!before.contains("Phòng Tổng hợp") && before.contains("Phòng Nội chính"))
        }
    }
}

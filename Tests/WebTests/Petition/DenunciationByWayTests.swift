import Desk
import Foundation
import HTTPTypes
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

/// Ways by which somebody might learn who denounced without asking for it.
@Suite("Who denounced is not told by other ways") struct DenunciationByWayTests {
    private static let denunciation: KeyValuePairs = [
        "kind": "denunciation", "channel": "post", "received": "14/03/2025", "sender-kind": "citizen",
        "name": "Lê Quang Vinh", "number": "001077054321", "phone": "0987654321", "address": "Số 9, ngõ 2",
        "subject": "Tố cáo thu tiền sai quy định", "field-denounced": "Công chức tiếp nhận", "field-far": "no",
        "field-violation": "Thu tiền mỗi giấy xác nhận, không có biên lai",
    ]
    private static let secrets = ["Lê Quang Vinh", "001077054321", "0987654321", "ngõ 2"]

    @Test(
        "Whoever stands in for the one who was named sees the case and not its sender; nor do calendars of anybody",
        arguments: [Backend.sqliteMemory, .postgres])
    func substitutes(_ backend: Backend) async throws {
        try await withLedger(backend, rules: ShippedRules.own()) { ledger in
            let office = ledger.office
            let (named, substitute) = (office.headOfReception, office.officerOfInternalAffairs)
            _ = try await office.desk.perform(
                GrantRole(person: named, role: .reception, from: CalendarDay(year: 2024, month: 1, day: 2)),
                as: .terminal)
            let desk = try await ledger.site.client(named, login: "cong.vt")
            let unit: KeyValuePairs = ["unit": "\(office.leadership)"]
            let form = FormPost.encoded(Self.denunciation) + "&" + FormPost.encoded(unit)
            #expect(try await desk.post("/petitions", form: form).location == "/petitions/1")
            _ = try await desk.post("/petitions/1/steps/propose-acceptance", ["version": "1"])
            let today = OfficeTime.day(of: office.clock.now)
            for (away, there) in [(named, substitute), (office.chief, office.officerOfEconomy)] {
                _ = try await office.perform(
                    EnterAbsence(person: away, substitute: there, reason: .mission, from: today, to: today),
                    as: office.administrator)
            }
            for (person, login) in [(substitute, "uyen.mtt"), (office.officerOfEconomy, "phuoc.dh")] {
                let client = try await ledger.site.client(person, login: login)
                for path in [
                    "/petitions/1", "/petitions", "/work", "/notices", "/search?q=vinh", "/api/petitions/1",
                    "/api/work",
                    "/petitions/1/files/0", "/api/petitions/1/files/0",
                ] {
                    let body = try await client.get(path).body
                    #expect(Self.secrets.filter { body.contains($0) } == [], "\(login) \(path)")
                }
                for path in ["/petitions/1/senders", "/api/petitions/1/senders"] {
                    let answer = try await client.post(path, [:])
                    #expect([403, 404, 415, 422].contains(answer.status), "\(login) \(path)")
                    #expect(Self.secrets.filter { answer.body.contains($0) } == [])
                }
                try await calendar(of: client, ledger)
            }
            try await calendar(of: desk, ledger)
            try await calendar(of: ledger.site.client(office.deputyChief, login: "an.lth"), ledger)
        }
    }

    /// The own calendar, as a program asks for it.
    private func calendar(of client: TestClient, _ ledger: LedgerSite) async throws {
        let page = try await client.post("/account/calendars", ["unit": ""]).body
        let match = try #require(page.firstMatch(of: #/value="https?:\/\/[^\/]+(\/calendar\/[^"]+\.ics)"/#))
        let text = try await ledger.site.stranger.get(String(match.output.1)).body
        #expect(text.hasPrefix("BEGIN:VCALENDAR"))
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(Self.secrets.filter { unfolded.contains($0) } == [])
    }

    @Test(
        "A live stream tells a signed-in person of his or her own work, and is silent about what only others may see",
        .timeLimit(.minutes(15)))
    func streams() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let broadcaster = LiveBroadcaster()
            let desk = Desk(storage: office.storage, publish: { broadcaster.publish($0) })
            let router = WebApp.router(
                site: TestSite.site, sessions: SignedInVisitors(door: office.door),
                providers: [LiveRoutes(broadcaster: broadcaster)])
            let people = [office.headOfInternalAffairs, office.headOfReception]
            var tokens: [String] = []
            for person in people { tokens.append(try await token(of: person, office)) }
            let part = try await ledger.part(of: office.internalAffairs)
            let head = try await office.actor(office.headOfInternalAffairs)
            try await PublicAttackTests.serve(router) { [tokens] port in
                var streams: [RawConnection] = []
                for token in tokens {
                    let stream = try RawConnection(port: port)
                    let request = "GET /live HTTP/1.1\r\nHost: localhost\r\nCookie: congvu=\(token)\r\n\r\n"
                    let opened = try await stream.exchange(request, until: "retry: 3000\n\n")
                    #expect(opened.hasPrefix("HTTP/1.1 200"))
                    streams.append(stream)
                }
                try await desk.perform(
                    AcceptObligation(
                        PartVersion(obligation: ledger.obligation, participant: part.id, version: part.version)),
                    as: head)
                for person in people {
                    broadcaster.publish([Notice(topic: "end", parties: [Key<Party>(person)])])
                }
                let own = try await streams[0].exchange("", until: "data: end\n\n")
                let strange = try await streams[1].exchange("", until: "data: end\n\n")
                #expect(own.contains("data: worklist\n\n"))
                #expect(!strange.contains("worklist"))
            }
            let stranger = TestClient(
                WebApp.router(
                    site: TestSite.site, sessions: SignedInVisitors(door: office.door),
                    providers: [LiveRoutes(broadcaster: broadcaster)]))
            #expect(try await stranger.get("/live").status != 200)
        }
    }

    private func token(of person: Key<Person>, _ office: TestOffice) async throws -> String {
        let link = SecretToken.random()
        try await office.desk.perform(
            InviteAccount(person: person, login: "nguoi\(person)", token: link), as: .terminal)
        let entry = try await office.door.choosePassword(
            TestOffice.password, at: link.text, from: Browser(address: "10.0.0.7", device: "Firefox"))
        guard case .session(let token, _) = entry else { throw OfficeError(.invalid, "\(entry)") }
        return token.text
    }
}

import Desk
import HTTPTypes
import Office
import TestSupport
import Testing

@Suite("A calendar that one takes along")
struct CalendarFeedPagesTests {
    @Test("Its secret address gives what its owner sees, until it is revoked")
    func life() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let head = try await ledger.client(office.headOfInternalAffairs).client
            let unit = office.internalAffairs
            let page = try await head.post("/account/calendars", ["unit": "\(unit)"]).body
            let path = try #require(Self.path(in: page))
            let stranger = ledger.site.stranger
            let calendar = try await stranger.get(path)
            #expect(calendar.headers[.contentType] == "text/calendar; charset=utf-8")
            // Restricted to its participants: the day leaves the house, the content does not.
            #expect(calendar.body.contains("DTSTART;VALUE=DATE:20250320") && !calendar.body.contains("Rà soát"))
            #expect(calendar.body.contains("UID:obligation-\(ledger.obligation)@"))
            let tag = try #require(calendar.headers[.eTag])
            #expect(try await stranger.get(path, headers: [.ifNoneMatch: tag]).status == 304)

            _ = try await ledger.plan()
            let feeds = try await office.ask(MyCalendarFeeds(), as: office.headOfInternalAffairs)
            #expect(feeds.map(\.title) == ["Phòng Nội chính"])
            #expect(try await head.post("/account/calendars/\(feeds[0].id)/revocation").status == 303)
            #expect(try await stranger.get(path).status == 404)
        }
    }

    @Test("Open work shows its words; a new address ends the old; of a strange unit there is none")
    func replacing() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            _ = try await ledger.plan()
            let head = try await ledger.client(office.headOfReception).client
            let paths = try await [
                Self.path(in: head.post("/account/calendars", ["unit": "\(office.reception)"]).body),
                Self.path(in: head.post("/account/calendars", ["unit": "\(office.reception)"]).body),
            ].compactMap { $0 }
            let stranger = ledger.site.stranger
            #expect(try await stranger.get(paths[0]).status == 404)
            #expect(try await stranger.get(paths[1]).body.contains("SUMMARY:Đến hạn: Niêm yết lịch tiếp công dân\r\n"))
            #expect(try await head.post("/account/calendars", ["unit": "\(office.economy)"]).status == 403)
            #expect(try await stranger.get("/calendar/khong-co.ics").status == 404)
        }
    }

    @Test(
        "What recurs and parts with a day of their own were missing, what stands still was there, moved days were not told"
    )
    func whole() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            func assign(_ content: String, _ deadline: DraftDeadline) async throws -> Key<Obligation> {
                let task = DraftTask(
                    id: 1, content: content, lead: [DraftParty(printed: "TCD", parties: [Key(office.reception)])],
                    deadline: deadline)
                let outcome = try await office.perform(
                    AssignByHand(
                        task: task, origin: .oral, orderedBy: "", orderedOn: "", assigner: nil, document: nil,
                        visibility: .office), as: office.chief)
                guard case .done(let id) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
                return id
            }
            _ = try await assign("Báo cáo tiếp dân", DraftDeadline(kind: .ongoing, every: "ngày 25 hằng tháng"))
            let still = try await assign("Đứng yên", DraftDeadline(kind: .date, due: "30/03/2025"))
            let moved = try await assign("Dời ngày", DraftDeadline(kind: .date, due: "31/03/2025"))
            try await office.perform(
                SuspendObligation(obligation: still, version: 1, reason: "Chờ", basis: nil), as: office.chief)
            // A head's own calendar is that of the unit, too.
            let head = try await ledger.client(office.headOfReception).client
            let path = try #require(
                Self.path(in: try await head.post("/account/calendars", ["unit": ""]).body))
            let before = try await ledger.site.stranger.get(path).body
            #expect(
                before.contains("SUMMARY:Báo cáo định kỳ: Báo cáo tiếp dân") && before.contains("20250325")
                    && !before.contains("Đứng yên"))
            office.clock.advance(days: 1)
            try await office.perform(
                AdjustDeadline(
                    obligation: moved, version: 1, deadline: DraftDeadline(kind: .date, due: "2025-04-05"),
                    reason: "Chờ ý kiến", basis: nil), as: office.chief)
            let after = try await ledger.site.stranger.get(path).body
            let sequences = [before, after].map { text in
                text.split(separator: "BEGIN:VEVENT").filter { $0.contains("Dời ngày") }
                    .flatMap {
                        $0.split(separator: "\r\n").filter { $0.hasPrefix("SEQUENCE") || $0.hasPrefix("LAST-M") }
                    }
            }
            #expect(sequences[0].count == 2 && sequences[0] != sequences[1] && after.contains("20250405"))
        }
    }

    @Test("A saved view is a calendar too: it shows what the view lists, and ends with it")
    func savedView() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let plan = try await ledger.plan()
            let head = try await ledger.client(office.headOfReception).client
            _ = try await head.post("/work/views", ["name": "Kế hoạch 18", "query": "plan=\(plan)"])
            _ = try await head.post("/work/views", ["name": "Tháng sau", "query": "plan=1&due=month&state=suspended"])
            let views = try await office.ask(SavedViewsQuestion(), as: office.headOfReception)
            #expect(try await head.get("/work/views").body.contains("Lập lịch"))
            let made = try await head.post("/account/calendars", ["view": "\(views[0].id)"]).body
            let path = try #require(Self.path(in: made))
            let second = try await head.post("/account/calendars", ["view": "\(views[1].id)"]).body
            let empty = try #require(Self.path(in: second))
            let stranger = ledger.site.stranger
            let calendar = try await stranger.get(path).body
            #expect(calendar.contains("X-WR-CALNAME:Công vụ: Chế độ xem «Kế hoạch 18»\r\n"))
            #expect(calendar.contains("SUMMARY:Đến hạn: Niêm yết lịch tiếp công dân\r\n"))
            #expect(try await !stranger.get(empty).body.contains("BEGIN:VEVENT"))
            let other = try await ledger.client(office.headOfEconomy).client
            #expect(try await other.post("/account/calendars", ["view": "\(views[0].id)"]).status == 404)
            _ = try await head.post("/work/views/\(views[0].id)/deletion")
            #expect(try await stranger.get(path).status == 404)
        }
    }

    private static func path(in page: String) -> String? {
        guard let match = page.firstMatch(of: #/value="https?:\/\/[^\/]+(\/calendar\/[^"]+\.ics)"/#) else { return nil }
        return String(match.output.1)
    }
}

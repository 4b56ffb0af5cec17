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
            #expect(feeds.map(\.unitName) == ["Phòng Nội chính"])
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

    private static func path(in page: String) -> String? {
        guard let match = page.firstMatch(of: #/value="https?:\/\/[^\/]+(\/calendar\/[^"]+\.ics)"/#) else { return nil }
        return String(match.output.1)
    }
}

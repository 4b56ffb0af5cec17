import Desk
import Foundation
import Office
import TestSupport
import Testing

@Suite("Notices in the product")
struct NoticePagesTests {
    @Test("The bell counts, a notice leads to its obligation and is read, all are read at once")
    func reading() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let head = try await ledger.client(office.headOfInternalAffairs).client
            try await office.perform(
                ReturnsNothing(office.headOfInternalAffairs, about: ledger.obligation), as: office.chief)
            #expect(Self.bell(try await head.get("/work").body) == "2")
            try expectGolden("notice/notices", text: try await head.get("/notices").body, kind: "html")
            let notices = try await office.ask(NoticeListQuestion(), as: office.headOfInternalAffairs).items
            #expect(try await head.get("/notices/\(notices[0].id)").location == ledger.path)
            #expect(Self.bell(try await head.get("/work").body) == "1")
            #expect(try await head.get("/api/notices/unread").body == #"{"count":1}"#)
            #expect(try await head.post("/notices/reading", ["newest": "\(notices[0].id)"]).location == "/notices")
            let page = try await head.get("/notices?show=unread").body
            #expect(Self.bell(page) == nil && page.contains("Không còn thông báo chưa đọc"))
            let stranger = try await ledger.client(office.headOfReception).client
            #expect(try await stranger.get("/notices/\(notices[0].id)").status == 404)
        }
    }

    @Test("How one is told is chosen on the account's page; a channel that is none is refused")
    func choosing() async throws {
        try await withLedger { ledger in
            let office = ledger.office
            let head = try await ledger.client(office.headOfInternalAffairs).client
            #expect(try await head.post("/account/notices", ["urged": "off"]).location == "/account#notices")
            let choices = try await office.ask(NoticeChoices(), as: office.headOfInternalAffairs).channels
            #expect(choices[.urged] == .off && choices[.returned] == .mail)
            #expect(try await head.post("/account/notices", ["urged": "bồ câu"]).status == 422)
        }
    }

    /// The number on the bell.
    private static func bell(_ page: String) -> String? {
        guard let start = page.range(of: "Thông báo</span>"),
            let end = page.range(of: "</a>", range: start.upperBound..<page.endIndex),
            let count = page.range(of: "<span class=\"count\">", range: start.upperBound..<end.lowerBound)
        else { return nil }
        return String(page[count.upperBound...].prefix { $0 != "<" })
    }
}

/// Tells somebody, urgently, that something was returned.
private struct ReturnsNothing: Command {
    let person: Key<Person>
    let obligation: Key<Obligation>

    init(_ person: Key<Person>, about obligation: Key<Obligation>) {
        self.person = person
        self.obligation = obligation
    }

    func run(_ act: Act) throws {
        try act.inform(
            [person], .returned, about: .obligation(obligation), words: "Lý do: <thiếu> phụ lục", isUrgent: true)
    }
}

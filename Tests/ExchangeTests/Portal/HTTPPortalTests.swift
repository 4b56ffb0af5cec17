import Desk
import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Exchange

@Suite("The portal over HTTP") struct HTTPPortalTests {
    private static let status = PortalStatus(
        id: "7-2", code: "G22", dossier: "H99.13-261129-0001", step: .accepted, words: "Đã tiếp nhận",
        due: CalendarDay("2026-12-08"), at: Instant(milliseconds: 1_000))

    private static func portal(_ port: Int, timeout: Int = 20) -> HTTPPortal {
        var settings = HTTPPortal.Settings(address: "http://127.0.0.1:\(port)/v1/", secret: "khoa-bi-mat")
        settings.timeout = timeout
        settings.limit = 1 << 20
        return HTTPPortal(settings)
    }

    /// Every request that the office makes.
    private static let requests: [@Sendable (HTTPPortal) async throws -> Void] = [
        { _ = try await $0.waiting() }, { _ = try await $0.fetch(HubMessage("hs-1")) },
        { try await $0.acknowledge(HubMessage("hs-1"), .taken) }, { try await $0.tell(Self.status) },
    ]

    @Test("What waits is fetched under its own name and answered; a status is told, each time with the secret")
    func whole() async throws {
        let answers: [SmallHTTPServer.Answer] = [
            .whole(200, #"{"messages":["hs-1","hồ sơ/2?"]}"#), .whole(200, "{khong phai json"), .whole(200, "{}"),
            .whole(204), .whole(201, "ok"),
        ]
        try await SmallHTTPServer.run(answers) { server in
            let portal = Self.portal(server.port)
            let waiting = try await portal.waiting()
            #expect(waiting == [HubMessage("hs-1"), HubMessage("hồ sơ/2?")])
            // Whether it is a message is judged where it is kept, so that it can be refused with the reason.
            let fetched = try await portal.fetch(HubMessage("hồ sơ/2?"))
            #expect(fetched == Array("{khong phai json".utf8))
            try await portal.acknowledge(HubMessage("hs-1"), .taken)
            try await portal.acknowledge(HubMessage("hồ sơ/2?"), .refused("Không đọc được «hồ sơ»"))
            try await portal.tell(Self.status)
            let requests = server.requests
            #expect(
                requests.map(\.line) == [
                    "GET /v1/waiting", "GET /v1/dossiers/h%E1%BB%93%20s%C6%A1%2F2%3F",
                    "POST /v1/dossiers/hs%2D1/acknowledgement",
                    "POST /v1/dossiers/h%E1%BB%93%20s%C6%A1%2F2%3F/acknowledgement", "POST /v1/statuses",
                ])
            let secrets = requests.compactMap { $0.headers["authorization"] }
            #expect(secrets == Array(repeating: "Bearer khoa-bi-mat", count: 5))
            let said = try requests[2...3].map {
                try JSONDecoder().decode([String: String].self, from: Data($0.body))
            }
            let meant: [[String: String]] = [
                ["outcome": "taken"], ["outcome": "refused", "reason": "Không đọc được «hồ sơ»"],
            ]
            #expect(said == meant)
            #expect(requests[4].headers["content-type"] == "application/json")
            let told = try PortalJSON.bytes(Self.status)
            #expect(requests[4].body == Array(told))
        }
    }

    @Test(
        "A status that the other side will never take is given up, everything else is tried again",
        arguments: [
            (400, true), (404, true), (409, true), (410, true), (413, true), (422, true), (302, false), (401, false),
            (403, false), (429, false), (500, false), (503, false),
        ])
    func refusal(_ code: Int, _ isLast: Bool) async throws {
        try await SmallHTTPServer.run([.whole(code, "không nhận")]) { server in
            let portal = Self.portal(server.port)
            guard isLast else {
                await expectRefusal(.unavailable) { try await portal.tell(Self.status) }
                return
            }
            await #expect(throws: OutboxRefusal("Cổng Dịch vụ công không nhận trạng thái (HTTP \(code)).")) {
                try await portal.tell(Self.status)
            }
        }
    }

    @Test("Whoever is refused a list, a message or an acknowledgement asks again later", arguments: [0, 1, 2])
    func refusedOtherwise(_ place: Int) async throws {
        try await SmallHTTPServer.run([.whole(404), .whole(500)]) { server in
            let portal = Self.portal(server.port)
            for _ in 0..<2 { await expectRefusal(.unavailable) { try await Self.requests[place](portal) } }
            #expect(server.requests.count == 2)
        }
    }

    @Test(
        "An answer that is cut off, and one sent elsewhere, count as none; the next request goes through",
        arguments: [0, 1, 2, 3])
    func cutOff(_ place: Int) async throws {
        let last = SmallHTTPServer.Answer.whole(200, #"{"messages":[]}"#)
        try await SmallHTTPServer.run([.cutOff(#"{"messages":["#), .moved("/v1/khac"), last]) { server in
            let portal = Self.portal(server.port)
            for _ in 0..<2 { await expectRefusal(.unavailable) { try await Self.requests[place](portal) } }
            try await Self.requests[place](portal)
            #expect(Set(server.requests.map(\.line)).count == 1 && server.requests.count == 3)
        }
    }

    @Test("Who does not answer in time, or is not there, is said to be out of reach", arguments: [0, 1, 2, 3])
    func silence(_ place: Int) async throws {
        try await SmallHTTPServer.run([.silence]) { server in
            let portal = Self.portal(server.port, timeout: 1)
            await expectRefusal(.unavailable) { try await Self.requests[place](portal) }
            #expect(server.requests.count == 1)
        }
        // Nothing but a privileged service listens there, and none does.
        let nobody = Self.portal(1)
        await expectRefusal(.unavailable) { try await Self.requests[place](nobody) }
    }

    @Test(
        "A list that is none of the interface takes nothing in",
        arguments: ["", "{", "[]", "<html></html>", #"{"messages":[1]}"#, #"{"messages":"hs-1"}"#, #"{"message":[]}"#])
    func malformed(_ text: String) async throws {
        try await SmallHTTPServer.run([.whole(200, text)]) { server in
            await expectRefusal(.unavailable) { _ = try await Self.portal(server.port).waiting() }
        }
    }

    @Test("An answer without end is given up; a message that is too large is said to be so", arguments: [0, 1, 2, 3])
    func huge(_ place: Int) async throws {
        try await SmallHTTPServer.run([.endless, .whole(200, #"{"messages":[]}"#)]) { server in
            let portal = Self.portal(server.port)
            await expectRefusal(.tooLarge) { try await Self.requests[place](portal) }
            try await Self.requests[place](portal)
        }
    }

    @Test("Of a long list a hundred are taken at once, in their order")
    func many() async throws {
        let names = (1...150).map { "hs-\($0)" }
        let list = try JSONEncoder().encode(["messages": names])
        try await SmallHTTPServer.run([.whole(200, String(decoding: list, as: UTF8.self))]) { server in
            let waiting = try await Self.portal(server.port).waiting()
            #expect(waiting.map(\.name) == Array(names.prefix(100)))
        }
    }

    @Test("A status that is told again is the same to the byte, under the same key")
    func again() async throws {
        try await SmallHTTPServer.run([.cutOff(""), .whole(200)]) { server in
            let portal = Self.portal(server.port)
            await expectRefusal(.unavailable) { try await portal.tell(Self.status) }
            try await portal.tell(Self.status)
            let requests = server.requests
            #expect(requests.count == 2 && requests[0] == requests[1])
            #expect(requests[0].headers["idempotency-key"] == "7-2")
        }
    }
}

import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import PostgresStorage

@Suite("When a replica may answer") struct ReplicaStateTests {
    private static func at(_ bytes: Int, timeline: Int = 1) -> LogPosition {
        LogPosition(timeline: timeline, bytes: bytes)
    }

    private static func later(_ seconds: Int) -> Instant { testTime.adding(seconds: Int64(seconds)) }

    /// Looked at every second: the primary was at 100, 200, …; the replica is at `replica`.
    private static func state(looks: Int, replica: LogPosition?) -> ReplicaState {
        var state = ReplicaState()
        for look in 1...looks {
            state.note(primary: at(look * 100), replica: replica, at: later(look))
        }
        return state
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let replica: LogPosition?
        var known: LogPosition?
        var seconds = 10
        let floor: LogPosition?
    }

    static let cases = [
        Case(
            testDescription: "whoever knows nothing sees what was there five looks ago", replica: at(950),
            floor: at(600)),
        Case(testDescription: "own writes are seen", replica: at(950), known: at(940), floor: at(940)),
        Case(testDescription: "old writes ask for nothing more", replica: at(950), known: at(5), floor: at(600)),
        Case(testDescription: "it does not answer", replica: nil, floor: nil),
        Case(testDescription: "it follows another primary", replica: at(950, timeline: 2), floor: nil),
        Case(
            testDescription: "the write was made after a failover of which it knows nothing", replica: at(950),
            known: at(1, timeline: 2), floor: nil),
        Case(
            testDescription: "a write of which nobody knows where it is", replica: at(950), known: .unknown, floor: nil),
        Case(testDescription: "nobody has looked for too long", replica: at(950), seconds: 21, floor: nil),
    ]

    @Test("It is asked for what its reader knows, and never without being looked after", arguments: cases)
    func floors(_ example: Case) {
        let state = Self.state(looks: 10, replica: example.replica)
        #expect(state.floor(after: example.known, at: Self.later(example.seconds)) == example.floor)
    }

    @Test("After a failure it rests, however well it looks")
    func rests() {
        var state = Self.state(looks: 10, replica: Self.at(1_000))
        state.restsUntil = Self.later(11)
        let floors = [10, 11].map { state.floor(after: nil, at: Self.later($0)) }
        #expect(floors == [nil, Self.at(600)])
    }

    @Test("After the clock was put back by a day it is asked again as soon as somebody has looked")
    func clockPutBack() {
        var state = Self.state(looks: 10, replica: Self.at(1_000))
        state.restsUntil = Self.later(20)
        let before = Self.later(10 - 86_400)
        let unseen = state.floor(after: nil, at: before)
        state.note(primary: Self.at(1_100), replica: Self.at(1_000), at: before)
        #expect(unseen == nil && state.floor(after: nil, at: before) == Self.at(700))
    }

    @Test("After a failover what the old primary had asks for nothing")
    func failover() {
        var state = Self.state(looks: 10, replica: Self.at(1_000))
        state.note(primary: Self.at(900, timeline: 2), replica: Self.at(900, timeline: 2), at: Self.later(11))
        #expect(state.floor(after: Self.at(990), at: Self.later(11)) == Self.at(900, timeline: 2))
    }

    @Test("How late it is: in bytes and in seconds, nothing when it does not answer")
    func lags() {
        let words = [Self.at(1_000), Self.at(750), nil].map { replica in
            let status = Self.state(looks: 10, replica: replica).status(at: Self.later(10))
            return "\(status.isUsed) \(status.lagBytes ?? -1) \(status.lagSeconds ?? -1)"
        }
        #expect(words == ["true 0 0", "true 250 3", "false -1 -1"])
    }

    @Test(
        "An address of several replicas is refused, before anything is asked: pages would go back in time between them",
        arguments: [
            "postgres://db2,db3/congvu", "postgresql:///congvu?host=db2,db3&user=congvu",
            "postgres:///congvu?hostaddr=10.0.0.2,10.0.0.3", "postgres://db2%2Cdb3/congvu",
        ])
    func severalMachines(_ url: String) async throws {
        let fault = await #expect(throws: OfficeError.self) {
            _ = try await PostgresStorage.open("postgres://127.0.0.1:1/congvu", replica: url, now: { testTime })
        }
        #expect(fault?.message.contains("chỉ được ghi một máy") == true)
    }

    @Test("A position as text comes back as it was, and texts sort as positions do")
    func texts() {
        let positions = [Self.at(0), Self.at(255), Self.at(4_096), Self.at(1, timeline: 10), .unknown]
        let texts = positions.map(\.description)
        #expect(texts[1] == "00000001-00000000000000FF")
        #expect(texts.sorted() == texts)
        let back = texts.compactMap { LogPosition($0) }
        #expect(back == positions)
    }

    @Test(
        "What is no position is none",
        arguments: [
            "", "1-2", "00000001", "00000001-FFFFFFFFFFFFFFFF", "0000000x-0000000000000001",
            "+0000001-0000000000000001", "00000001-0000000000000001-",
        ])
    func strange(_ text: String) { #expect(LogPosition(text) == nil) }
}

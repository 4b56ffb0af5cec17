import Desk
import NIOCore
import Office
import Testing

@testable import Web

@Suite("Telling those who are looking")
struct LiveBroadcasterTests {
    @Test("A notice reaches those whom it concerns, in order, and nobody else")
    func audience() async throws {
        let broadcaster = LiveBroadcaster()
        let lan = try #require(broadcaster.listen(Key(7), as: [Key(7), Key(3)]))
        let hung = try #require(broadcaster.listen(Key(8), as: [Key(8)]))
        broadcaster.publish([
            Notice(topic: "obligation:1", parties: [Key(3)]), Notice(topic: "obligation:2", parties: [Key(8), Key(7)]),
            Notice(topic: "obligation:3", parties: [Key(99)]), Notice(topic: "all", parties: []),
        ])
        lan.finish()
        hung.finish()
        var heard: [[String]] = []
        for listener in [lan, hung] {
            var topics: [String] = []
            for await change in listener.changes { topics.append(change.topic) }
            heard.append(topics)
        }
        #expect(heard == [["obligation:1", "obligation:2", "all"], ["obligation:2", "all"]])
        #expect(broadcaster.count == 0)
    }

    @Test("One more window than a person may have ends the oldest; beyond all that may listen a newcomer waits")
    func limits() async throws {
        let broadcaster = LiveBroadcaster()
        let own = (0...LiveBroadcaster.mostOfOne).compactMap { _ in broadcaster.listen(Key(7), as: [Key(7)]) }
        #expect(own.count == LiveBroadcaster.mostOfOne + 1 && broadcaster.count == LiveBroadcaster.mostOfOne)
        for await _ in own[0].changes { Issue.record("the oldest heard something") }
        let others = (0..<LiveBroadcaster.most).compactMap { broadcaster.listen(Key(Int64(100 + $0)), as: [Key(1)]) }
        #expect(others.count == LiveBroadcaster.most - LiveBroadcaster.mostOfOne)
        #expect(broadcaster.listen(Key(9), as: []) == nil)
        withExtendedLifetime((own, others)) {}
    }

    @Test("A topic cannot end its own event")
    func framing() {
        #expect(
            String(buffer: LiveFrame.changed(LiveChange(topic: "a\r\n\r\ndata: b\u{2028}", mark: nil)))
                == "event: changed\ndata: a  data: b \n\n")
    }

    @Test("Where there is a replica, an event says what the page that is asked for then must show")
    func marks() async throws {
        let broadcaster = LiveBroadcaster()
        let lan = try #require(broadcaster.listen(Key(7), as: [Key(7)]))
        var notice = Notice(topic: "work", parties: [Key(7)])
        notice.mark = "00000001-0000000003A1B2C0"
        broadcaster.publish([notice])
        lan.finish()
        var frames = ""
        for await change in lan.changes { frames += String(buffer: LiveFrame.changed(change)) }
        #expect(frames == "id: 00000001-0000000003A1B2C0\nevent: changed\ndata: work\n\n")
    }
}

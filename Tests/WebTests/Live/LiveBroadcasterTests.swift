import Desk
import NIOCore
import Office
import Testing

@testable import Web

@Suite("Telling those who are looking")
struct LiveBroadcasterTests {
    @Test("A notice reaches those whom it concerns, in order, and nobody else")
    func audience() async {
        let broadcaster = LiveBroadcaster()
        let lan = broadcaster.listen(as: [Key(7), Key(3)])
        let hung = broadcaster.listen(as: [Key(8)])
        broadcaster.publish([
            Notice(topic: "obligation:1", parties: [Key(3)]), Notice(topic: "obligation:2", parties: [Key(8), Key(7)]),
            Notice(topic: "obligation:3", parties: [Key(99)]), Notice(topic: "all", parties: []),
        ])
        lan.finish()
        hung.finish()
        var heard: [[String]] = []
        for listener in [lan, hung] {
            var topics: [String] = []
            for await topic in listener.topics { topics.append(topic) }
            heard.append(topics)
        }
        #expect(heard == [["obligation:1", "obligation:2", "all"], ["obligation:2", "all"]])
        #expect(broadcaster.count == 0)
    }

    @Test("A topic cannot end its own event")
    func framing() {
        #expect(
            String(buffer: LiveFrame.changed("a\r\n\r\ndata: b\u{2028}")) == "event: changed\ndata: a  data: b \n\n")
    }
}

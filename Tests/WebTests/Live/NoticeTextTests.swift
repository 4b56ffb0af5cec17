import Desk
import Office
import Testing

@testable import Web

@Suite("Notices as text for another process") struct NoticeTextTests {
    @Test(
        "They come back as they were",
        arguments: [
            [], [Notice(topic: "dossiers", parties: [])],
            [Notice(topic: "work", parties: [Key(1), Key(25)]), Notice(topic: "dossiers", parties: [Key(3)])],
            [NoticeTextTests.marked("work", [Key(1), Key(25)]), NoticeTextTests.marked("dossiers", [])],
        ])
    func comeBack(_ notices: [Notice]) {
        #expect(NoticeText.texts(of: notices, upTo: 7_900).flatMap(NoticeText.notices) == notices)
    }

    static func marked(_ topic: String, _ parties: [Key<Party>]) -> Notice {
        var notice = Notice(topic: topic, parties: parties)
        notice.mark = "00000001-0000000003A1B2C0"
        return notice
    }

    @Test("What concerns thousands is told in texts of the allowed length, nobody is left out")
    func many() {
        let parties = (1...5_000).map { Key<Party>(Int64($0) * 1_000_003) }
        let texts = NoticeText.texts(of: [Notice(topic: "work", parties: parties)], upTo: 7_900)
        #expect(texts.allSatisfy { $0.utf8.count <= 7_900 } && texts.count > 1)
        let back = texts.flatMap(NoticeText.notices)
        #expect(back.flatMap(\.parties) == parties && back.allSatisfy { $0.topic == "work" })
    }

    @Test(
        "What is no notice is passed over",
        arguments: ["", "\n \n", "work x", "work 1 -", "work 1 99999999999999999999"])
    func strange(_ text: String) { #expect(NoticeText.notices(in: text) == []) }
}

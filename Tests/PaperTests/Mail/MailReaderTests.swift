import TestSupport
import Testing
import WorkTime

@testable import Paper

@Suite("Letters taken apart")
struct MailReaderTests {
    /// What is read of a letter: subject, sender, files, words.
    private static func read(_ text: String) -> [String] {
        do {
            let letter = try MailReader.letter(Array(text.replacing("\n", with: "\r\n").utf8))
            let files = letter.files.map { "\($0.name) \($0.mediaType) \(String(decoding: $0.bytes, as: UTF8.self))" }
            return [letter.subject ?? "-", "\(letter.senderName ?? "-") \(letter.sender ?? "-")"] + files
                + [letter.text.split(whereSeparator: \.isNewline).joined(separator: "|")]
        } catch { return [error.message] }
    }

    private static let head = "From: \"Văn thư\" <vt@stc.example>\nDate: Mon, 02 Mar 2026 07:00:05 +0700\n"

    @Test(
        "Fields, parts and files of a letter, as mail programs write them",
        arguments: [
            ("\(head)Subject: Gui van ban\n\nKính gửi\n", ["Gui van ban", "Văn thư vt@stc.example", "Kính gửi"]),
            // A letter of the alphabet cut in two by two encoded words.
            (
                "\(head)Subject: =?UTF-8?B?R+G7rWkg4bq=?= =?UTF-8?Q?=A5n?=\n\nx\n",
                ["Gửi ấn", "Văn thư vt@stc.example", "x"]
            ),
            (
                "\(head)Subject: a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nC=C3=B4ng =\nv=C4=83n =zz\n",
                ["a", "Văn thư vt@stc.example", "Công văn =zz"]
            ),
            (
                "\(head)Subject: b\nContent-Type: multipart/mixed; boundary=\"x\"\n\nbefore\n--x\n\nlời\n--x\nContent-Type: application/pdf; name=\"a.pdf\"\nContent-Transfer-Encoding: base64\n\nUERG\n--x--\nafter\n",
                ["b", "Văn thư vt@stc.example", "a.pdf application/pdf PDF", "lời"]
            ),
            // Of the same thing said twice the plain words are read.
            (
                "\(head)Subject: c\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nchữ\n--x\nContent-Type: text/html\n\n<html><body><p>trang</p></body></html>\n--x--\n",
                ["c", "Văn thư vt@stc.example", "chữ"]
            ),
            (
                "\(head)Subject: d\nContent-Type: text/html\n\n<html><body><p>Một</p><p>Hai</p></body></html>\n",
                ["d", "Văn thư vt@stc.example", "Một|Hai"]
            ),
            // A name cut into pieces, and one that is a path.
            (
                "\(head)Subject: e\nContent-Type: application/x\nContent-Disposition: attachment; filename*0*=UTF-8''K%E1%BA%BF%20; filename*1*=ho%E1%BA%A1ch.doc\n\nabc",
                ["e", "Văn thư vt@stc.example", "Kế hoạch.doc application/x abc", ""]
            ),
            (
                "\(head)Subject: f\nContent-Disposition: attachment; filename=\"..\\\\..\\\\etc/passwd\"\n\nabc",
                ["f", "Văn thư vt@stc.example", "passwd text/plain abc", ""]
            ),
            // A letter within a letter, and one that is cut off.
            (
                "\(head)Subject: g\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: message/rfc822\n\nFrom: a@b\nSubject: trong\nContent-Type: multipart/mixed; boundary=y\n\n--y\nContent-Disposition: attachment; filename=t.txt\n\ntrong",
                ["g", "Văn thư vt@stc.example", "t.txt text/plain trong", ""]
            ),
            (
                "Kính gửi: Sở Tài chính\nSố: 5",
                ["Tệp này không phải thư điện tử: thiếu người gửi, ngày gửi hoặc tiêu đề."]
            ),
        ] as [(String, [String])])
    func parts(_ text: String, _ wanted: [String]) {
        #expect(Self.read(text) == wanted)
    }

    @Test(
        "The day and hour of a letter",
        arguments: [
            ("Mon, 02 Mar 2026 07:00:05 +0700", 1_772_409_605), ("2 Mar 26 00:00 GMT", 1_772_409_600),
            ("Mon, 02 Mar 2026 07:00:05 +0000 (UTC)", 1_772_434_805), ("31 Feb 2026 07:00:00 +0700", nil),
            ("hôm qua", nil),
        ] as [(String, Int64?)])
    func dates(_ text: String, _ seconds: Int64?) {
        #expect(MailDate.instant(text)?.milliseconds == seconds.map { $0 * 1_000 })
    }

    @Test("A spoiled letter is read or refused with a sentence, never anything else", arguments: testSeeds(10))
    func spoiled(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let whole = Array(
            "\(Self.head)Subject: =?UTF-8?B?R+G7rWk=?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nlời\n--x\nContent-Type: application/pdf; name*=UTF-8''a%20.pdf\nContent-Transfer-Encoding: base64\n\nUERG\n--x--\n"
                .utf8)
        for _ in 1...200 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) where bytes.count > 10 {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, place + Int.random(in: 1...60, using: &random))
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes.removeSubrange(place..<end)
                case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
                case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
                default: bytes.removeSubrange(end...)
                }
            }
            do { _ = try MailReader.letter(bytes) } catch { #expect(!error.message.isEmpty) }
        }
    }
}

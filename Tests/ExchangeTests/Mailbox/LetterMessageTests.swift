import Desk
import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Exchange

@Suite("Papers that arrive by e-mail")
struct LetterMessageTests {
    private static func letter(_ files: String = "", subject: String = "Gửi công văn số 12") -> [UInt8] {
        let coded = Data(subject.utf8).base64EncodedString()
        return Array(
            """
            From: =?UTF-8?B?\(Data("Văn thư Sở Tài chính".utf8).base64EncodedString())?= <vt@stc.example>
            Date: Fri, 14 Mar 2025 08:00:00 +0700
            Subject: =?UTF-8?B?\(coded)?=
            Message-ID: <12@stc.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain; charset=utf-8

            Kính gửi Văn phòng, văn bản đính kèm.
            \(files)
            --x--

            """.replacing("\n", with: "\r\n").utf8)
    }

    private static func attached(_ name: String, _ text: [UInt8]) -> String {
        """
        --x
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="\(name)"
        Content-Transfer-Encoding: base64

        \(Data(text).base64EncodedString())
        """
    }

    /// Sender, files, subject.
    private static func read(_ bytes: [UInt8]) -> [String] {
        do {
            guard case .document(let paper) = try LetterMessage.read(bytes) else { return ["status"] }
            return [paper.from.code?.text ?? "-", paper.from.name ?? "-", paper.subject] + paper.attachments.map(\.name)
        } catch let refusal as InterchangeRefusal { return [refusal.words] } catch { return ["\(error)"] }
    }

    @Test("A letter is a paper from whoever wrote it; its words are the paper where nothing comes with it")
    func mapping() throws {
        let name = "Văn thư Sở Tài chính (vt@stc.example)"
        #expect(
            Self.read(Self.letter(Self.attached("cv-12.txt", Array("Công văn".utf8))))
                == ["-", name, "Gửi công văn số 12", "cv-12.txt"])
        #expect(Self.read(Self.letter()) == ["-", name, "Gửi công văn số 12", "noi-dung-thu.txt"])
        // A message of the interchange that travels as a file gives its paper, never the right to speak for its agency.
        let sample = SampleMessage.document()
        let message = try EdXMLWriter.bytes(.document(sample))
        #expect(
            Self.read(Self.letter(Self.attached("vb.edxml", message)))
                == ["-", "\(sample.from.name ?? "") (vt@stc.example)", sample.subject]
                + sample.attachments.map(\.name))
        var recall = sample
        recall.business = .init(kind: .recall, reason: "sai", documentID: "x")
        let recalling = try EdXMLWriter.bytes(.document(recall))
        #expect(
            Self.read(Self.letter(Self.attached("th.edxml", recalling)))
                == ["-", name, "Gửi công văn số 12", "th.edxml"])
        #expect(Self.read(Array("abc".utf8))[0].hasPrefix("Tệp này không phải thư điện tử"))
    }

    @Test(
        "Letters in the folder are taken once, entered by the clerk as come by mail, and what is none is kept with the reason",
        arguments: Backend.all)
    func folder(_ backend: Backend) async throws {
        try await withTemporaryFolder { folder in
            try await withOffice(backend) { office in
                let files = try FileStore(folder: URL(filePath: folder + "/files"))
                let box = try DropFolderHub(
                    folder: URL(filePath: folder + "/box"), endings: [".eml"], settling: 0,
                    now: { Date().addingTimeInterval(60) })
                for (name, bytes) in [
                    ("1.eml", Self.letter()), ("2.eml", Self.letter()), ("3.eml", Array("không phải thư".utf8)),
                    ("4.txt", Self.letter()),
                ] { try Data(bytes).write(to: URL(filePath: "\(folder)/box/in/\(name)")) }
                let receiver = InterchangeReceiver(desk: office.desk, files: files, hub: box) { file in
                    try LetterMessage.read(Array(try Data(contentsOf: file)))
                }
                #expect(try await receiver.work() == 3)
                var filter = InterchangeFilter()
                filter.needsSomebody = true
                let list = try await office.ask(InterchangeList(filter), as: office.clerk).items
                #expect(list.map(\.state) == [.malformed, .arrived] && list[1].isLetter)
                let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/box/in")
                #expect(left == ["4.txt"])
                let book = try await office.perform(
                    OpenRegister(direction: .incoming, name: "Sổ văn bản đến"), as: office.clerk)
                let id = list[1].id
                _ = try await office.perform(AcceptMessage(id, as: nil, in: book), as: office.clerk)
                let paper = try #require(try await office.ask(InterchangeQuestion(id), as: office.clerk).item.document)
                let line = try await office.ask(RegisterEntryQuestion(of: paper), as: office.clerk).line
                #expect(line.channel == .mail && line.document?.title == "Gửi công văn số 12")
                // Nobody is told anything: a letter's sender is only what the letter says.
                filter = InterchangeFilter()
                filter.isOutgoing = true
                #expect(try await office.ask(InterchangeList(filter), as: office.clerk).items.isEmpty)
            }
        }
    }
}

import Office
import Testing
import WorkTime

@testable import Desk
@testable import Web

@Suite("What pages say of files that are secret and go for good") struct ErasurePagesTests {
    private static func request(_ state: FileErasure.State) -> FileErasure {
        FileErasure(
            id: Key(5), file: "bieu <1>.xlsx", reason: "Số liệu mật", state: state, message: Key(7), code: "05/STC-NS",
            askedBy: Key(2), askedByName: "Lê Văn Thư", askedAt: Instant(milliseconds: 0),
            settledBy: state == .asked ? nil : "Trần Văn Lãnh",
            settledAt: state == .asked ? nil : Instant(milliseconds: 0))
    }

    private static func markup(
        _ state: FileErasure.State, mayConfirm: Bool, mayDecline: Bool, seesMessage: Bool = false
    ) -> String {
        let answer = ErasureQuestion.Answer(
            item: request(state), mayConfirm: mayConfirm, mayDecline: mayDecline, seesMessage: seesMessage)
        return ErasureScreen(answer: answer, form: FormView()).page.main.string
    }

    @Test(
        "The second person is offered both answers, who asked only to take it back, nobody anything once it is settled")
    func answers() {
        let second = Self.markup(.asked, mayConfirm: true, mayDecline: true)
        #expect(second.contains("/erasures/5/confirmation") && second.contains("/erasures/5/refusal"))
        #expect(!second.contains("/interchange/7"))
        // «Xoá hẳn» left the message in the drop folder and the mailbox, and nothing said so.
        #expect(second.contains("Hệ thống không xoá được bản của thông điệp ở nơi nó đến"))
        let asker = Self.markup(.asked, mayConfirm: false, mayDecline: true, seesMessage: true)
        #expect(!asker.contains("/confirmation") && asker.contains("Rút đề nghị") && asker.contains("/interchange/7"))
        let settled = Self.markup(.done, mayConfirm: false, mayDecline: false)
        #expect(!settled.contains("<form") && settled.contains("Trần Văn Lãnh"))
    }

    @Test("The list says what waits and what became of the others, with names as they came")
    func list() {
        let both = ErasureList.Answer(waiting: [Self.request(.asked)], settled: [Self.request(.declined)])
        let markup = ErasureListScreen(answer: both).page.main.string
        #expect(markup.contains("bieu &lt;1&gt;.xlsx") && markup.contains("Không xoá"))
        let none = ErasureListScreen(answer: .init(waiting: [], settled: [])).page.main.string
        #expect(none.contains("Không có tệp nào chờ xác nhận xoá") && !none.contains("<table"))
    }

    @Test("A file that was erased is named without a link, one that waits for it says so, others may be proposed")
    func message() {
        let item = InterchangeItem(
            id: Key(7), isOutgoing: false, kind: .document, business: .new, state: .accepted, agency: nil, code: nil,
            subject: nil, status: nil, words: nil, document: Key(3), createdAt: Instant(milliseconds: 0), trouble: nil,
            version: 1)
        let page = InterchangePage(
            item: item, message: nil,
            files: ["a.pdf", "b.pdf", "c.pdf"].map { AttachedFile(hash: $0, size: 1, name: $0, mediaType: "x") },
            raw: nil, events: [], related: [], registers: [], leftFiles: [:], spare: [], erasable: [0], toBeErased: [2],
            erased: [1], isForOthers: false)
        let markup = InterchangeScreen(answer: page, form: FormView()).page.main.string
        #expect(
            markup.contains("b.pdf <small class=\"muted\">đã xoá vì là tài liệu mật") && !markup.contains("files/1\""))
        #expect(markup.contains("KB, chờ xoá vì là tài liệu mật") && markup.contains("files/2\""))
        #expect(markup.contains("action=\"/interchange/7/erasure\"") && markup.contains("<option value=\"0\""))
        #expect(!markup.contains("<option value=\"1\""))
    }

    @Test("An annex that was erased or waits for it is named in its place without a link")
    func annex() {
        var annexes = ["Biểu một", "Biểu hai", "Biểu ba"].enumerated().map { index, title in
            PaperAnnex(
                position: index + 1, title: title,
                file: AttachedFile(hash: "h\(index)", size: 1, name: "\(index).xlsx", mediaType: "x"))
        }
        annexes[1].closing = .toBeErased
        annexes[2].closing = .erased
        let paper = DocumentPage(
            item: SampleDocuments.list.items[1], signer: nil, confirmedAt: nil, version: 1, text: nil, fileHash: nil,
            fileName: nil, marks: [], obligations: [], hasMore: false, relations: [], mayConfirm: false,
            annexes: annexes)
        let markup = DocumentScreen(document: paper, today: SampleDocuments.today).page.main.string
        #expect(markup.contains("/annexes/1\"") && !markup.contains("/annexes/2\"") && !markup.contains("/annexes/3\""))
        #expect(
            markup.contains("Biểu hai <small class=\"muted\">chờ xoá")
                && markup.contains("Biểu ba <small class=\"muted\">đã xoá"))
    }
}

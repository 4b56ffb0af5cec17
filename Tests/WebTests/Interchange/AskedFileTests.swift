import Office
import Testing
import WorkTime

@testable import Desk
@testable import Web

@Suite("What is asked about the files of a message") struct AskedFileTests {
    private static let page = InterchangePage(
        item: InterchangeItem(
            id: Key(7), isOutgoing: false, kind: .document, business: .new, state: .accepted, agency: nil, code: nil,
            subject: nil, status: nil, words: nil, document: Key(3), createdAt: Instant(milliseconds: 0), trouble: nil,
            version: 1),
        message: nil,
        files: ["a.pdf", "b.pdf", "c.pdf"].map { AttachedFile(hash: $0, size: 1, name: $0, mediaType: "x") }, raw: nil,
        events: [], related: [], registers: [], leftFiles: [:], spare: [1, 2], erasable: [], toBeErased: [], erased: [],
        isForOthers: false)

    /// What a form says, and whether that clears the file at place 1.
    private static let forms: [(FormFields, Bool)] = [
        ([:], false), (["isPublic": "true"], true), (["isPublic": "true", "lookedAt": "1"], true),
        (["isPublic": "true", "lookedAt": "2"], false), (["isPublic": "true", "lookedAt": ""], false),
        (["lookedAt": "1"], false),
    ]

    @Test(
        "That a file was looked at was taken for another that was chosen after the question", arguments: forms.indices)
    func cleared(_ index: Int) {
        let (fields, isCleared) = Self.forms[index]
        #expect(InterchangeRoutes.isCleared(1, in: FormReader(fields)) == isCleared)
    }

    @Test("The tick that a file was looked at is offered for the file of the question, and never set before")
    func tick() {
        let fields: FormFields = ["file": "1", "isPublic": "true", "lookedAt": "2"]
        let asked = InterchangeScreen(answer: Self.page, form: FormView(fields), asking: .mark(1, "b.pdf"))
        let markup = asked.annexing.string
        #expect(markup.contains("name=\"isPublic\"") && !markup.contains("checked"))
        #expect(markup.contains("name=\"lookedAt\" value=\"1\""))
        let faulty = InterchangeScreen(answer: Self.page, form: FormView(fields)).annexing.string
        #expect(!faulty.contains("isPublic") && !faulty.contains("lookedAt"))
    }

    @Test("A form that is asked again lists the files of each question, and what was said stays for those of before")
    func sayings() {
        let fields: FormFields = ["goesWithout": "true", "leftOut": "h1"]
        let said = InterchangeScreen(answer: Self.page, form: FormView(fields)).sayings.string
        #expect(said.contains("checked") && said.contains("name=\"leftOut\" value=\"h1\""))
        let asked = InterchangeScreen(
            answer: Self.page, form: FormView(fields),
            asking: .files(
                left: [AcceptMessage.AskedFile(hash: "h2", words: "«b.pdf»: Tệp bị hỏng.")],
                marked: [AcceptMessage.AskedFile(hash: "h3", words: "«c.pdf»")])
        ).sayings.string
        let lists = [
            "name=\"leftOut\" value=\"h1\"", "name=\"leftOut\" value=\"h2\"", "name=\"lookedAt\" value=\"h3\"",
        ]
        let isListed = lists.map { asked.contains($0) }
        #expect(isListed == [true, true, true] && !asked.contains("checked"))
        let listed = InterchangeRoutes.listed("leftOut", in: FormReader(["leftOut": "h1", "leftOut": "h2"]))
        let none = InterchangeRoutes.listed("leftOut", in: FormReader([:]))
        #expect(listed == ["h1", "h2"] && none == nil)
    }
}

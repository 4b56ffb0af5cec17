import Paper
import Presentation
import Testing

@Suite("The stamp of urgency, against what was chosen for the paper")
struct UrgencyTests {
    private static let cases: [(OfficialUrgency?, StatedUrgency?, [String])] = [
        (nil, nil, []), (.urgent, nil, []), (nil, .ordinary, []), (.urgent, .urgent, []),
        (.immediate, .immediate, []), (.express, .express, []), (nil, .express, ["urgency-known: –"]),
        (.express, .ordinary, ["urgency-known: HỎA TỐC"]), (.urgent, .immediate, ["urgency-known: KHẨN"]),
    ]

    @Test("An urgent paper bears its stamp, another bears none", arguments: cases)
    func stated(_ drawn: OfficialUrgency?, _ stated: StatedUrgency?, _ findings: [String]) throws {
        var paper = RightPaper.letter.paper
        paper.urgency = drawn
        #expect(try Checker.findings(try DocxWriter.write(paper), urgency: stated) == findings)
    }

    @Test("A stamp below the number is no part of the subject", arguments: OfficialUrgency.allCases)
    func subject(_ urgency: OfficialUrgency) throws {
        var paper = RightPaper.letter.paper
        paper.urgency = urgency
        let text = try PaperReader.read(bytes: try DocxWriter.write(paper), name: "paper.docx")
        #expect(DirectiveReader().read(text).title?.hasSuffix("rà soát các nhiệm vụ được giao") == true)
    }
}

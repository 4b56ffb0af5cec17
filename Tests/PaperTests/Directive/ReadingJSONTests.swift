import Foundation
import Paper
import Testing

@Suite("A reading as JSON")
struct ReadingJSONTests {
    @Test("Its keys stand in the order of the paper, every time")
    func order() throws {
        let place = ReadingPlace(start: 4, end: 9)
        let reading = Reading(
            file: "a.txt", number: "1/KH-UBND", recipients: ["Sở \"A\"\t", "Sở B\\C"],
            tasks: [ReadTask(ref: "I.1", content: "Rà soát\n", lead: ["Sở A"], source: place, confidence: 0.95)],
            findings: [Finding(rule: .taskWithoutTime, severity: .note, message: "\u{1}", source: place)])
        #expect(
            try reading.json == #"""
                {
                  "file": "a.txt",
                  "kind": null,
                  "title": null,
                  "number": "1/KH-UBND",
                  "date": null,
                  "issuer": null,
                  "signer": null,
                  "recipients": [
                    "Sở \"A\"\t",
                    "Sở B\\C"
                  ],
                  "outline": [],
                  "cites": [],
                  "kept_by": [],
                  "tasks": [
                    {
                      "ref": "I.1",
                      "content": "Rà soát\n",
                      "addresses": null,
                      "directed_by": [],
                      "lead": [
                        "Sở A"
                      ],
                      "coordinate": [],
                      "product": null,
                      "deadline": {
                        "text": null,
                        "kind": "none",
                        "from": null,
                        "due": null,
                        "time": null,
                        "every": null,
                        "every_day": null,
                        "relative": null,
                        "milestones": []
                      },
                      "source": {
                        "start": 4,
                        "end": 9,
                        "page": null
                      },
                      "confidence": 0.95,
                      "same_as": null,
                      "amends": null
                    }
                  ],
                  "findings": [
                    {
                      "rule": "task-without-time",
                      "severity": "note",
                      "message": "\u0001",
                      "suggestion": null,
                      "source": {
                        "start": 4,
                        "end": 9,
                        "page": null
                      }
                    }
                  ]
                }

                """#)
    }

    @Test("What is written reads back as it was", arguments: OfficePapers.all)
    func back(_ paper: OfficePapers.Paper) throws {
        let reading = DirectiveReader().read(try PaperReader.read(bytes: paper.bytes, name: paper.name))
        #expect(try JSONDecoder().decode(Reading.self, from: Data(reading.json.utf8)) == reading)
    }
}

import Process
import Testing

@Suite("Which step brings a case on") struct LeadingActTests {
    @Test(
        "No refusal, return, request for papers or hand-over is the usual way on",
        arguments: [
            ("one-unit", "submitted", ["accept"]), ("one-unit", "received", ["assign"]),
            ("one-unit", "processing", ["propose"]), ("one-unit", "supplementing", ["supplement"]),
            ("one-unit", "signing", ["sign"]), ("one-unit", "ready", ["deliver"]),
            ("linked", "examining", ["consult"]), ("linked", "office", ["propose"]),
            (
                "linked", "consulting",
                ["answer-first", "answer-second", "go-on-without-first", "go-on-without-second", "pass-on"]
            ),
            ("internal", "received", ["pass-on"]), ("internal", "deciding", ["sign"]),
            ("complaint-first", "proposed", ["accept"]), ("complaint-first", "dialogue", ["hold-dialogue"]),
            ("complaint-first", "ending", ["send-termination"]), ("complaint-first", "deciding", ["decide"]),
            ("proposal", "approving", ["answer"]), ("reception", "refusing", ["notify-refusal"]),
        ])
    func ways(process: String, state: String, acts: [String]) throws {
        let version = try #require(try ShippedProcesses.book.get().process(process)?.versions.last)
        #expect(version.acts(in: state).filter { version.leadsOn($0, from: state) }.map(\.code) == acts)
    }
}

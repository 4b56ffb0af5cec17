import Testing

@testable import Web

@Suite("Which file belongs to which paper when the catalogue changed meanwhile") struct AskedPapersTests {
    @Test("A file stays with the paper of its name; only a paper that is gone asks for its files again")
    func places() {
        let cases: [(past: [String]?, now: [String], places: [[Int]], gone: [Int])] = [
            (nil, ["Đơn", "Sơ đồ"], [[0], [1]], []), (["Đơn", "Sơ đồ"], ["Đơn", "Sơ đồ"], [[0], [1]], []),
            (["Đơn", "Sơ đồ"], ["Sơ đồ", "Đơn"], [[1], [0]], []), (["Đơn", "Sơ đồ"], ["Sơ đồ"], [[1]], [0]),
            (["Đơn"], ["Đơn", "Sơ đồ"], [[0], []], []), (["Đơn", "Sơ đồ"], ["Đơn mới", "Sơ đồ"], [[], [1]], [0]),
            (["Ảnh", "Ảnh"], ["Ảnh", "Ảnh"], [[0], [1]], []), ([], ["Đơn"], [[]], []),
        ]
        for (past, now, places, gone) in cases {
            let asked = AskedPapers(past.map(AskedPapers.value), now: now)
            let found = now.indices.map { asked.places(of: $0) }
            #expect(found == places && asked.gone == gone, "\(past ?? []) → \(now)")
        }
    }

    @Test("What no page wrote belongs to no paper")
    func rubbish() {
        let asked = AskedPapers("x.y.", now: ["Đơn"])
        #expect(asked.places(of: 0) == [] && asked.gone == [0, 1])
    }
}

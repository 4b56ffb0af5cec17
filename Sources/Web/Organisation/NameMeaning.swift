import Office

/// What one printed name may mean.
struct NameMeaning: Codable, APIDescribed {
    struct Candidate: Codable, APIDescribed {
        let kind: String
        let parties: [Int64]
        let name: String
        let note: String?
        let score: Int
        let leavesChoice: Bool

        static let schema = APISchema.object(
            "NameCandidate",
            [
                .init(
                    "kind", .choice(["unit", "person", "group"]), "Đơn vị, người, hoặc cụm từ chỉ nhiều đơn vị, người"),
                .init("parties", .list(.integer), "Mã của đơn vị, người được chỉ"),
                .init("name", .text, "Tên hiện nay"), .init("note", .text, "Giải thích thêm", isRequired: false),
                .init("score", .integer, "Mức khớp từ 0 đến 100"),
                .init("leavesChoice", .flag, "Văn bản không nói rõ là những ai («có liên quan»): cần người chọn"),
            ])
    }

    let name: String
    let candidates: [Candidate]

    init(name: String, candidates: [NameCandidate]) {
        self.name = name
        self.candidates = candidates.map { candidate in
            Candidate(
                kind: candidate.kind.rawValue, parties: candidate.parties.map(\.value), name: candidate.name,
                note: candidate.note, score: candidate.score, leavesChoice: candidate.leavesChoice)
        }
    }

    static let schema = APISchema.object(
        "NameMeaning",
        [
            .init("name", .text, "Tên đúng như in trong văn bản"),
            .init("candidates", .list(Candidate.schema), "Các khả năng, khớp nhất trước"),
        ])
}

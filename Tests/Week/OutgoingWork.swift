import Office

/// What the office does with papers that go out: drafter, head, reviewer, signer and clerk, each through the API.
struct OutgoingWork: Sendable {
    let office: WeekOffice
    let books: OfficeWeek.Books
    let plan: WeekPlan
    let record: WeekRecord

    /// How many draft at the same time.
    private static let drafters = 8

    /// Drafts the day's papers and brings each as far as it gets.
    func issue(_ drafts: [OutgoingDraft]) async throws {
        try await SharedWork.done(drafts, by: Self.drafters) { draft, worker in
            try await bring(draft, clerk: office.clerks[worker % office.clerks.count].client)
        }
    }

    private func bring(_ draft: OutgoingDraft, clerk: WeekClient) async throws {
        var paper = try await drafted(draft)
        if draft.end == .left(.drafting) { return note(draft, paper) }
        paper = try await brought(paper, draft, to: .signing)
        if draft.end == .left(.signing) { return note(draft, paper) }
        let signer = office.leaders[draft.signer].client
        paper = try await act("signature", paper, signer, ["reason": "Đã xem bản in"])
        if draft.end == .left(.signed) { return note(draft, paper) }
        paper = try await numbered(paper, clerk)
        if draft.end == .left(.numbered) { return note(draft, paper) }
        if draft.end == .issuedAfterReturn {
            record.note(.init(number: paper.number ?? "", reason: "Văn bản đi bị trả lại, chưa phát hành."))
            paper = try await act("return", paper, clerk, ["reason": "Thiếu phụ lục kèm theo"])
            paper = try await brought(paper, draft, to: .signing)
            paper = try await act("signature", paper, signer, ["reason": "Đã xem bản in"])
            paper = try await numbered(paper, clerk)
        }
        paper = try await act("issue", paper, clerk, ["isSealed": .flag(true)])
        note(draft, paper)
    }

    private func note(_ draft: OutgoingDraft, _ paper: OutgoingAnswer.Paper) {
        record.note(draft.index, .init(id: paper.id, document: paper.document, number: paper.number))
    }

    private func drafter(of draft: OutgoingDraft) -> WeekOffice.Member {
        office.member(of: .init(crew: draft.crew, officer: draft.officer))
    }

    private func drafted(_ draft: OutgoingDraft) async throws -> OutgoingAnswer.Paper {
        var fields: [String: WeekField] = [
            "kind": .text(draft.kind), "excerpt": .text(draft.excerpt), "text": .text(draft.text),
            "to": .text(draft.to.map { WeekPlan.agencies[$0] }.joined(separator: "\n")),
            "signer": .number(office.leaders[draft.signer].person.value),
            "reviewer": .number(office.leaders[0].person.value),
        ]
        if draft.isFiled { fields["caseFile"] = .number(books.caseFiles[draft.crew]) }
        if let answered = draft.answers, let incoming = record.incoming[answered] {
            fields["answers"] = .number(incoming.document)
            if let obligation = incoming.obligation { fields["obligation"] = .list([obligation]) }
        }
        let answer: OutgoingAnswer = try await drafter(of: draft).client.post("/api/outgoing", fields, as: "draft")
        return answer.paper
    }

    /// Through the hands of the head and of whoever checks the presentation.
    private func brought(
        _ paper: OutgoingAnswer.Paper, _ draft: OutgoingDraft, to state: Outgoing.State
    ) async throws -> OutgoingAnswer.Paper {
        var paper = try await act("submission", paper, drafter(of: draft).client)
        if paper.state == Outgoing.State.initialling.rawValue {
            paper = try await act("initials", paper, office.crews[draft.crew].head.client)
        }
        paper = try await act("review", paper, office.leaders[0].client)
        guard paper.state == state.rawValue else { throw OfficeError(.conflict, "\(paper)") }
        return paper
    }

    private func numbered(_ paper: OutgoingAnswer.Paper, _ clerk: WeekClient) async throws -> OutgoingAnswer.Paper {
        try await act("number", paper, clerk, ["register": .number(books.outgoing)])
    }

    private func act(
        _ name: String, _ paper: OutgoingAnswer.Paper, _ client: WeekClient, _ more: [String: WeekField] = [:]
    ) async throws -> OutgoingAnswer.Paper {
        let fields = more.merging(["version": .number(paper.version)]) { $1 }
        let answer: OutgoingAnswer = try await client.post("/api/outgoing/\(paper.id)/\(name)", fields, as: name)
        return answer.paper
    }

    // MARK: - What the answers close

    /// The leaders accept what the day's answers have reported.
    func accept(on day: Int) async throws {
        let answers = plan.outgoing.filter { $0.day == day && $0.answers != nil }
        try await SharedWork.done(answers, by: office.leaders.count) { draft, _ in
            guard let answered = draft.answers, let obligation = record.incoming[answered]?.obligation else { return }
            let leader = office.leaders[plan.incoming[answered].leader].client
            let path = "/api/obligations/\(obligation)"
            let page: ObligationAnswer = try await leader.get(path)
            guard let part = page.participants.first else { return }
            let _: ObligationAnswer = try await leader.post(
                "\(path)/parts/\(part.id)/completion", ["version": .number(part.version)], as: "completion")
        }
    }
}

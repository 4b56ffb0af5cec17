import Desk
import Office
import WorkTime

/// What clerks and leaders do with papers that come in.
struct IncomingWork: Sendable {
    let office: WeekOffice
    let books: OfficeWeek.Books
    let site: WeekSite
    let record: WeekRecord

    /// Before the week each agency of the interchange has sent a paper that is none of this office's: refused, but it is
    /// known from then on.
    func greet(at now: Instant) async throws {
        for agency in 0..<WeekPlan.connected {
            let message = Self.message(
                agency, number: "1/THU", excerpt: "thử kết nối", on: OfficeTime.day(of: now), text: "Thử kết nối")
            try await site.hub.offer(message, as: "greeting-\(agency)")
        }
        try await site.receive()
        let clerk = office.clerks[0].client
        for message in try await waiting(clerk) {
            let _: MessageAnswer = try await clerk.post(
                "/api/interchange/\(message.id)/refusal", ["reason": "Văn bản thử, không gửi đến cơ quan này"],
                as: "refusal")
        }
    }

    /// Puts the day's messages at the hub, and fetches them.
    func arrive(_ papers: [IncomingPaper], at now: Instant) async throws {
        for paper in papers where paper.way == .interchange {
            let message = Self.message(
                paper.agency, number: paper.number, excerpt: paper.excerpt, on: paper.issuedOn, text: paper.text)
            try await site.hub.offer(message, as: "paper-\(paper.index)")
        }
        try await site.receive()
    }

    /// All clerks at once, each taking the next paper of the pile.
    func take(_ papers: [IncomingPaper]) async throws {
        // A copy comes after the paper that it is one of.
        let first = papers.filter { if case .copy = $0.way { false } else { true } }
        let messages = try await waiting(office.clerks[0].client)
        let byNumber = Dictionary(messages.map { ($0.code ?? "", $0.id) }) { $1 }
        for pile in [first, papers.filter { if case .copy = $0.way { true } else { false } }] {
            try await SharedWork.done(pile, by: office.clerks.count) { paper, worker in
                try await take(paper, byNumber[paper.number], office.clerks[worker].client)
            }
        }
    }

    private func take(_ paper: IncomingPaper, _ message: Int64?, _ clerk: WeekClient) async throws {
        switch paper.way {
        case .file:
            let document = try await receive(paper, clerk)
            try await enter(paper, document, in: books.incoming, channel: "mail", clerk)
            try await confirm(document, clerk)
        case .forgotten:
            let document = try await receive(paper, clerk)
            try await confirm(document, clerk)
            record.change(paper.index) { $0.document = document }
        case .counter, .secret:
            let document = try await register(paper, clerk)
            try await enter(
                paper, document, in: paper.way == .secret ? books.secret : books.incoming, channel: "paper", clerk)
        case .interchange:
            guard let message else { throw OfficeError(.notFound, "message of \(paper.number)") }
            let answer: MessageAnswer = try await clerk.post(
                "/api/interchange/\(message)/acceptance", ["register": .number(books.incoming)], as: "acceptance")
            guard let document = answer.item.document else { throw OfficeError(.invalid, "\(answer)") }
            try await confirm(document, clerk)
            record.change(paper.index) { $0.document = document }
        case .copy:
            let document = try await register(paper, clerk)
            let line: LineAnswer = try await clerk.post(
                "/api/documents/\(document)/entry",
                ["register": .number(books.incoming), "channel": "mail", "twin": "join"], as: "entry")
            record.change(paper.index) {
                $0.document = document
                $0.number = line.number
            }
        }
    }

    private func receive(_ paper: IncomingPaper, _ clerk: WeekClient) async throws -> Int64 {
        let receipt: ReceiptAnswer = try await clerk.upload(
            "/api/documents", name: "den-\(paper.index).txt", paper.text)
        guard let file = receipt.files.first, let document = file.document, file.result == "read" else {
            throw OfficeError(.invalid, "\(paper.index): \(receipt)")
        }
        return document
    }

    private func register(_ paper: IncomingPaper, _ clerk: WeekClient) async throws -> Int64 {
        let answer: DocumentAnswer = try await clerk.post(
            "/api/documents/register",
            [
                "direction": "incoming", "kind": .text(paper.kind), "number": .text(paper.number),
                "issuedOn": .text(paper.issuedOn.description), "issuer": .text(paper.issuer),
                "title": .text(paper.excerpt), "secrecy": .number(paper.way == .secret ? 1 : 0),
            ], as: "register")
        return answer.item.document.id
    }

    private func enter(
        _ paper: IncomingPaper, _ document: Int64, in book: Int64, channel: String, _ clerk: WeekClient
    ) async throws {
        let line: LineAnswer = try await clerk.post(
            "/api/documents/\(document)/entry", ["register": .number(book), "channel": .text(channel)], as: "entry")
        record.change(paper.index) {
            $0.document = document
            $0.number = line.number
        }
    }

    private func confirm(_ document: Int64, _ clerk: WeekClient) async throws {
        let reading: ReadingAnswer = try await clerk.get("/api/documents/\(document)/reading", as: "reading")
        let _: ConfirmedAnswer = try await clerk.post(
            "/api/documents/\(document)/confirmation", ["version": .number(reading.version)], as: "confirmation")
    }

    private func waiting(_ clerk: WeekClient) async throws -> [MessageListAnswer.Item] {
        var all: [MessageListAnswer.Item] = []
        var before = ""
        while true {
            let page: MessageListAnswer = try await clerk.get("/api/interchange?show=waiting\(before)")
            all += page.items.filter { !$0.isOutgoing }
            guard let next = page.next else { return all }
            before = "&before=\(next)"
        }
    }

    private static func message(
        _ agency: Int, number: String, excerpt: String, on day: CalendarDay, text: String
    ) -> InterchangeMessage {
        let code = WeekPlan.code(of: agency)
        let own = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        var paper = InterchangeDocument(
            from: InterchangeAgency(code: code, name: WeekPlan.agencies[agency]), to: [own],
            documentID: "\(code?.text ?? ""),\(day.description.replacing("-", with: "/")),\(number)", subject: excerpt)
        let parts = number.split(separator: "/").map(String.init)
        (paper.number, paper.notation) = (parts[0], parts[1])
        paper.issuedOn = day
        paper.kind = "Công văn"
        paper.attachments = [.init(name: "\(parts[0]).txt", mediaType: "text/plain", bytes: Array(text.utf8))]
        return .document(paper)
    }

    // MARK: - Leaders

    /// Clerks submit the day's papers to leaders, who say who does what; whoever leads takes it.
    func direct(_ papers: [IncomingPaper]) async throws {
        let asked = papers.filter { $0.fate != .untouched }
        try await SharedWork.done(asked, by: office.clerks.count) { paper, worker in
            let _: InstructionsAnswer = try await office.clerks[worker].client.post(
                "/api/documents/\(document(of: paper))/instructions/asking",
                ["leader": .number(office.leaders[paper.leader].person.value)], as: "asking")
        }
        try await SharedWork.done(asked, by: office.leaders.count) { paper, _ in try await instruct(paper) }
    }

    private func document(of paper: IncomingPaper) -> Int64 { record.incoming[paper.index]?.document ?? 0 }

    private func instruct(_ paper: IncomingPaper) async throws {
        let leader = office.leaders[paper.leader].client
        let path = "/api/documents/\(document(of: paper))/instructions"
        switch paper.fate {
        case .waiting, .untouched: return
        case .noted(let crew):
            let unit = office.crews[crew]
            let _: InstructionsAnswer = try await leader.post(
                path, ["words": "Chuyển \(unit.name) để biết", "inform": .list([unit.unit.value])], as: "instruction")
            record.change(paper.index) { $0.receiver = unit.name }
        case .directed(let doer, _):
            let member = office.member(of: doer)
            let unit = office.crews[doer.crew]
            let lead = doer.officer == nil ? unit.unit.value : member.person.value
            let answer: InstructionsAnswer = try await leader.post(
                path,
                [
                    "words": .text("Tham mưu trả lời văn bản số \(paper.number)"), "lead": .number(lead),
                    "due": .text(paper.issuedOn.adding(days: 20).description),
                ], as: "instruction")
            guard let obligation = answer.instructions.compactMap(\.obligation).first else {
                throw OfficeError(.invalid, "no obligation of \(paper.number)")
            }
            record.change(paper.index) {
                $0.obligation = obligation
                $0.receiver = doer.officer == nil ? unit.name : member.name
            }
            let page: ObligationAnswer = try await member.client.get("/api/obligations/\(obligation)")
            guard let part = page.participants.first else { return }
            let _: ObligationAnswer = try await member.client.post(
                "/api/obligations/\(obligation)/parts/\(part.id)/acceptance", ["version": .number(part.version)],
                as: "taking")
        }
    }
}

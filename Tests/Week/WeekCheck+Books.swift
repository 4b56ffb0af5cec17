import Office
import WorkTime

extension WeekCheck {
    /// The register of incoming papers as it is printed, beside what was sent (Nghị định 30/2020/NĐ-CP, Phụ lục IV).
    func incomingBook() async throws -> [String] {
        let incoming = record.incoming
        func wanted(_ paper: IncomingPaper, number: String) -> [String] {
            let receiver = incoming[paper.index]?.receiver
            let day = plan.days[paper.day].written
            return [
                day, number, paper.issuer, paper.number, paper.issuedOn.written,
                "\(paper.kind) \(paper.printedExcerpt)",
                receiver ?? "", receiver == nil ? "" : day, "", "",
            ]
        }
        var faults: [String] = []
        for (book, isSecret) in [(books.incoming, false), (books.secret, true)] {
            let name = isSecret ? "secret incoming" : "incoming"
            let printed = try await isSecret ? secretBook() : PrintedBook.lines(of: book, year: year, by: clerk)
            let numbers = Dictionary(printed.map { ($0[3], $0[1]) }) { first, _ in first }
            let papers = plan.incoming.filter { paper in
                if case .copy = paper.way { return false }
                if paper.way == .forgotten { return false }
                return (paper.way == .secret) == isSecret
            }
            // What came by the interchange was told no number: it is the one under which the paper stands.
            let lines = papers.map { paper in
                let told = incoming[paper.index]?.number ?? ""
                return wanted(paper, number: told.isEmpty ? numbers[paper.number] ?? "" : told)
            }
            faults += Self.differences(printed.map(Self.folded), lines.map(Self.folded), of: name)
            faults += Self.gaps(printed.map { $0[1] }, of: name)
            count("\(name) lines", printed.count)
        }
        for paper in plan.incoming {
            guard case .copy(let original) = paper.way else { continue }
            if incoming[paper.index]?.number != incoming[original]?.number {
                faults.append("a copy of \(paper.number) did not join its line")
            }
        }
        return faults
    }

    /// A secret paper is a line with its words only for whoever registered it, and in the print of whoever keeps the book.
    private func secretBook() async throws -> [[String]] {
        try await PrintedBook.lines(of: books.secret, year: year, by: office.keeper.client)
    }

    /// As names are compared: agencies write their own in capitals.
    private static func folded(_ line: [String]) -> [String] {
        var line = line
        line[2] = line[2].lowercased()
        line[5] = line[5].lowercased()
        return line
    }

    /// The register of outgoing papers, likewise.
    func outgoingBook() async throws -> [String] {
        let sent = record.outgoing
        let printed = try await PrintedBook.lines(of: books.outgoing, year: year, by: clerk)
        var wanted: [[String]] = []
        for draft in plan.outgoing {
            guard let paper = sent[draft.index], let number = paper.number else { continue }
            let day = plan.days[draft.day].written
            if draft.end == .left(.numbered) {
                let running = String(number.prefix { $0 != "/" })
                wanted.append(
                    [
                        running, day, "Đang giữ số", "", "", "", "", "", "",
                        "Văn bản đi đã ký, chờ phát hành (mã \(paper.id)).",
                    ])
                continue
            }
            // Whoever takes no part in the interchange is sent it by hand, which nobody of this week records.
            let sentOn = draft.to.contains { $0 < WeekPlan.connected } ? day : ""
            wanted.append(
                [
                    number, day, "\(draft.kind) \(draft.excerpt)", office.leaders[draft.signer].name,
                    draft.to.map { WeekPlan.agencies[$0] }.joined(separator: "; "),
                    "Văn thư; \(office.crews[draft.crew].name)", "", sentOn, "", "",
                ])
        }
        wanted += record.voids.map { void in
            [String(void.number.prefix { $0 != "/" }), "", "Đã hủy", "", "", "", "", "", "", void.reason]
        }
        // On which day a number was made void is told by those beside it.
        let compared = printed.map { line -> [String] in
            guard line[2] == "Đã hủy" else { return line }
            var line = line
            line[1] = ""
            return line
        }
        count("outgoing lines", printed.count)
        count("void numbers", record.voids.count)
        return Self.differences(compared, wanted, of: "outgoing") + Self.gaps(printed.map { $0[0] }, of: "outgoing")
    }
}

import Desk
import Exchange
import Office

extension WeekCheck {
    /// No message is lost and none was sent twice: what agencies sent was taken in once and told how far it came, what was
    /// issued reached each agency of the interchange once and is known to have arrived.
    func messages() async throws -> [String] {
        var faults: [String] = []
        let outcomes = await site.hub.outcomes
        for name in await site.hub.offeredNames where outcomes[name] != [.taken] {
            faults.append("\(name) at the hub: \(outcomes[name].map { "\($0)" } ?? "never taken")")
        }
        var told: [String: [String]] = [:]
        var papers: [String: Int] = [:]
        for delivery in await site.hub.sent {
            switch try EdXMLReader.message(delivery.bytes) {
            case .status(let status): told[status.reference.code ?? "", default: []].append(status.status.rawValue)
            case .document(let paper): papers["\(paper.code ?? "") \(delivery.to.key)", default: 0] += 1
            }
        }
        let answered = Set(plan.outgoing.compactMap(\.answers))
        for paper in plan.incoming where paper.way == .interchange {
            var steps = ["01", "03"]
            switch paper.fate {
            case .directed: steps += answered.contains(paper.index) ? ["05", "06"] : ["05"]
            case .noted: steps += ["04"]
            case .waiting, .untouched: break
            }
            if told[paper.number] != steps { faults.append("\(paper.number) was told \(told[paper.number] ?? [])") }
        }
        var wanted: [String: Int] = [:]
        for draft in plan.outgoing {
            guard let sent = record.outgoing[draft.index], sent.document != nil, let number = sent.number else {
                continue
            }
            let page: OutgoingAnswer = try await clerk.get("/api/outgoing/\(sent.id)")
            for agency in draft.to where agency < WeekPlan.connected {
                wanted["\(number) \(WeekPlan.code(of: agency)?.key ?? "")"] = 1
                let name = WeekPlan.agencies[agency]
                if page.recipients.first(where: { $0.name == name })?.receivedAt == nil {
                    faults.append("\(number): nothing came back from \(name)")
                }
            }
        }
        if papers != wanted { faults.append("papers sent: \(papers.count), wanted: \(wanted.count)") }
        count("messages taken in", outcomes.count)
        count("papers sent by the interchange", papers.count)
        count("statuses told", told.values.reduce(0) { $0 + $1.count })
        return faults
    }
}

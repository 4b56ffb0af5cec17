import Foundation
import Office
import WorkTime

extension WeekCheck {
    /// Each obligation is closed by the paper that answers it, or open and on the list of whoever leads it.
    func obligations() async throws -> [String] {
        let incoming = record.incoming
        let sent = record.outgoing
        let answers = Dictionary(plan.outgoing.compactMap { draft in draft.answers.map { ($0, draft.index) } }) { $1 }
        var open: [String: Set<Int64>] = [:]
        for member in office.crews.flatMap({ [$0.head] + $0.officers }) {
            open[member.name] = try await work(of: member.client)
        }
        var faults: [String] = []
        var (closed, left) = (0, 0)
        for paper in plan.incoming {
            guard case .directed(let doer, _) = paper.fate, let obligation = incoming[paper.index]?.obligation else {
                continue
            }
            let page: ObligationAnswer = try await office.leaders[paper.leader].client.get(
                "/api/obligations/\(obligation)")
            let member = office.member(of: doer)
            if let answer = answers[paper.index] {
                closed += 1
                let papers = page.reports.compactMap { $0.document?.id }
                if page.state != "closed" || papers != [sent[answer]?.document].compactMap(\.self) {
                    faults.append("obligation \(obligation) is \(page.state), answered by \(papers)")
                }
            } else {
                left += 1
                if page.state == "closed" || open[member.name]?.contains(obligation) != true {
                    faults.append("obligation \(obligation) is \(page.state) and not on the list of \(member.name)")
                }
            }
        }
        count("obligations closed by their answers", closed)
        count("obligations open on somebody's list", left)
        return faults
    }

    private func work(of client: WeekClient) async throws -> Set<Int64> {
        var all: Set<Int64> = []
        var after = ""
        while true {
            let page: WorkAnswer = try await client.get("/api/work?tab=waiting\(after)")
            all.formUnion(page.items.map(\.id))
            guard let next = page.next else { return all }
            after = "&after=\(next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? next)"
        }
    }

    /// Every paper stands on the list of incoming ones with how far it is; whatever is not issued, on a list of what is to
    /// be done.
    func lists() async throws -> [String] {
        var states: [Int64: (state: String, number: String?)] = [:]
        // Secret papers stand on the list of the clerk who registered them only.
        for clerk in office.clerks {
            var before = ""
            while true {
                let page: DocumentListAnswer = try await clerk.client.get("/api/documents?direction=incoming\(before)")
                for item in page.items { states[item.document.id] = (item.incomingState ?? "none", item.entryNumber) }
                guard let next = page.next else { break }
                before = "&before=\(next)"
            }
        }
        let answered = Set(plan.outgoing.compactMap(\.answers))
        var faults: [String] = []
        var tally: [String: Int] = [:]
        for paper in plan.incoming {
            let wanted: IncomingState =
                switch paper.fate {
                case .directed, .noted: answered.contains(paper.index) ? .answered : .instructed
                case .waiting: .asked
                case .untouched: .untouched
                }
            let told = record.incoming[paper.index]
            let shown = states[told?.document ?? 0]
            tally[wanted.rawValue, default: 0] += 1
            if shown?.state != wanted.rawValue {
                faults.append(
                    "incoming \(paper.number) is «\(shown?.state ?? "on no list")», \(wanted.rawValue) wanted")
            }
            // Nobody was told the number of what came by the interchange.
            if (shown?.number == nil) != (paper.way == .forgotten)
                || told?.number != "" && shown?.number != told?.number
            {
                faults.append("incoming \(paper.number) is listed under «\(shown?.number ?? "no number")»")
            }
        }
        for (state, number) in tally.sorted(by: { $0.key < $1.key }) { count("incoming, \(state)", number) }
        return faults + (try await unentered()) + (try await unissued()) + (try await filing())
    }

    private func unissued() async throws -> [String] {
        let here = try await outgoing("here", by: clerk)
        var faults: [String] = []
        var left = 0
        for draft in plan.outgoing {
            guard case .left(let state) = draft.end, let id = record.outgoing[draft.index]?.id else { continue }
            left += 1
            let listed: Set<Int64> =
                switch state {
                case .signing: try await outgoing("waiting", by: office.leaders[draft.signer].client)
                case .drafting:
                    try await outgoing(
                        "mine", by: office.member(of: .init(crew: draft.crew, officer: draft.officer)).client)
                default: here
                }
            if !listed.contains(id) { faults.append("outgoing \(id) is \(state) and on no list") }
        }
        count("outgoing not issued, each on a list", left)
        return faults
    }

    private func outgoing(_ view: String, by client: WeekClient) async throws -> Set<Int64> {
        var all: Set<Int64> = []
        var after = ""
        while true {
            let page: OutgoingListAnswer = try await client.get("/api/outgoing?view=\(view)\(after)")
            all.formUnion(page.items.map(\.id))
            guard let next = page.next else { return all }
            after = "&after=\(next)" + (page.nextDue.map { "&due=\($0)" } ?? "")
        }
    }
}

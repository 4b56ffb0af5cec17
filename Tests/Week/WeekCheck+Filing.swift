import Office

extension WeekCheck {
    /// What everybody forgot to enter is on the list of what stands in no book, and nothing else is.
    func unentered() async throws -> [String] {
        var listed: Set<Int64> = []
        for clerk in office.clerks {
            var before = ""
            while true {
                let page: DocumentListAnswer = try await clerk.client.get(
                    "/api/documents?direction=incoming&entered=no\(before)")
                listed.formUnion(page.items.map(\.document.id))
                guard let next = page.next else { break }
                before = "&before=\(next)"
            }
        }
        let forgotten = Set(
            plan.incoming.filter { $0.way == .forgotten }.compactMap { record.incoming[$0.index]?.document })
        count("confirmed and in no book, each on the list", forgotten.count)
        return listed == forgotten ? [] : ["in no book: \(listed.sorted()), \(forgotten.sorted()) wanted"]
    }

    /// What was drafted for a case file is in it with what it answers; everything else that stands in a book is on the list
    /// of what is unfiled.
    func filing() async throws -> [String] {
        let (incoming, sent) = (record.incoming, record.outgoing)
        var wanted: [Set<Int64>] = Array(repeating: [], count: office.crews.count)
        for draft in plan.outgoing where draft.isFiled {
            guard let document = sent[draft.index]?.document else { continue }
            wanted[draft.crew].insert(document)
            if let answered = draft.answers.flatMap({ incoming[$0]?.document }) { wanted[draft.crew].insert(answered) }
        }
        var faults: [String] = []
        for (crew, file) in zip(office.crews.indices, books.caseFiles) {
            let page: CaseFileAnswer = try await office.crews[crew].head.client.get("/api/cases/\(file)")
            let papers = Set(page.papers.map(\.document.id))
            if papers != wanted[crew] {
                faults.append("in case file \(file): \(papers.sorted()), \(wanted[crew].sorted()) wanted")
            }
        }
        var entered = Set(sent.values.compactMap(\.document))
        for paper in plan.incoming where paper.way != .forgotten {
            if case .copy = paper.way { continue }
            if let document = incoming[paper.index]?.document { entered.insert(document) }
        }
        let filed = wanted.reduce(into: Set<Int64>()) { $0.formUnion($1) }
        let unfiled = try await unfiled()
        if unfiled != entered.subtracting(filed) {
            faults.append("unfiled: \(unfiled.count), \(entered.count - filed.count) wanted")
        }
        count("in a case file", filed.count)
        count("in no case file, each on the list", unfiled.count)
        return faults
    }

    private func unfiled() async throws -> Set<Int64> {
        var all: Set<Int64> = []
        // Secret papers again stand on the list of the clerk who registered them only.
        for clerk in office.clerks {
            var after = ""
            while true {
                let page: UnfiledAnswer = try await clerk.client.get("/api/cases/unfiled?\(after)")
                all.formUnion(page.papers.map(\.document.id))
                guard let next = page.next, let from = page.nextFrom else { break }
                after = "after=\(next)&from=\(from)"
            }
        }
        return all
    }
}

import Office
import Storage
import WorkTime

extension Act {
    /// Adjusts and supersedes what this paper changes; a paper that replaces another ends whatever is left open of it.
    func change(by document: Key<Document>, _ reading: CheckedReading) throws {
        let reason = "Theo \(reading.header.label)"
        for task in reading.tasks {
            guard let change = task.change else { continue }
            var begun = try beginByPaper(change.obligation)
            switch change.kind {
            case .adjust: try adjust(&begun, to: task.deadline, reason: reason, basis: document)
            case .supersede: try end(begun, as: .superseded, reason: reason, basis: document)
            }
        }
        for relation in reading.relations where relation.kind == .replaces {
            let kept = Set(reading.tasks.compactMap { $0.change?.obligation })
            for obligation in try ObligationStore.open(tx, of: relation.document) where !kept.contains(obligation) {
                try end(beginByPaper(obligation), as: .superseded, reason: reason, basis: document)
            }
        }
    }

    /// The paper itself gives the right; who confirms it needs none of the assigner's.
    private func beginByPaper(_ id: Key<Obligation>) throws -> ObligationChange {
        try ObligationStore.lock(tx, id)
        let old = try ObligationStore.find(tx, id)
        try old.checkState(for: .adjust, on: nil)
        return ObligationChange(old: old, new: old, participant: nil)
    }
}

extension CheckedHeader {
    /// «Kế hoạch số 12/KH-VPUBND ngày 05/02/2025», as far as known.
    var label: String {
        var words = [kind ?? "văn bản"]
        if let number { words.append("số \(number)") }
        if let issuedOn { words.append("ngày \(issuedOn.day)/\(issuedOn.month)/\(issuedOn.year)") }
        return words.joined(separator: " ")
    }
}

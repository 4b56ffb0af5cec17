import Office
import Storage
import WorkTime

extension Act {
    /// Marks a paper that was called back, wherever it is shown.
    func recall(_ document: Key<Document>, reason: String) throws {
        try DocumentStore.recall(tx, document, reason: String(reason.prefix(1_000)))
    }

    /// Calls off what a paper that was called back laid on people and is not finished: its ground has fallen away. Each ends with
    /// that reason, and whoever had to do with it is told.
    func callOff(laidDownBy document: Key<Document>, because reason: String) throws {
        for id in try ObligationStore.open(tx, of: document) {
            try ObligationStore.hold(tx, id)
            let old = try ObligationStore.find(tx, id)
            // It may have ended with what it is a part of.
            guard old.isOpen, !old.isOfCase else { continue }
            try end(ObligationChange(old: old, new: old, participant: nil), as: .cancelled, reason: reason, basis: nil)
        }
    }

    /// What was reported with a paper that was called back has to be reported anew: a result that waits is returned, for one
    /// that was accepted its party gets an obligation to report again. Whoever reported is told in each case.
    func reportAnew(withdrawn document: Key<Document>, because reason: String) throws {
        for proved in try ReportStore.proved(tx, by: document) {
            try ObligationStore.hold(tx, proved.obligation)
            let old = try ObligationStore.find(tx, proved.obligation)
            guard let part = old.participant(proved.participant) else { continue }
            if old.isOpen, part.state == .reported, proved.waits {
                try giveBack(part, of: old, because: reason)
                continue
            }
            // Of an open whole the part alone may be done.
            let isAccepted = old.isOpen ? part.state == .done : old.state == .closed
            if isAccepted, proved.isResult, part.role.owesResult, !old.isOfCase {
                try chargeAnew(part, of: old, content: proved.content, because: reason)
            }
            try inform([
                NewNotice(
                    .outgoing, to: [part.told], about: .obligation(old.id),
                    words: "\(reason) Văn bản này đã dùng để báo cáo, đề nghị báo cáo lại.")
            ])
        }
    }

    private func giveBack(_ part: Participant, of old: Obligation, because reason: String) throws {
        var change = ObligationChange(old: old, new: old, participant: part)
        change.new.returnResult(part.id)
        let report = try ReportStore.decide(tx, on: part.id, .returned, by: decider(of: old), reason: reason)
        try finish(
            change, as: .resultReturned, ["report": JournalValue(report), "reason": .digest(of: reason)])
        try informOfDecision(change, .returned, words: "Lý do: \(reason)")
    }

    private func chargeAnew(_ part: Participant, of old: Obligation, content: String, because reason: String) throws {
        let task = CheckedTask(
            content: String("Báo cáo lại kết quả «\(content)». \(reason)".prefix(2_000)), assigner: old.assigner,
            parties: [CheckedParty(part.party, .lead, printedName: part.printedName)], deadline: .none)
        let new = NewObligation(
            task: task, document: nil, position: 0, origin: .paper, orderedBy: String(reason.prefix(300)),
            orderedOn: nil, scope: try ObligationStore.scope(tx, of: old.id))
        _ = try assign([new], number: nil, for: decider(of: old))
    }
}

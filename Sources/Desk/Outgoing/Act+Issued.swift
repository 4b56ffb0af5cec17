import Office
import Storage
import WorkTime

extension Act {
    /// What follows when a paper has left, in its transaction: obligations are reported, it goes
    /// into its case file, units of the office are told.
    ///
    /// Whoever else acts on issued papers is called from here.
    func issued(_ paper: IssuedPaper) throws {
        try reportAnswered(by: paper)
        try file(paper)
        try OutgoingRecipientStore.weigh(tx, paper.outgoing)
        try exchange(paper)
        _ = try mail(paper.electronic)
        let told = try insiders(among: paper.electronic.compactMap(\.party))
        guard paper.secrecy == .none, !told.isEmpty else { return }
        // Whoever may look at the paper in the ledger has it by being told.
        if try !OutgoingStore.isRestricted(tx, paper.outgoing) {
            let readers = paper.electronic.filter { one in one.party.map { told.contains($0) } ?? false }
            try OutgoingRecipientStore.send(tx, by: .inside, to: readers.map(\.id), of: paper.outgoing)
        }
        try inform([
            NewNotice(
                .outgoing, to: told, about: .document(paper.document), words: "Văn bản gửi đến đơn vị, cá nhân.",
                isUrgent: paper.urgency != .none)
        ])
    }

    /// Each obligation that it answers is reported in the name of whoever linked it, with the paper as evidence. What
    /// cannot be reported any more does not keep the paper here: why stands beside it.
    private func reportAnswered(by paper: IssuedPaper) throws {
        for (answer, linkedBy) in try OutgoingAnswerStore.all(tx, of: paper.outgoing) {
            let outcome = try report(answer, by: paper, linkedBy)
            try OutgoingAnswerStore.settle(
                tx, answer.obligation, of: paper.outgoing, report: outcome.report, refusal: outcome.refusal)
        }
    }

    private func report(
        _ answer: OutgoingAnswer, by paper: IssuedPaper, _ person: Key<Person>
    ) throws -> (report: Key<ReportItem>?, refusal: String?) {
        guard let reporter = try ActorStore.actor(tx, person, on: today) else {
            return (nil, "Người gắn nhiệm vụ không còn trong cơ quan.")
        }
        let seen = try ObligationStore.seen(tx, [answer.obligation], by: reporter, isOpen: true)
        guard let obligation = try ObligationStore.find(tx, seen.sorted()).first,
            let part = obligation.participant(answer.participant)
        else { return (nil, "Nhiệm vụ đã kết thúc hoặc đã chuyển cho người khác.") }
        do throws(OfficeError) {
            try obligation.check(.report, on: part, by: reporter)
        } catch { return (nil, error.message) }
        if answer.isFinal, part.role == .lead, let breakdown = obligation.breakdown, breakdown.open > 0 {
            return (nil, Obligation.openPartsRefusal(breakdown.open))
        }
        guard try DocumentStore.sees(tx, paper.document, reporter) else {
            return (nil, "Người gắn nhiệm vụ không được xem văn bản này.")
        }
        let report = try perform(
            ReportProgress(
                part: PartVersion(obligation: obligation.id, participant: part.id, version: part.version),
                percent: answer.isFinal ? 100 : part.progress,
                text: "\(paper.kind) số \(paper.number) ngày \(paper.issuedOn.written): \(paper.excerpt)",
                isFinal: answer.isFinal, files: [], document: paper.document), inNameOf: reporter)
        return (report, nil)
    }

    /// Units and people of the office itself: an agency outside gets the paper, not a notice.
    private func insiders(among parties: [Key<Party>]) throws -> [Key<Party>] {
        guard !parties.isEmpty else { return [] }
        let outside = Set(try UnitStore.all(tx, on: today).filter(\.unit.isOutside).map { Key<Party>($0.unit.id) })
        return parties.filter { !outside.contains($0) }
    }
}

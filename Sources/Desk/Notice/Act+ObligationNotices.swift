import Office

/// Whom the acts on an obligation tell what.
extension Act {
    /// Tells those on whom new obligations of one paper lie: one notice each, of the obligation or of all of them.
    func informOfAssignment(_ obligations: [Obligation], in document: Key<Document>?) throws {
        var laid: [Key<Party>: [(obligation: Obligation, role: ParticipantRole)]] = [:]
        for obligation in obligations {
            for participant in obligation.participants {
                laid[participant.told, default: []].append((obligation, participant.role))
            }
        }
        try inform(
            laid.sorted { $0.key < $1.key }.map { party, laid in
                guard laid.count > 1, let document else {
                    return NewNotice(
                        .assigned, to: [party], about: laid.first.map { .obligation($0.obligation.id) },
                        words: laid.first.map { NoticeWords.role($0.role, of: $0.obligation) } ?? "")
                }
                return NewNotice(
                    .assigned, to: [party], about: .document(document), words: NoticeWords.roles(laid.map(\.role)))
            })
    }

    /// Tells the officer to whom a part was passed, and the one from whom it was taken.
    func informOfPassing(_ change: ObligationChange) throws {
        guard let old = change.participant, let new = change.new.participant(old.id), old.officer != new.officer else {
            return
        }
        let subject = NoticeSubject.obligation(change.new.id)
        var notices: [NewNotice] = []
        if let officer = new.officer {
            notices.append(
                NewNotice(.passed, to: [officer], about: subject, words: NoticeWords.role(new.role, of: change.new)))
        }
        if let officer = old.officer {
            notices.append(NewNotice(.passed, to: [officer], about: subject, words: NoticeWords.takenBack))
        }
        try inform(notices)
    }

    /// Tells the assigner that a result waits for a decision.
    func informOfReport(_ change: ObligationChange) throws {
        guard let part = change.participant.flatMap({ change.new.participant($0.id) }), part.state == .reported else {
            return
        }
        try inform(
            [change.new.assigner], .reported, about: .obligation(change.new.id), words: part.printedName)
    }

    /// Tells whoever holds the part what was decided on its result.
    func informOfDecision(_ change: ObligationChange, _ kind: NoticeKind, words: String = "") throws {
        guard let part = change.participant else { return }
        try inform([NewNotice(kind, to: [part.told], about: .obligation(change.new.id), words: words)])
    }

    /// Tells everybody who still has to do with the obligation what happened to the whole.
    func informOfWhole(_ change: ObligationChange, _ kind: NoticeKind, words: String) throws {
        try inform([NewNotice(kind, to: change.old.told, about: .obligation(change.new.id), words: words)])
    }
}

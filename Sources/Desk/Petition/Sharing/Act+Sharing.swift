import Office
import Storage

extension Act {
    /// A share with the case it is of, for whoever receives citizens. Throws `.forbidden`, and `.notFound` where the petition is not seen.
    func managedShare(_ id: Key<PetitionShare>) throws -> (share: PetitionShare, item: LedgerCase, isSecret: Bool) {
        try actor.mustReceiveCitizens()
        let share = try PetitionShareStore.find(tx, id)
        let found = try CasePageStore.find(tx, share.petition, for: actor)
        return (share, found.case, try PetitionSenderStore.isSecret(tx, share.petition) ?? false)
    }

    /// Throws `.invalid` at the field whose text would tell who denounced.
    func requireDiscretion(
        _ texts: [(field: String, text: String)], of petition: Key<LedgerCase>, isSecret: Bool
    ) throws {
        guard isSecret else { return }
        let senders = try secrets.senders(of: petition, tx)
        for (field, text) in texts {
            guard let what = SenderSecrecy.leak(in: text, of: senders) else { continue }
            throw OfficeError(
                .invalid,
                "Nội dung này có \(what), là thông tin phải giữ bí mật (Điều 56 Luật Tố cáo 2018). Hãy viết «người tố cáo».",
                field: field)
        }
    }

    /// Ends a share: what is still asked falls away with it, and the agency is told.
    func end(_ share: PetitionShare, code: String, because reason: String) throws {
        try PetitionShareStore.hold(tx, share.id)
        for ask in try OpinionStore.open(tx, of: share.id) { try withdraw(ask, because: reason) }
        try PetitionShareStore.end(
            tx, share.id, because: reason, by: actor.isTerminal ? nil : actor.person, version: share.version)
        try record(
            .petitionShareEnded, on: .processCase, share.petition.value,
            ["share": JournalValue(share.id), "unit": JournalValue(share.unit.key), "reason": .digest(of: reason)])
        try inform([
            NewNotice(.shared, to: [share.unit.key], about: nil, words: "Đã thôi chia sẻ đơn \(code).")
        ])
    }

    /// Ends the shares with a unit that ceases: what its successor may see is shared with it anew.
    func endShares(with unit: Key<Unit>) throws {
        for share in try PetitionShareStore.open(tx, with: unit) {
            guard let item = try SharedPetitionStore.find(tx, share.petition)?.case else { continue }
            try end(share, code: item.code, because: "Đơn vị đã sắp xếp lại")
        }
    }

    /// Throws `.conflict` for the duty to answer a question: without it the question would stay open.
    func requireNoOpinion(_ obligation: Key<Obligation>) throws {
        guard try ControlDutyStore.find(tx, obligation)?.kind == .opinion else { return }
        throw OfficeError(.conflict, "Rút yêu cầu cho ý kiến ở trang chia sẻ của đơn.")
    }

    /// Takes a question back, and calls its obligation off.
    func withdraw(_ ask: OpinionAsk, because reason: String) throws {
        try OpinionStore.end(tx, ask.id, as: .withdrawn, version: ask.version)
        try callOff(.opinion, of: ask.id.value, because: reason)
    }
}

extension PetitionShare {
    /// Whether the actor speaks for the agency: who answers for it or follows it, and whoever was given one of the questions.
    func isAnswered(by actor: Actor, _ asks: [OpinionAsk]) -> Bool {
        let duties = Set(
            asks.filter { $0.isOpen && $0.unit.key == unit.key }.compactMap { $0.officer.map { Key<Party>($0) } })
        return holder(of: actor, isSecret: true, followedBy: follower, duties: duties) != nil
    }
}

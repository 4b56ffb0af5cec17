import Office
import Storage
import WorkTime

extension Act {
    /// Lays a duty of the control of procedures on somebody: an obligation of the one ledger, with the record that it is for.
    /// `basis` says by which paper or rule; `assigner` is named where the machine acts, as for what a citizen sends. What a unit inside owes is in its own
    /// scope, what others owe in the office's, unless `scope` says another.
    @discardableResult
    func charge(
        _ kind: ControlDuty.Kind, for subject: Int64, _ content: String, product: String? = nil, lead: NamedParty,
        deadline: Deadline, basis: String, assigner: Key<Person>? = nil, scope other: Key<Scope>? = nil
    ) throws -> Key<Obligation> {
        var scope = try other ?? ScopeStore.office(tx)
        if other == nil, lead.kind == .unit, let unit = try UnitStore.find(tx, Key(lead.key.value)),
            !unit.unit.isOutside
        {
            scope = try ScopeStore.unit(tx, unit.unit.id)
        }
        let task = CheckedTask(
            content: content, product: product, assigner: assigner ?? actor.person,
            parties: [CheckedParty(lead.key, .lead, printedName: lead.name)], deadline: deadline)
        let new = NewObligation(
            task: task, document: nil, position: 0, origin: .paper, orderedBy: basis, orderedOn: today, scope: scope)
        let id = try assign([new], number: nil, for: assigner)[0]
        try ControlDutyStore.insert(tx, ControlDuty(obligation: id, kind: kind, subject: subject))
        return id
    }

    /// Ends the open duties of that kind as done, today: nobody has to accept what is there to see.
    func fulfil(_ kind: ControlDuty.Kind, of subject: Int64) throws {
        for duty in try ControlDutyStore.open(tx, kind, of: subject) {
            try ObligationStore.hold(tx, duty.obligation)
            let old = try ObligationStore.find(tx, duty.obligation)
            guard old.isOpen else { continue }
            var change = ObligationChange(old: old, new: old, participant: nil)
            if let lead = old.lead {
                change.new.report(lead.id, percent: 100, isFinal: true, on: today)
                change.new.acceptResult(lead.id, on: today)
            }
            if change.new.isOpen { change.new.end(as: .closed, on: today) }
            try finish(change, as: .obligationFulfilled, ["control": .text(kind.rawValue)])
        }
    }

    /// Calls off the open duties of that kind: their ground has fallen away.
    func callOff(_ kind: ControlDuty.Kind, of subject: Int64, because reason: String) throws {
        for duty in try ControlDutyStore.open(tx, kind, of: subject) {
            try ObligationStore.hold(tx, duty.obligation)
            let old = try ObligationStore.find(tx, duty.obligation)
            guard old.isOpen else { continue }
            try end(ObligationChange(old: old, new: old, participant: nil), as: .cancelled, reason: reason, basis: nil)
        }
    }

    /// Moves the open duties of that kind to another day.
    func move(_ kind: ControlDuty.Kind, of subject: Int64, to deadline: Deadline, because reason: String) throws {
        for duty in try ControlDutyStore.open(tx, kind, of: subject) {
            try ObligationStore.hold(tx, duty.obligation)
            let old = try ObligationStore.find(tx, duty.obligation)
            guard old.isOpen, old.deadline != deadline else { continue }
            var change = ObligationChange(old: old, new: old, participant: nil)
            try adjust(&change, to: deadline, reason: reason, basis: nil)
        }
    }

    /// Throws `.conflict` for an obligation that ends by itself: nobody reports as done what is not.
    func requireNoControlDuty(_ obligation: Key<Obligation>) throws {
        guard let duty = try ControlDutyStore.find(tx, obligation), duty.kind.endsByItself else { return }
        let words =
            switch duty.kind {
            case .visit: "Nhiệm vụ này tự kết thúc khi ghi biên bản kiểm tra. Mở cuộc kiểm tra để ghi."
            case .feedback:
                "Nhiệm vụ này tự kết thúc khi làm xong bước xử lý phản ánh, kiến nghị. Mở phản ánh, kiến nghị để làm."
            case .review: "Nhiệm vụ này tự kết thúc khi gửi kết quả rà soát. Mở thủ tục được rà soát để trả lời."
            case .opinion:
                "Nhiệm vụ này tự kết thúc khi ghi ý kiến phối hợp. Mở đơn được chia sẻ để ghi ý kiến."
            case .remedy: ""
            }
        throw OfficeError(.conflict, words, field: "kind")
    }
}

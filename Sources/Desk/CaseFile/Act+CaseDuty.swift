import Office
import Storage
import WorkTime

extension Act {
    /// Lays on the file's unit that it is handed in, passed to its keeper.
    func chargeHandIn(_ file: CaseFile, by deadline: Deadline) throws {
        let unit: Key<Unit> = Key(file.unit.key.value)
        let content = "Nộp lưu hồ sơ số \(file.code) năm \(file.year) «\(file.title)» vào lưu trữ cơ quan"
        let assigner = try archivist() ?? actor.person
        let id = try charge(
            content, product: "Biên bản giao nhận hồ sơ, tài liệu", lead: file.unit, of: unit, deadline: deadline,
            source: "Nghị định 30/2020/NĐ-CP, Điều 30", assigner: assigner)
        try CaseDutyStore.insert(tx, CaseDuty(obligation: id, kind: .handIn, unit: unit, file: file.id))
        try pass(id, to: Key(file.keeper.key.value), of: unit)
    }

    /// Lays on the unit that it files what it left unfiled too long; nil where it left nothing, or is charged already.
    func chargeFiling(_ unit: NamedParty, assigner: Key<Person>) throws -> Key<Obligation>? {
        let key: Key<Unit> = Key(unit.key.value)
        try CaseDutyStore.hold(tx, key)
        let through = today.adding(days: -rules.archive.fileWithin)
        let count = try UnfiledPaperStore.count(tx, of: key, through: through)
        guard count > 0, try CaseDutyStore.filing(tx, of: key) == nil,
            let term = Term(rules.archive.filingDays, .workingDay)
        else { return nil }
        let deadline = Deadline(kind: .relative, text: "\(term.words) kể từ ngày giao", term: term, start: today)
            .counted(by: try clock())
        let many = count >= 1_000 ? "ít nhất 1.000" : "\(count)"
        let id = try charge(
            "Lập hồ sơ \(many) văn bản đã vào sổ từ ngày \(through.written) trở về trước mà chưa có trong hồ sơ nào",
            product: nil, lead: unit, of: key, deadline: deadline, source: "Nghị định 30/2020/NĐ-CP, Điều 29",
            assigner: assigner)
        try CaseDutyStore.insert(tx, CaseDuty(obligation: id, kind: .filing, unit: key, through: through))
        return id
    }

    /// Lays on whoever keeps the archive that what was handed in is received or returned; nothing where nobody does.
    func chargeReceipt(_ handIn: Key<HandIn>, of unit: NamedParty, files: Int) throws {
        guard let archivist = try archivist(), let name = try PersonStore.find(tx, archivist)?.person.fullName,
            let term = Term(rules.archive.receiveWithin, .day)
        else { return }
        let deadline = Deadline(
            kind: .relative, text: "\(term.words) kể từ ngày giao nộp (Luật Lưu trữ 2024)", term: term, start: today
        ).counted(by: try clock())
        let id = try charge(
            "Kiểm tra, tiếp nhận \(files) hồ sơ do \(unit.name) giao nộp vào lưu trữ cơ quan",
            product: "Biên bản giao nhận hồ sơ, tài liệu",
            lead: NamedParty(key: Key(archivist), kind: .person, name: name), of: Key(unit.key.value),
            deadline: deadline, source: "Luật Lưu trữ 2024", assigner: actor.person)
        try CaseDutyStore.insert(
            tx, CaseDuty(obligation: id, kind: .receipt, unit: Key(unit.key.value), handIn: handIn))
    }

    /// Calls off a duty whose ground has fallen away.
    func callOff(_ duty: CaseDuty, because reason: String) throws {
        try ObligationStore.hold(tx, duty.obligation)
        let old = try ObligationStore.find(tx, duty.obligation)
        guard old.isOpen else { return }
        try end(ObligationChange(old: old, new: old, participant: nil), as: .cancelled, reason: reason, basis: nil)
    }

    /// The units that have to file these papers.
    func units(filing papers: [Key<Document>]) throws -> [Key<Unit>] {
        try UnfiledPaperStore.units(tx, of: papers)
    }

    /// Ends the units' duties to file of which nothing is left.
    func settleFiling(of units: [Key<Unit>]) throws {
        for unit in units {
            try CaseDutyStore.hold(tx, unit)
            guard let duty = try CaseDutyStore.filing(tx, of: unit), let through = duty.through,
                try UnfiledPaperStore.count(tx, of: unit, through: through) == 0
            else { continue }
            try fulfil(duty)
        }
    }

    /// Ends the obligation as done, today: nobody has to accept what is there to see.
    func fulfil(_ duty: CaseDuty) throws {
        try ObligationStore.hold(tx, duty.obligation)
        let old = try ObligationStore.find(tx, duty.obligation)
        guard old.isOpen else { return }
        var change = ObligationChange(old: old, new: old, participant: nil)
        if let lead = old.lead {
            change.new.report(lead.id, percent: 100, isFinal: true, on: today)
            change.new.acceptResult(lead.id, on: today)
        }
        if change.new.isOpen { change.new.end(as: .closed, on: today) }
        try finish(change, as: .obligationFulfilled, ["duty": .text(duty.kind.rawValue)])
    }

    /// Throws `.conflict` for an obligation that ends by itself: nobody reports as done what is not.
    func requireNoDuty(_ obligation: Key<Obligation>) throws {
        guard let duty = try CaseDutyStore.find(tx, obligation) else { return }
        let words =
            switch duty.kind {
            case .filing:
                "Nhiệm vụ này tự kết thúc khi các văn bản đã có trong hồ sơ. Mở «Văn bản chưa lập hồ sơ» để làm."
            case .handIn: "Nhiệm vụ này tự kết thúc khi lưu trữ cơ quan nhận hồ sơ. Mở hồ sơ và giao nộp."
            case .receipt: "Nhiệm vụ này tự kết thúc khi xác nhận giao nhận. Mở «Giao nhận hồ sơ» để làm."
            }
        throw OfficeError(.conflict, words, field: "kind")
    }

    /// Whoever keeps the archive and can sign in; nil where nobody does.
    func archivist() throws -> Key<Person>? {
        try RoleStore.activeHolders(tx, of: .archivist, on: today).first
    }

    private func charge(
        _ content: String, product: String?, lead: NamedParty, of unit: Key<Unit>, deadline: Deadline,
        source: String, assigner: Key<Person>
    ) throws -> Key<Obligation> {
        let task = CheckedTask(
            content: content, product: product, assigner: assigner,
            parties: [CheckedParty(lead.key, .lead, printedName: lead.name)], deadline: deadline)
        let new = NewObligation(
            task: task, document: nil, position: 0, origin: .paper, orderedBy: source, orderedOn: nil,
            scope: try ScopeStore.unit(tx, unit))
        return try assign([new], number: nil, for: actor.isTerminal ? assigner : actor.person)[0]
    }

    /// Passes the unit's part to the officer, where he or she works there.
    func pass(_ id: Key<Obligation>, to officer: Key<Person>, of unit: Key<Unit>) throws {
        guard try OfficerStore.works(tx, officer, in: unit, on: today) else { return }
        try ObligationStore.hold(tx, id)
        let old = try ObligationStore.find(tx, id)
        guard let lead = old.lead else { return }
        var change = ObligationChange(old: old, new: old, participant: lead)
        change.new.pass(lead.id, to: officer)
        try finish(change, as: .obligationPassed, ["officer": JournalValue(officer)])
        try informOfPassing(change)
    }
}

import Office
import Process
import Storage
import WorkTime

extension Act {
    /// The version that a case keeps. Throws `.unavailable` where neither rule files nor issued texts have it.
    func processVersion(_ process: String, _ number: Int) throws -> ProcessVersion {
        // Another server may have begun the case by a version that this one has not taken in yet.
        if let version = rules.processes.version(process, number) { return version }
        if let version = try processesInForce().version(process, number) { return version }
        return try rules.processVersion(process, number)
    }

    /// What the engine refused, as whoever asked for the step reads it.
    static func refusal(_ refusal: CaseRefusal) -> OfficeError {
        let code: OfficeError.Code =
            switch refusal.reason {
            case .role: .forbidden
            case .fields, .papers, .parties: .invalid
            case .unknown, .ended, .state, .once, .condition, .time: .conflict
            }
        let name = refusal.field.map { refusal.reason == .parties ? "party-\($0)" : "field-\($0)" }
        return OfficeError(code, refusal.message, field: name ?? (refusal.reason == .papers ? "papers" : nil))
    }

    /// Everybody to whom a step gives a role is there and of the kind that the role is held by. Throws `.invalid` at the role.
    func checkParties(_ act: ProcessAct, of version: ProcessVersion, _ parties: [String: Key<Party>]) throws {
        let asked = act.assigns.compactMap { version.role($0) }
        let given = asked.compactMap { parties[$0.code] }
        guard !given.isEmpty else { return }
        let names = try PartyNameStore.names(tx, of: given)
        for role in asked {
            guard let key = parties[role.code] else { continue }
            let kind: NamedParty.Kind = role.holder == .officer ? .person : .unit
            guard names[key]?.kind == kind else {
                throw OfficeError(
                    .invalid, "«\(role.title)» phải là \(kind == .person ? "một người" : "một đơn vị, cơ quan").",
                    field: "party-\(role.code)")
            }
        }
    }

    /// Puts somebody into the place of another in every open case: who left, or a unit that was succeeded. How many.
    @discardableResult
    func passCases(from party: Key<Party>, to next: Key<Party>) throws -> Int {
        var count = 0
        var last: Key<LedgerCase>?
        while true {
            let ids = try CasePartyStore.open(tx, of: party, after: last, limit: 500)
            for id in ids {
                let held = try CaseStore.hold(tx, id)
                let play = try JSONText.decode(held.body, as: ProcessCase.self)
                let body = try JSONText.encode(play.handed(from: party.description, to: next.description))
                try CasePartyStore.replace(tx, party, by: next, in: id, body: body)
            }
            count += ids.count
            guard ids.count == 500 else { return count }
            last = ids.last
        }
    }

    /// Writes what a step made of a case: its row, the step itself, what is owed now, one journal entry. `at` is when the step was taken, where
    /// that was before it is written down.
    func keep(
        _ step: CaseStep, of held: CaseStore.Held, act: ProcessAct, by version: ProcessVersion, clock: Clock,
        fields: [String: String], papers: Set<String>, roles: Set<String>, isNew: Bool,
        at: Instant? = nil
    ) throws {
        let standing = CaseStanding(version: version, play: step.case, clock: clock)
        let debts = CaseDebts(held: held, standing: standing, rules: rules.counter)
        if !isNew {
            try CaseStore.save(
                tx, held.id,
                standing.standing(body: try JSONText.encode(step.case), holder: step.case.isOpen ? debts.holder : nil))
            try classifyPetition(held, in: step.case.state)
        }
        let given = step.case.partyKeys.filter { act.assigns.contains($0.key) }
        try CasePartyStore.set(tx, given, of: held.id)
        let position = step.case.done.values.reduce(0, +)
        let written = step.case.fields.filter {
            (act.needs + act.asks).contains($0.key) && fields[$0.key]?.tidyOrNil != nil
        }
        try CaseTransitionStore.insert(
            tx,
            .init(
                position: position, act: act.code, state: step.case.state, fields: try JSONText.encode(written),
                papers: try JSONText.encode(papers.intersection(act.papers).sorted()), due: standing.due, at: at),
            of: held.id, by: actor.person)
        var body: [String: JournalValue] = [
            "process": .text(version.process), "version": JournalValue(version.number), "act": .text(act.code),
            "position": JournalValue(position), "state": .text(step.case.state), "due": JournalValue(standing.due?.day),
        ]
        for code in act.assigns {
            body["to-\(code)"] = JournalValue(step.case.partyKeys[code])
        }
        for (code, text) in written { body["field-\(code)"] = .digest(of: text) }
        try record(isNew ? .caseBegun : .caseStepTaken, on: .processCase, held.id.value, body)
        try charge(debts, by: roles, because: act.title, isNew: isNew)
        notify(Notice(topic: "dossiers", parties: [Key<Party>(held.receiver)]))
        if ApplicantNews(act, to: step.case.state, version) != nil, try ApplicantMailStore.hasAddress(tx, held.id) {
            try OutboxStore.post(tx, kind: .applicantMail, payload: "\(held.id)/\(position)")
        }
        if PortalNews(act, to: step.case.state, version) != nil, try PortalStore.code(tx, of: held.id) != nil {
            try OutboxStore.post(tx, kind: .portalStatus, payload: "\(held.id)/\(position)")
        }
    }
}

extension OfficeRules {
    /// The version that a case keeps. Throws `.unavailable` where the rule files no longer have it.
    func processVersion(_ process: String, _ number: Int) throws -> ProcessVersion {
        guard let version = processes.version(process, number) else {
            throw OfficeError(
                .unavailable,
                "Bộ quy tắc không còn phiên bản \(number) của quy trình «\(process)» mà hồ sơ này đang theo. Đề nghị quản trị khôi phục tệp quy trình."
            )
        }
        return version
    }
}

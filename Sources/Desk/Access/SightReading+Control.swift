import Office
import Storage
import WorkTime

extension SightReading {
    mutating func readPlan(_ id: Key<InspectionPlan>) throws {
        if actor.plansInspections { add(.duty(.inspections)) }
        try readTeam(id)
    }

    mutating func readVisit(_ id: Key<InspectionVisit>) throws {
        guard let plan = record.plan else { return }
        try readPlan(plan)
        guard try wasIssued(.inspectionIssued, on: .inspection, plan.value) else { return }
        let unit = try unit(named: [.visitPlanned, .visitChanged], on: .inspectionVisit, id.value)
        if let unit, actor.inspectedUnits.contains(unit) { add(.answers) }
        guard let unit else { return }
        let (isOutside, follower) = try outside(unit)
        guard isOutside else { return }
        switch try following([(unit: unit, follower: follower)])[unit] {
        case .by(actor.person): add(.follows)
        case .by, nil: break
        case .unknown: if !actor.standings.isEmpty { doubt(.follower) }
        }
    }

    /// Whether the unit that is inspected is an agency outside, and who follows it now.
    private func outside(_ unit: Key<Unit>) throws -> (isOutside: Bool, follower: Key<Person>?) {
        if Key<Party>(unit) == record.unit { return (record.isOutside, record.follower) }
        let found = try UnitStore.find(tx, unit)?.unit
        return (found?.isOutside ?? false, found?.follower)
    }

    mutating func readFeedback(_ id: Key<RegulationFeedback>) throws {
        if actor.controlsProcedures { add(.duty(.procedures)) }
        if record.person == actor.person { add(.recorded, since: OfficeTime.day(of: record.createdAt)) }
        let unit = try unit(named: [.feedbackRouted], on: .feedback, id.value)
        if let unit, actor.inspectedUnits.contains(unit) { add(.answers) }
    }

    mutating func readReview(_ id: Key<ProcedureReview>) throws {
        if actor.controlsProcedures { add(.duty(.procedures)) }
        guard try wasIssued(.reviewIssued, on: .procedureReview, id.value) else { return }
        // Who did not belong to the office yet, or had left it, could not sign in.
        guard let item = try PersonStore.find(tx, actor.person), item.validFrom <= day,
            item.validTo.map({ $0 >= day }) ?? true
        else { return }
        add(.issued)
    }

    mutating func readLetter(_ id: Key<UrgingLetterItem>) throws {
        if actor.followsUrging { add(.duty(.urging)) }
        try readSigner(id)
        guard try wasIssued(.letterIssued, on: .letter, id.value), let addressee = record.unit else { return }
        var known: Set<Key<Party>> = [addressee]
        for change in try ReorganisationStore.successions(tx, knownBy: moment)
        where known.contains(Key(change.unit)) {
            known.insert(Key(change.successor))
        }
        if let holder = actor.holders.first(where: known.contains) { add(.addressed, as: holder) }
    }

    /// To whom it is submitted; earlier, to whom the last entry until then says, or who approved it.
    private mutating func readSigner(_ id: Key<UrgingLetterItem>) throws {
        guard let moment else {
            if record.person == actor.person { add(.signs) }
            return
        }
        let entries = try entries([.letterDrafted, .letterApproved], on: .letter, id.value)
        guard let last = entries.last(where: { $0.at <= moment }) else { return }
        let signer = last.act == .letterApproved ? last.actor : last.body.key("signer")
        // A letter that goes to another unit loses its signer without an entry.
        if last.at == entries.last?.at, signer != record.person {
            if signer == actor.person || record.person == actor.person { doubt(.signer) }
        } else if signer == actor.person {
            add(.signs, since: OfficeTime.day(of: last.at))
        }
    }

    /// Whoever heads or is of the team: by the last entry that says so, or as it is now where it was not changed since.
    private mutating func readTeam(_ id: Key<InspectionPlan>) throws {
        guard let moment else {
            if record.person == actor.person || record.members.contains(actor.person) { add(.team) }
            return
        }
        let entries = try entries([.inspectionPlanned, .inspectionChanged], on: .inspection, id.value)
        guard let last = entries.last(where: { $0.at <= moment }) else { return doubt(.team) }
        let isHead = last.body.key("head") == actor.person
        if isHead || last.body.keys("members").contains(actor.person) {
            add(.team, since: OfficeTime.day(of: last.at))
        } else if !last.body.has("members") {
            if last.at != entries.last?.at { return doubt(.team) }
            if record.members.contains(actor.person) { add(.team, since: OfficeTime.day(of: last.at)) }
        }
    }

    private func wasIssued(_ act: JournalAct, on kind: SubjectKind, _ id: Int64) throws -> Bool {
        guard let moment else { return record.isIssued }
        return try entries([act], on: kind, id).contains { $0.at <= moment }
    }

    /// The unit that answers: whom the last entry until then names, or who took its place. Nil where nobody was named; what
    /// cannot be told is a doubt.
    private mutating func unit(named acts: [JournalAct], on kind: SubjectKind, _ id: Int64) throws -> Key<Unit>? {
        let current = record.unit.map { Key<Unit>($0.value) }
        guard let moment else { return current }
        let entries = try entries(acts, on: kind, id)
        guard let index = entries.lastIndex(where: { $0.at <= moment }),
            let named: Key<Unit> = entries[index].body.key("unit")
        else { return nil }
        let isLast = index + 1 == entries.count
        if isLast, named == current { return named }
        let successors = try SightHistoryStore.successors(tx, of: named)
        if successors.isEmpty, !isLast { return named }
        if let first = successors.first {
            if moment < first.since { return named }
            if isLast, successors.contains(where: { $0.unit == current }) { return current }
        }
        if !actor.standings.isEmpty { doubt(.unit) }
        return nil
    }
}

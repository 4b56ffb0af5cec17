import Office
import Storage
import WorkTime

extension SightReading {
    mutating func readCase(_ id: Key<LedgerCase>) throws {
        if record.person == actor.person { add(.received, since: OfficeTime.day(of: record.createdAt)) }
        if actor.has(.counter), record.kind == "dossier" { add(.counter) }
        if actor.has(.clerk), record.kind == "internal" { add(.counter) }
        guard record.isOfReception else { return }
        if actor.has(.reception) { add(.duty(.reception)) }
        try readNamed(id)
    }

    /// Those who were named are rows, which go when the naming ends: the journal says who was named and until when. The
    /// first is whoever took the case in, without an entry.
    private mutating func readNamed(_ id: Key<LedgerCase>) throws {
        if let since = try SightHistoryStore.named(tx, actor.person, for: id), since <= at {
            return add(.named, since: OfficeTime.day(of: since))
        }
        guard let moment else { return }
        let entries = try entries([.confidantNamed, .confidantEnded], on: .processCase, id.value)
            .filter { $0.body.key("person", of: Person.self) == actor.person }
        if let last = entries.last(where: { $0.at <= moment }) {
            if last.act == .confidantNamed { add(.named, since: OfficeTime.day(of: last.at)) }
        } else if entries.first?.act == .confidantEnded {
            if record.person == actor.person {
                add(.named, since: OfficeTime.day(of: record.createdAt))
            } else {
                doubt(.confidant)
            }
        }
    }

    /// The shares that opened the petition at that moment.
    mutating func readShares(_ id: Key<LedgerCase>) throws {
        let isSecret = try PetitionSenderStore.isSecret(tx, id) ?? false
        let duties = try SharedPetitionStore.duties(tx, of: id, at: moment)
        let shares = try PetitionShareStore.all(tx, of: id).filter { $0.wasLive(at: at) }
        let followers = try following(
            shares.filter(\.isOutside).map { (unit: Key<Unit>($0.unit.key.value), follower: $0.follower) })
        for share in shares {
            let unit: Key<Unit> = Key(share.unit.key.value)
            let following = followers[unit]
            let follower: Key<Person>? = if case .by(let person)? = following { person } else { nil }
            let passed = (duties[share.id] ?? [:]).mapValues { $0.stood(isEndOfDay: isEndOfDay) }
            let given = Set(passed.filter { $0.value == true }.keys)
            guard let holder = share.holder(of: actor, isSecret: isSecret, followedBy: follower, duties: given) else {
                if following == .unknown, !actor.standings.isEmpty { doubt(.follower) }
                if actor.holders.contains(where: { passed[$0] == .some(nil) }) { doubt(.hour) }
                continue
            }
            add(
                .shared(unit: share.unit.name, level: share.level), as: actor.works(in: unit) ? nil : holder,
                since: OfficeTime.day(of: share.sharedAt), until: share.until)
        }
    }
}

import Office
import Storage
import WorkTime

extension SightReading {
    /// What parts in the obligation, in those that the paper lays down, or in the steps of the case open.
    mutating func readParts() throws {
        guard let moment else {
            for part in try SightPartStore.parts(tx, of: actor.holders, in: subject) {
                take(part.part, as: part.holder, in: part.obligation, since: nil)
            }
            return
        }
        let changes = try changes()
        try readSeats(moment, changes.filter { $0.at > moment })
        try readAssigners(moment, changes)
        try readStandings(moment)
        readGone(changes.filter { $0.at > moment })
    }

    /// Who took whose place in the obligations, oldest first.
    private func changes() throws -> [PartChange] {
        let entries = try SightPartStore.replacements(tx, in: subject).map { entry in
            (entry: entry, body: try SightBody(entry.body))
        }
        // Earlier releases named one unit of a reorganisation: any other of it may have been replaced too.
        let bare = entries.filter { $0.body.isReorganisation && !$0.body.has("moves") }.map { $0.entry.at }
        let known = try SightHistoryStore.successions(tx, at: bare)
        return entries.flatMap { entry, body -> [PartChange] in
            let moves = body.bodies("moves").map { PartChange(entry, from: $0.key("from"), to: $0.key("to"), body) }
            guard moves.isEmpty else { return moves }
            return [PartChange(entry, from: body.key("from"), to: body.key("to"), body)]
                + known.filter { $0.at == entry.at }.map { PartChange(entry, from: $0.from, to: $0.to, body) }
        }
    }

    private mutating func take(
        _ part: SightPart, as holder: Key<Party>, in obligation: Key<Obligation>, since: CalendarDay?
    ) {
        let way = SightGround.Way.takesPart(part, obligation: obligation)
        let absent = actor.standsIn(for: [holder])?.name
        guard !grounds.contains(where: { $0.way == way && $0.standingInFor == absent }) else { return }
        add(way, as: holder, since: since)
    }

    /// What is laid on the holders as it is now, unless it came to them later than the moment.
    private mutating func readSeats(_ moment: Instant, _ later: [PartChange]) throws {
        for seat in try SightPartStore.seats(tx, of: actor.holders, in: subject, at: moment) {
            let isNew = later.contains { $0.obligation == seat.obligation && $0.to == seat.holder }
            if seat.role != .former, !isNew {
                take(
                    SightPart(role: seat.role), as: seat.holder, in: seat.obligation,
                    since: OfficeTime.day(of: seat.laidAt))
            } else if !seat.hasStandings {
                doubt(.replaced)
            }
        }
    }

    /// What stood with a unit, an officer and a leader, by the days that are kept of it.
    private mutating func readStandings(_ moment: Instant) throws {
        let holders = Set(actor.holders)
        var days: [PartDays.Seat: PartDays] = [:]
        var order: [PartDays.Seat] = []
        for standing in try SightPartStore.standings(tx, of: actor.holders, in: subject, on: day) {
            let seats: [(Key<Party>?, SightPart, Bool)] = [
                (standing.party, .doing, false), (standing.officer, .doing, true),
                (standing.leader, .assigning, false),
            ]
            for (holder, part, isOfficer) in seats {
                guard let holder, holders.contains(holder) else { continue }
                let seat = PartDays.Seat(obligation: standing.obligation, holder: holder, part: part)
                if days[seat] == nil { order.append(seat) }
                days[seat, default: PartDays()].add(standing, on: day, isOfficer: isOfficer)
            }
        }
        for seat in order {
            switch days[seat]?.verdict(at: moment, on: day, isEndOfDay: isEndOfDay) {
            case true?: take(seat.part, as: seat.holder, in: seat.obligation, since: nil)
            case false?: continue
            case nil: doubt(.hour)
            }
        }
    }

    /// Who assigned then: whoever the first change after the moment took it from, or who does now.
    private mutating func readAssigners(_ moment: Instant, _ changes: [PartChange]) throws {
        let holders = Set(actor.holders)
        let handed = changes.filter { $0.kinds.contains(HandOverKind.assigner.rawValue) }
        func since(_ obligation: Key<Obligation>, _ createdAt: Instant) -> CalendarDay {
            let last = handed.last { $0.obligation == obligation && $0.at <= moment }
            return OfficeTime.day(of: last?.at ?? createdAt)
        }
        var settled: Set<Key<Obligation>> = []
        for change in handed where change.at > moment && settled.insert(change.obligation).inserted {
            guard let from = change.from, holders.contains(from), change.createdAt <= moment else { continue }
            take(.assigning, as: from, in: change.obligation, since: since(change.obligation, change.createdAt))
        }
        for one in try SightPartStore.assigned(tx, by: actor.holders, in: subject, at: moment)
        where !settled.contains(one.obligation) {
            take(.assigning, as: one.holder, in: one.obligation, since: since(one.obligation, one.createdAt))
        }
    }

    /// Those who coordinated, directed or were informed until somebody took their place have no row left.
    private mutating func readGone(_ later: [PartChange]) {
        let holders = Set(actor.holders)
        let kinds = Set([HandOverKind.own, .director, .watcher].map(\.rawValue))
        for change in later where !kinds.isDisjoint(with: change.kinds) {
            guard let from = change.from, holders.contains(from) else { continue }
            let isKnown = grounds.contains { ground in
                if case .takesPart(let part, obligation: change.obligation) = ground.way {
                    part != .assigning
                } else {
                    false
                }
            }
            if !isKnown { doubt(.replaced) }
        }
    }
}

/// Somebody's place in an obligation taken by another, as the journal says.
private struct PartChange {
    let obligation: Key<Obligation>
    let createdAt: Instant
    let at: Instant
    let from: Key<Party>?
    let to: Key<Party>?
    let kinds: Set<String>

    init(_ change: SightPartStore.Replacement, from: Key<Party>?, to: Key<Party>?, _ body: SightBody) {
        obligation = change.obligation
        createdAt = change.createdAt
        at = change.at
        self.from = from
        self.to = to
        kinds = body.isReorganisation ? Self.ofUnits : Set(body.texts("as"))
    }

    /// As what a unit has work that its successor goes on with.
    private static let ofUnits = Set([HandOverKind.own, .director, .watcher].map(\.rawValue))
}

extension SightBody {
    /// Whether a unit was replaced by its successor.
    fileprivate var isReorganisation: Bool { text("as") == "reorganisation" }
}

/// What the standings of one holder that touch a day say of an hour in it.
private struct PartDays {
    struct Seat: Hashable {
        let obligation: Key<Obligation>
        let holder: Key<Party>
        let part: SightPart
    }

    private var spans = false
    private var ends = false
    private var begins = false
    /// When what begins on the day was laid, where the hour of that is the hour of the part.
    private var laidAt: Instant?

    mutating func add(_ standing: SightPartStore.Standing, on day: CalendarDay, isOfficer: Bool) {
        if standing.until == day {
            ends = true
        } else if standing.from == day {
            begins = true
            if !isOfficer, OfficeTime.day(of: standing.laidAt) == day { laidAt = standing.laidAt }
        } else {
            spans = true
        }
    }

    /// Whether the part stood with the holder at the moment; nil where the hour is not kept.
    func verdict(at moment: Instant, on day: CalendarDay, isEndOfDay: Bool) -> Bool? {
        if spans || begins && ends { return true }
        if isEndOfDay { return begins }
        if begins, let laidAt { return laidAt <= moment }
        return nil
    }
}

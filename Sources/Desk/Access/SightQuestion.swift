public import Office
import Storage
public import WorkTime

/// Why a person may see a record, now or at an earlier moment: every reason there is, from the rows by which lists filter.
///
/// Everybody asks for himself or herself; administrators for anybody, which shows them nothing of the record but its
/// number. Throws `.notFound` for what one may not see now, and for a record that does not exist.
public struct SightQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let person: Key<Person>
        public let name: String
        public let subject: SightSubject
        /// Nil for now.
        public let moment: Instant?
        /// False when the record was made later than the moment.
        public let existed: Bool
        /// Empty when the person did not see it.
        public let grounds: [SightGround]

        public var sees: Bool { !grounds.isEmpty }
    }

    public let subject: SightSubject
    /// Nil asks for oneself.
    public let person: Key<Person>?
    /// Nil asks for now.
    public let moment: Instant?

    public init(_ subject: SightSubject, of person: Key<Person>? = nil, at moment: Instant? = nil) {
        self.subject = subject
        self.person = person
        self.moment = moment
    }

    public func answer(_ view: View) throws -> Answer {
        let person = person ?? view.actor.person
        let isOwn = person == view.actor.person
        if !isOwn { try view.actor.mustAdminister() }
        guard let record = try SightStore.find(view.tx, subject) else { throw Self.notFound }
        if isOwn {
            let grounds = try grounds(view, record, view.actor, nil)
            if grounds.isEmpty { throw Self.notFound }
            if moment == nil {
                return Answer(
                    person: person, name: view.actor.name, subject: subject, moment: nil, existed: true,
                    grounds: grounds)
            }
        }
        // The rest of today is now.
        let moment = moment.flatMap { $0 > view.now && OfficeTime.day(of: $0) == view.today ? nil : $0 }
        if let moment, moment > view.now {
            throw OfficeError(.invalid, "Chỉ hỏi được về lúc đã qua.", field: "on")
        }
        let day = OfficeTime.day(of: moment ?? view.now)
        guard let actor = try ActorStore.actor(view.tx, person, on: day) else { throw OfficeError.noSuchPerson }
        let existed = moment.map { $0 >= record.createdAt } ?? true
        return Answer(
            person: person, name: actor.name, subject: subject, moment: moment, existed: existed,
            grounds: existed ? try grounds(view, record, actor, moment) : [])
    }

    static let notFound = OfficeError(
        .notFound, "Không có nội dung này, hoặc nội dung không thuộc phạm vi được xem của anh/chị.")

    /// `actor` is the person as posts, roles and absences were on the day of the moment.
    private func grounds(
        _ view: View, _ record: SightStore.Record, _ actor: Actor, _ moment: Instant?
    ) throws -> [SightGround] {
        let at = moment ?? view.now
        var found: [SightGround] = []
        if let scope = record.scope {
            found += try posts(view, actor.person, scope, OfficeTime.day(of: at))
            found += try SightStore.admissions(view.tx, of: actor.person, to: scope, by: at).map { admission in
                SightGround(.admitted(admission.reason), since: admission.since.map { OfficeTime.day(of: $0) })
            }
        }
        let holders = actor.holders
        let parts =
            try moment.map { try SightStore.parts(view.tx, of: holders, in: subject, at: $0) }
            ?? SightStore.parts(view.tx, of: holders, in: subject)
        var known: Set<String> = []
        for part in parts where known.insert("\(part.holder) \(part.part) \(part.obligation)").inserted {
            found.append(
                SightGround(
                    .takesPart(part.part, obligation: part.obligation), standingInFor: actor.absent(for: part.holder),
                    since: part.since))
        }
        return found + (try others(view, record, actor, at))
    }

    /// What the circle of the record opens by posts and roles.
    private func posts(
        _ view: View, _ person: Key<Person>, _ scope: Key<Scope>, _ day: CalendarDay
    ) throws -> [SightGround] {
        let memberships = try ScopeStore.memberships(view.tx, of: person, on: day).filter { $0.scope == scope }
        guard !memberships.isEmpty else { return [] }
        let posts = try PostStore.held(view.tx, by: person)
        let roles = try RoleStore.held(view.tx, by: person)
        return memberships.sorted { ($0.reason.rawValue, $0.reasonID) < ($1.reason.rawValue, $1.reasonID) }.compactMap {
            member in
            if let post = posts.first(where: { $0.id.value == member.reasonID }), member.reason != .role {
                let way: SightGround.Way =
                    member.reason == .employed
                    ? .employed
                    : post.rank == .leader ? .leads(title: post.title) : .post(title: post.title, unit: post.unitName)
                return SightGround(way, since: post.validFrom, until: post.validTo)
            }
            return roles.first { $0.id.value == member.reasonID && member.reason == .role }.map {
                SightGround(.role($0.role), since: $0.validFrom, until: $0.validTo)
            }
        }
    }

    /// What the noun itself opens besides.
    private func others(
        _ view: View, _ record: SightStore.Record, _ actor: Actor, _ at: Instant
    ) throws -> [SightGround] {
        var found: [SightGround] = []
        switch subject {
        case .obligation, .document: break
        case .outgoing(let id):
            found += try SightStore.capacities(view.tx, of: actor.holders, in: id).map {
                SightGround(.drafts($0.capacity), standingInFor: actor.absent(for: $0.holder))
            }
            if !record.isRestricted, actor.isLeader || actor.has(.clerk) { found.append(SightGround(.unrestricted)) }
            if actor.has(.clerk), let signed = record.signedAt, signed <= at {
                found.append(SightGround(.signed, since: OfficeTime.day(of: signed)))
            }
        case .caseFile:
            if let keeper = record.keeper, actor.acts(as: keeper) {
                found.append(SightGround(.keeps, standingInFor: actor.absent(for: Key<Party>(keeper))))
            }
            if actor.keepsArchive, record.isOffered {
                found.append(SightGround(.archive, since: record.closedOn))
            }
        case .dossier:
            if record.keeper == actor.person { found.append(SightGround(.received)) }
            if actor.has(.counter), record.kind == "dossier" { found.append(SightGround(.counter)) }
            if actor.has(.clerk), record.kind == "internal" { found.append(SightGround(.counter)) }
        case .sharedPetition(let id): found += try shares(view, id, actor, at)
        }
        return found
    }

    /// The shares that opened the petition at that moment. Who followed an outside agency earlier is not written down: as today.
    private func shares(
        _ view: View, _ id: Key<LedgerCase>, _ actor: Actor, _ at: Instant
    ) throws -> [SightGround] {
        let isSecret = try PetitionSenderStore.isSecret(view.tx, id) ?? false
        let duties = try SharedPetitionStore.duties(view.tx, of: id, at: at == view.now ? nil : at)
        return try PetitionShareStore.all(view.tx, of: id).filter { $0.wasLive(at: at) }.compactMap { share in
            let unit: Key<Unit> = Key(share.unit.key.value)
            return share.holder(of: actor, isSecret: isSecret, duties: duties[share.id] ?? []).map { holder in
                SightGround(
                    .shared(unit: share.unit.name, level: share.level),
                    standingInFor: actor.works(in: unit) ? nil : actor.absent(for: holder),
                    since: OfficeTime.day(of: share.sharedAt), until: share.until)
            }
        }
    }
}

extension Actor {
    /// The name of whoever is away and for whom the actor acts as that holder; nil when it is the actor's own.
    fileprivate func absent(for holder: Key<Party>) -> String? { standsIn(for: [holder])?.name }
}

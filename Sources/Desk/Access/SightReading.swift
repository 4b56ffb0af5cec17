import Office
import Storage
import WorkTime

/// Why one person sees, or saw, one record: filled ground by ground.
struct SightReading {
    let view: View
    let subject: SightSubject
    let record: SightStore.Record
    /// As posts, roles and absences were on the day of the moment.
    let actor: Actor
    /// Nil for now.
    let moment: Instant?
    private(set) var grounds: [SightGround] = []
    /// What cannot be told; always empty for now.
    private(set) var doubts: [SightDoubt] = []

    var tx: any Transaction { view.tx }
    var at: Instant { moment ?? view.now }
    var day: CalendarDay { OfficeTime.day(of: at) }
    /// Whether what changed hands on the day had done so by the moment.
    var isEndOfDay: Bool { OfficeTime.day(of: at.adding(seconds: 1)) != day }

    init(_ view: View, _ subject: SightSubject, _ record: SightStore.Record, of actor: Actor, at moment: Instant?)
        throws
    {
        self.view = view
        self.subject = subject
        self.record = record
        self.actor = actor
        self.moment = moment
        try readScope()
        try readParts()
        try readNoun()
    }

    mutating func add(
        _ way: SightGround.Way, as holder: Key<Party>? = nil, since: CalendarDay? = nil, until: CalendarDay? = nil
    ) {
        let absent = holder.flatMap { actor.standsIn(for: [$0]) }
        grounds.append(SightGround(way, standingInFor: absent?.name, since: since, until: until))
    }

    mutating func doubt(_ doubt: SightDoubt) {
        if !doubts.contains(doubt) { doubts.append(doubt) }
    }

    /// Oldest first, those later than the moment too: what follows tells what held until then.
    func entries(_ acts: [JournalAct], on kind: SubjectKind, _ id: Int64) throws -> [SightEntry] {
        try SightHistoryStore.entries(tx, acts, on: kind, id).map(SightEntry.init)
    }

    /// What the noun itself opens besides its circle and the parts in it.
    private mutating func readNoun() throws {
        switch subject {
        case .obligation, .document, .instruction: break
        case .outgoing(let id): try readOutgoing(id)
        case .caseFile(let id): try readCaseFile(id)
        case .dossier(let id), .petition(let id), .visit(let id): try readCase(id)
        case .sharedPetition(let id): try readShares(id)
        case .inspection(let id): try readPlan(id)
        case .inspectionVisit(let id): try readVisit(id)
        case .feedback(let id): try readFeedback(id)
        case .procedureReview(let id): try readReview(id)
        case .letter(let id): try readLetter(id)
        case .interchange: if actor.keepsInterchange { add(.duty(.interchange)) }
        case .bulk: if record.person == actor.person { add(.did) }
        case .report: if actor.reportsForAll { add(.duty(.reports)) }
        }
    }

    /// What the circle of the record opens by posts and roles, and by decisions.
    private mutating func readScope() throws {
        guard let scope = record.scope else { return }
        guard moment != nil else { return try readCircle(scope) }
        if !actor.standings.isEmpty { try readPosts(scope) }
        for admission in try SightStore.admissions(tx, of: actor.person, to: scope, by: at) {
            add(.admitted(admission.reason), since: admission.since.map { OfficeTime.day(of: $0) })
        }
    }

    /// Now: the rows themselves. A role without a post opens nothing.
    private mutating func readCircle(_ scope: Key<Scope>) throws {
        for member in try SightCircleStore.members(tx, actor.person, in: scope, on: day) {
            if let post = member.post {
                let way = Self.way(member.reason, title: post.title, unit: post.unit, rank: post.rank)
                add(way, since: post.from, until: post.to)
            } else if let grant = member.grant {
                if !actor.standings.isEmpty { add(.role(grant.role), since: grant.from, until: grant.to) }
            } else {
                add(.admitted(member.reason), since: member.since.map { OfficeTime.day(of: $0) })
            }
        }
    }

    /// Earlier: by the rule that makes the rows, from the posts and roles of that day.
    private mutating func readPosts(_ scope: Key<Scope>) throws {
        let posts = try PostStore.held(tx, by: actor.person).filter { holds($0.validFrom, $0.validTo) }
        let roles =
            actor.roles.contains { $0.looksOverAllUnits }
            ? try RoleStore.held(tx, by: actor.person).filter { holds($0.validFrom, $0.validTo) } : []
        let members = try ScopeStore.rule(tx, at: moment).memberships(
            posts: posts.map { post in
                ScopeRule.HeldPost(id: post.id.value, person: post.person, unit: post.unit, rank: post.rank)
            },
            roles: roles.map { grant in
                ScopeRule.HeldRole(id: grant.id.value, person: grant.person, role: grant.role)
            }
        ).filter { $0.scope == scope }
        for member in members.sorted(by: { ($0.reason.rawValue, $0.reasonID) < ($1.reason.rawValue, $1.reasonID) }) {
            if member.reason == .role {
                guard let grant = roles.first(where: { $0.id.value == member.reasonID }) else { continue }
                add(.role(grant.role), since: grant.validFrom, until: grant.validTo)
            } else if let post = posts.first(where: { $0.id.value == member.reasonID }) {
                let way = Self.way(member.reason, title: post.title, unit: post.unitName, rank: post.rank)
                add(way, since: post.validFrom, until: post.validTo)
            }
        }
    }

    private static func way(
        _ reason: Scope.Reason, title: String, unit: String, rank: Rank
    ) -> SightGround.Way {
        if reason == .employed { return .employed }
        return rank == .leader ? .leads(title: title) : .post(title: title, unit: unit)
    }

    private func holds(_ from: CalendarDay, _ to: CalendarDay?) -> Bool {
        from <= day && to.map { $0 >= day } ?? true
    }
}

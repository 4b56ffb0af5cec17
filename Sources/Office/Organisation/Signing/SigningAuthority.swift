import Vietnamese
public import WorkTime

/// Who may sign a paper on a day, and how the lines above the name read: TM., Q., KT., TL., TUQ.
///
/// A head signs in his or her own right, with «Q.» while only acting. A deputy signs for the head (KT.): within the
/// fields assigned, where such have been entered. The head of a unit signs by order (TL.) what the working regulation
/// lays down, and may let a deputy sign for him or her; what a collective body decides is signed on its behalf (TM.) by its
/// own leaders, never by order or mandate. A mandate (TUQ.) is written, limited, for the head of a body
/// inside, and is never passed on. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13.
public struct SigningAuthority: Sendable {
    /// A paper that is to be signed.
    public struct Matter: Sendable, Equatable {
        public let body: SigningBody
        /// The kind of paper, as it is named: «công văn», «báo cáo».
        public let paperKind: String
        /// Whether a collective body decides it, so that TM. stands above; otherwise its head does.
        public let isCollective: Bool

        public init(_ paperKind: String, of body: SigningBody, isCollective: Bool? = nil) {
            self.paperKind = paperKind
            self.body = body
            self.isCollective = isCollective ?? body.isCollective
        }
    }

    /// Of the office, its units and the People's Committee above, also of before and after the day.
    public let posts: [SigningPost]
    public let delegations: [Delegation]
    public let day: CalendarDay

    public init(posts: [SigningPost], delegations: [Delegation], on day: CalendarDay) {
        self.posts = posts
        self.delegations = delegations
        self.day = day
    }

    /// Everybody who may sign it, the head first; for a field to choose from.
    public func signers(for matter: Matter) -> [SigningForm] {
        var known: Set<Key<Person>> = []
        return current.compactMap { post in
            guard known.insert(post.person).inserted else { return nil }
            return try? form(of: post.person, for: matter)
        }.sorted { order($0) < order($1) }
    }

    /// How this person signs it. Throws why he or she may not.
    public func form(of signer: Key<Person>, for matter: Matter) throws(SigningRefusal) -> SigningForm {
        let held = current.filter { $0.person == signer && $0.standing.place != .other }
        guard !held.isEmpty else { throw .noPost }
        var refusals: [SigningRefusal] = []
        for post in held {
            do throws(SigningRefusal) { return try form(by: post, for: matter) } catch { refusals.append(error) }
        }
        throw refusals.min { $0.telling < $1.telling } ?? .noPost
    }

    /// Whether the person heads the office or a unit of it that day, acting heads too: who may be given a mandate.
    public func heads(_ person: Key<Person>, on day: CalendarDay) -> Bool {
        posts.contains { post in
            post.person == person && !post.isOfCommittee && post.holds(on: day)
                && [.head, .acting].contains(post.standing.place)
        }
    }

    /// The titles of the heads whose deputy the person is that day.
    public func headTitles(overDeputy person: Key<Person>, on day: CalendarDay) -> [String] {
        posts.filter { post in
            post.person == person && post.holds(on: day) && [.deputy, .deputyInCharge].contains(post.standing.place)
        }.map(\.standing.head)
    }

    /// What the head of the office is called, by the posts of its leaders on the day; nil where nobody leads it.
    public var headTitle: String? {
        let leaders = current.filter { $0.rank == .leader }.map(\.standing)
        return (leaders.first { $0.place == .head || $0.place == .acting } ?? leaders.first)?.head
    }

    private func order(_ form: SigningForm) -> Int {
        form.lines.reduce(0) { sum, line in
            switch line {
            case .onBehalfOf, .acting: sum
            case .forHead: sum + 1
            case .byOrderOf: sum + 10
            case .byMandateOf: sum + 100
            }
        }
    }

    private var current: [SigningPost] { posts.filter { $0.holds(on: day) } }
}

// MARK: - By which right

extension SigningAuthority {
    private func form(by post: SigningPost, for matter: Matter) throws(SigningRefusal) -> SigningForm {
        let leads = matter.body.isOwn ? post.rank == .leader : post.isOfCommittee
        if leads { return try ownForm(by: post, for: matter) }
        var refusal: SigningRefusal
        do throws(SigningRefusal) { return try orderForm(by: post, for: matter) } catch { refusal = error }
        do throws(SigningRefusal) { return try mandateForm(by: post, for: matter) } catch {
            if error.telling < refusal.telling { refusal = error }
        }
        throw refusal
    }

    /// A leader of the body itself.
    private func ownForm(by post: SigningPost, for matter: Matter) throws(SigningRefusal) -> SigningForm {
        let collective: [SigningForm.Line] = matter.isCollective ? [.onBehalfOf(matter.body.name)] : []
        let (lines, delegation) = try rank(of: post, for: matter)
        return SigningForm(
            lines: collective + lines, post: post.standing.printed, name: post.personName, signer: post.person,
            delegation: delegation)
    }

    /// By order of the body's head: the head of a unit, or that head's deputy.
    private func orderForm(by post: SigningPost, for matter: Matter) throws(SigningRefusal) -> SigningForm {
        guard !matter.isCollective else { throw .collective(matter.body.name) }
        let unit = post.unit.map { Key<Party>($0) }
        let order = try delegation(.order, for: matter) { $0.receiver == unit || $0.receiver == Key(post.person) }
        let (lines, _) = try rank(of: post, for: nil)
        return SigningForm(
            lines: [.byOrderOf(order.giverTitle)] + lines, post: post.standing.printed, name: post.personName,
            signer: post.person, delegation: order)
    }

    private func mandateForm(by post: SigningPost, for matter: Matter) throws(SigningRefusal) -> SigningForm {
        guard !matter.isCollective else { throw .collective(matter.body.name) }
        let mandate = try delegation(.mandate, for: matter) { $0.receiver == Key(post.person) }
        guard post.standing.place == .head || post.standing.place == .acting else { throw .notHeadOfUnit }
        return SigningForm(
            lines: [.byMandateOf(mandate.giverTitle)] + (post.standing.place == .acting ? [.acting] : []),
            post: post.standing.printed, name: post.personName, signer: post.person, delegation: mandate)
    }

    /// What stands above a post among its own: nothing for the head, «KT.» for a deputy.
    private func rank(
        of post: SigningPost, for matter: Matter?
    ) throws(SigningRefusal) -> ([SigningForm.Line], Delegation?) {
        switch post.standing.place {
        case .head: return ([], nil)
        case .acting: return ([.acting], nil)
        case .deputyInCharge: return ([.forHead(post.standing.head)], nil)
        case .deputy:
            guard hasHead(besides: post) else { throw .noHead(post.standing.head) }
            let assigned = delegations.contains { $0.kind == .deputy && $0.receiver == Key(post.person) }
            let delegation: Delegation? =
                if let matter, assigned {
                    try self.delegation(.deputy, for: matter) { $0.receiver == Key(post.person) }
                } else { nil }
            return ([.forHead(post.standing.head)], delegation)
        case .other: throw .noPost
        }
    }

    private func hasHead(besides post: SigningPost) -> Bool {
        current.contains { other in
            let isHead = other.standing.place == .head || other.standing.place == .acting
            // Leaders of the committee have no unit, and have each other.
            return isHead && (other.unit == post.unit || post.rank == .leader && other.rank == .leader)
        }
    }

    /// The delegation that covers the matter today, or the most telling reason why none does.
    private func delegation(
        _ kind: Delegation.Kind, for matter: Matter, where fits: (Delegation) -> Bool
    ) throws(SigningRefusal) -> Delegation {
        var refusals: [SigningRefusal] = []
        for delegation in delegations where delegation.kind == kind && fits(delegation) {
            guard delegation.giverTitle.folded == matter.body.headTitle.folded else { continue }
            guard let refusal = refusal(of: delegation, for: matter) else { return delegation }
            refusals.append(refusal)
        }
        throw refusals.min { $0.telling < $1.telling } ?? .notDelegated(matter.body.headTitle)
    }

    private func refusal(of delegation: Delegation, for matter: Matter) -> SigningRefusal? {
        if let refusal = faults(of: delegation).first { return refusal }
        if day < delegation.validFrom { return .notYet(delegation.validFrom) }
        if let last = delegation.validTo, day > last { return .expired(last) }
        let kinds = delegation.paperKinds
        guard kinds.isEmpty || kinds.contains(where: { $0.folded == matter.paperKind.folded }) else {
            return .beyondScope(kinds)
        }
        return nil
    }

    /// What makes a delegation void whatever is signed by it: asked when it is entered, too.
    public func faults(of delegation: Delegation) -> [SigningRefusal] {
        var faults: [SigningRefusal] = []
        if let giver = delegation.giver {
            let held = posts.filter { $0.person == giver && $0.holds(on: delegation.validFrom) }
            let givesOwn = held.contains { post in
                guard [.head, .acting, .deputyInCharge].contains(post.standing.place) else { return false }
                let isTheirs = delegation.giverTitle.folded == post.standing.head.folded
                return post.isOfCommittee ? isTheirs : post.rank == .leader
            }
            if !givesOwn {
                let isMandated = delegations.contains {
                    $0.kind == .mandate && $0.receiver == Key(giver) && $0.id != delegation.id
                }
                faults.append(isMandated ? .delegatedAgain : .notDelegated(delegation.giverTitle))
            }
        }
        if delegation.kind == .mandate {
            if delegation.validTo == nil || delegation.basis.isEmpty || delegation.matters.isEmpty {
                faults.append(.boundless)
            }
        }
        return faults
    }
}

extension SigningRefusal {
    /// Of several reasons the one that helps most is told: what stands in the way of a right that was given.
    fileprivate var telling: Int {
        switch self {
        case .delegatedAgain: 0
        case .boundless: 1
        case .notHeadOfUnit: 2
        case .expired, .notYet: 3
        case .beyondScope: 4
        case .noHead: 5
        case .notDelegated, .collective: 6
        case .noPost: 7
        }
    }
}

public import Office
import Storage
import WorkTime

/// Gives everything that a person has open to somebody else, or what one plan laid on him or her. Done again it finds
/// nothing left to do. Journal: `person.work_handed_over`, `obligation.reassigned` on each obligation, `unit.changed` on each agency.
///
/// By administrators, leaders and the planner, of what they see; by whoever answers for a unit, for what the unit passed to
/// the person; by whoever assigns or directs, for these seats of his or her own. `HandOverReach` says which kinds.
public struct HandOverWork: Command {
    /// Who takes one kind of work over.
    public enum Taker: Sendable, Equatable {
        case person(Key<Person>)
        /// What a unit passed on goes back to it.
        case unit
        /// Stays with the person.
        case nobody
    }

    public struct Outcome: Sendable, Equatable {
        /// How much of each kind went over.
        public var moved: [HandOverKind: Int] = [:]
        /// Of what a unit passed on, how much went back to it because the taker does not work there.
        public var backToUnit = 0

        public var total: Int { moved.values.reduce(0, +) }
    }

    public let person: Key<Person>
    /// Kinds that are missing go to `taker`.
    public let takers: [HandOverKind: Taker]
    public let taker: Taker
    /// Only what this paper laid on the person.
    public let plan: Key<Document>?
    /// Whether the person leaves the office in the same act.
    var isLeaving = false

    public init(
        of person: Key<Person>, to taker: Taker, by kind: [HandOverKind: Taker] = [:], plan: Key<Document>? = nil
    ) {
        self.person = person
        self.taker = taker
        takers = kind
        self.plan = plan
    }

    public func run(_ act: Act) throws -> Outcome {
        let reach = try HandOverReach(of: person, by: act.actor, on: act.today, isLeaving: isLeaving, act.tx)
        let kinds = HandOverKind.allCases.filter { reach.kinds.contains($0) && self.taker(of: $0) != .nobody }
        for kind in kinds { try check(kind, reach, act) }
        if let plan { try act.require(plan, field: "plan") }
        var outcome = try moveObligations(kinds, reach, act)
        if plan == nil {
            try moveTheRest(kinds, reach, &outcome, act)
            // Whoever takes over the step of a dossier is its officer from now on.
            for kind in kinds where kind == .officer || kind == .own {
                guard let next = self.person(for: kind) else { continue }
                try act.passCases(from: Key<Party>(person), to: Key<Party>(next))
            }
        }
        guard outcome.total > 0 else { return outcome }
        try tell(outcome, kinds, act)
        try act.record(
            .workHandedOver, on: .person, person.value,
            [
                "plan": .init(plan),
                "moved": .object(
                    Dictionary(uniqueKeysWithValues: outcome.moved.map { ($0.key.rawValue, .init($0.value)) })),
                "to": .object(
                    Dictionary(uniqueKeysWithValues: kinds.map { ($0.rawValue, JournalValue(self.person(for: $0))) })),
            ])
        return outcome
    }

    /// Each taker is told how much came from whom; each obligation's timeline tells the rest.
    private func tell(_ outcome: Outcome, _ kinds: [HandOverKind], _ act: Act) throws {
        let name = try PersonStore.find(act.tx, person)?.person.fullName ?? ""
        for (taker, kinds) in Dictionary(grouping: kinds, by: { self.person(for: $0) }) {
            let count = kinds.reduce(0) { $0 + (outcome.moved[$1] ?? 0) }
            guard let taker, count > 0 else { continue }
            try act.inform([taker, person], .assigned, about: nil, words: "Bàn giao \(count) mục việc của \(name).")
        }
    }

    private func taker(of kind: HandOverKind) -> Taker { takers[kind] ?? taker }

    private func person(for kind: HandOverKind) -> Key<Person>? {
        if case .person(let person) = taker(of: kind) { person } else { nil }
    }

    private func check(_ kind: HandOverKind, _ reach: HandOverReach, _ act: Act) throws {
        guard let taker = person(for: kind) else {
            guard kind == .officer else {
                throw OfficeError(
                    .invalid, "Hãy chọn người nhận «\(kind.word)»; chỉ việc được đơn vị phân công mới trả về đơn vị.",
                    field: "to-\(kind.rawValue)")
            }
            return
        }
        guard taker != person else {
            throw OfficeError(.invalid, "Người nhận bàn giao phải là người khác.", field: "to")
        }
        guard taker != act.actor.person || reach.mayTake else {
            throw OfficeError(
                .invalid,
                "Người quản trị, người theo dõi kế hoạch không tự nhận việc bàn giao; đề nghị lãnh đạo Văn phòng bàn giao.",
                field: "to")
        }
        guard let posts = try PostStore.held(act.tx, by: [taker], on: act.today)[taker], !posts.isEmpty else {
            throw OfficeError(.invalid, "Người nhận bàn giao phải đang giữ chức danh ở cơ quan.", field: "to")
        }
    }
}

// MARK: - What moves

extension HandOverWork {
    private func moveObligations(_ kinds: [HandOverKind], _ reach: HandOverReach, _ act: Act) throws -> Outcome {
        var outcome = Outcome()
        let ids = try OpenWorkStore.obligations(
            act.tx, of: person, kinds: kinds, plan: plan, units: reach.units, seenBy: reach.sight)
        var mover = ObligationMover(act)
        for chunk in ids.chunks(of: 500) {
            try mover.move(Array(chunk)) { obligation in
                let lying = kinds.filter { $0.lies(on: person, in: obligation, units: reach.units) }
                let entry: [String: JournalValue] = [
                    "from": .init(person), "to": .init(lying.first.flatMap(person(for:))),
                    "as": .list(lying.map { .text($0.rawValue) }),
                ]
                return (successions(lying), entry)
            } counted: { old, new in
                for kind in kinds where kind.lies(on: person, in: old, units: reach.units) {
                    outcome.moved[kind, default: 0] += 1
                }
                outcome.backToUnit += new.participants.count { part in
                    part.officer == nil && old.participant(part.id)?.officer == person
                        && self.person(for: .officer) != nil
                }
            }
        }
        return outcome
    }

    private func successions(_ kinds: [HandOverKind]) -> [Succession] {
        kinds.compactMap { kind -> Succession? in
            let next = person(for: kind)
            let nature = next.map { [Key<Party>(person): Participant.Nature.person($0)] } ?? [:]
            switch kind {
            case .officer: return Succession(officers: [person: next])
            case .own: return Succession(parties: nature, roles: [.lead, .part, .coordinate])
            case .assigner: return next.map { Succession(assigners: [person: $0]) }
            case .director: return Succession(parties: nature, roles: [.direct])
            case .watcher: return Succession(parties: nature, roles: [.inform])
            case .drafts, .agencies, .substitute, .files: return nil
            }
        }
    }

    private func moveTheRest(
        _ kinds: [HandOverKind], _ reach: HandOverReach, _ outcome: inout Outcome, _ act: Act
    ) throws {
        for kind in kinds {
            guard let next = person(for: kind) else { continue }
            let count: Int
            switch kind {
            case .drafts:
                count = try act.exchangeInDrafts([Key(person): Key(next)], assigners: [person: next])
            case .agencies:
                let agencies = try UnitStore.agencies(act.tx, followedBy: person)
                try UnitStore.follow(act.tx, agencies, by: next)
                for agency in agencies {
                    try WorklistStore.rewrite(act.tx, of: Key(agency))
                    try act.record(
                        .unitChanged, on: .unit, agency.value, ["follower": .init(next), "before": .init(person)])
                }
                count = agencies.count
            case .substitute:
                count = try AbsenceStore.standingIn(act.tx, person, from: act.today, to: .last).count
                try AbsenceStore.replace(act.tx, substitute: person, by: next, from: act.today)
            case .files:
                let files = try CaseFileStore.passOn(act.tx, from: person, to: next, seenBy: reach.sight)
                try JournalStore.append(act.tx, files.map { entry(of: $0, to: next, by: act) })
                count = files.count
            case .officer, .own, .assigner, .director, .watcher: continue
            }
            if count > 0 { outcome.moved[kind] = count }
        }
    }

    /// That a file has another keeper, on the file itself: who kept it earlier is told from there.
    private func entry(of file: Key<CaseFile>, to next: Key<Person>, by act: Act) -> JournalStore.NewEntry {
        JournalStore.NewEntry(
            actor: act.actor.isTerminal ? nil : act.actor.person, act: .caseFileChanged, on: .caseFile, file.value,
            .object(["keeper": .init(next), "before": .init(person)]))
    }
}

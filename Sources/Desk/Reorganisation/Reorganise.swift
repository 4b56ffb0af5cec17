public import Office
import Storage
import WorkTime

/// Renames, merges, splits and ends units as one act, dated: people and open work go to the successors, old names stay
/// on old papers and on what is closed. Administrators only; journal: `organisation.reorganised` with the whole plan, and
/// what it entails for units, people and obligations.
///
/// Refuses with `.invalid` a plan that cannot be: a unit that succeeds itself, people who would go outside, a day to come.
public struct Reorganise: Command {
    public struct Outcome: Sendable, Equatable {
        public let id: Key<Reorganisation>
        public let founded: [Key<Unit>]
        /// How many obligations, people, drafts went to successors.
        public let obligations: Int
        public let posts: Int
        public let drafts: Int
    }

    public let plan: Reorganisation

    public init(_ plan: Reorganisation) { self.plan = plan }

    public func run(_ act: Act) throws -> Outcome {
        try act.actor.mustAdminister()
        var work = try ReorganisationWork(plan, act)
        try work.check()
        let id = try ReorganisationStore.insert(
            act.tx, on: plan.day, basis: work.basis, document: plan.document, by: act.actor.person)
        try work.endShares()
        try work.endUnits()
        try work.rename()
        try work.found()
        try work.place()
        try work.movePosts()
        try work.succeed(in: id)
        try ScopeStore.refresh(act.tx, on: act.today)
        let moved = try work.moveWork()
        let drafts = try work.moveDrafts()
        try work.readdressLetters()
        try ReorganisationStore.setMoved(act.tx, id, moved)
        try act.record(
            .organisationReorganised, on: .office, try UnitStore.office(act.tx)?.value ?? 0,
            [
                "reorganisation": .init(id), "day": .init(plan.day), "basis": .text(work.basis),
                "document": .init(plan.document), "obligations": .init(moved), "posts": .init(work.movedPosts),
                "founded": .list(work.founded.map { JournalValue($0) }),
                "renamed": .list(plan.renamed.map { JournalValue($0.unit) }),
                "succeeded": .list(
                    plan.divided.map { change in
                        .object([
                            "unit": .init(change.unit), "ends": .bool(change.ends),
                            "by": .list(change.successors.map { JournalValue(work.key(of: $0)) }),
                        ])
                    }),
            ])
        return Outcome(
            id: id, founded: work.founded, obligations: moved, posts: work.movedPosts, drafts: drafts)
    }
}

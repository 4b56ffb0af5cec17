public import Office
import Storage

/// What a reorganisation would move, before it is done: people, units below, open work and to whom it goes by rule.
/// Administrators only. Ten statements and three more for each unit that is divided.
///
/// Obligations are listed as far as the actor sees them; the others go by the same rules, unseen. Duties to give opinions on
/// shared petitions are no part of it: they are called off with a unit that ends, and stay with one that goes on.
public struct ReorganisationPreview: Question {
    public struct Answer: Sendable, Equatable {
        public let lines: [Line]
        /// Names of the successors, in the order of the plan.
        public let targets: [TargetName]
        /// What is wrong with the plan in itself.
        public let faults: [String]
    }

    public struct TargetName: Sendable, Equatable {
        public let target: Reorganisation.Target
        public let name: String
        public let isOutside: Bool
    }

    public struct Line: Sendable, Equatable {
        public let change: Reorganisation.Divided
        public let name: String
        public let isOutside: Bool
        public let posts: [Post]
        public let childrenCount: Int
        /// Open obligations in which the unit takes part, as far as they can move.
        public let workCount: Int
        /// Of those, the ones that the actor sees, at most `limit`, by key.
        public let work: [Work]
    }

    public struct Post: Sendable, Equatable {
        public let post: PostItem
        /// Nil where it stays.
        public let target: Reorganisation.Target?
    }

    public struct Work: Sendable, Equatable {
        public let item: ObligationItem
        /// Nil where it stays.
        public let target: Reorganisation.Target?
    }

    public static let limit = 200

    public let plan: Reorganisation

    public init(_ plan: Reorganisation) { self.plan = plan }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        _ = try EffectiveDay.past(plan.day, today: view.today, field: "day")
        return Answer(
            lines: try plan.divided.map { try line($0, view) }, targets: try targets(view), faults: plan.faults)
    }

    private func targets(_ view: View) throws -> [TargetName] {
        var known: Set<Reorganisation.Target> = []
        return try plan.divided.flatMap(\.successors).filter { known.insert($0).inserted }.compactMap { target in
            switch target {
            case .unit(let unit):
                try UnitStore.find(view.tx, unit).map {
                    TargetName(target: target, name: $0.unit.name, isOutside: $0.unit.isOutside)
                }
            case .founded(let index):
                plan.founded.indices.contains(index)
                    ? TargetName(
                        target: target, name: plan.founded[index].name, isOutside: plan.founded[index].kind == .agency)
                    : nil
            }
        }
    }

    private func line(_ change: Reorganisation.Divided, _ view: View) throws -> Line {
        guard let item = try UnitStore.find(view.tx, change.unit), !item.isClosed else { throw OfficeError.noSuchUnit }
        let posts = try PostStore.held(view.tx, in: change.unit, on: plan.day).map {
            Post(post: $0, target: change.move(of: $0.id)?.to)
        }
        let ids = try OpenWorkStore.obligations(view.tx, of: [change.unit], withOpinions: false)
        return Line(
            change: change, name: item.unit.name, isOutside: item.unit.isOutside, posts: posts,
            childrenCount: try UnitStore.children(view.tx, of: change.unit, on: plan.day).count, workCount: ids.count,
            work: try work(ids, change, posts, view))
    }

    private func work(
        _ ids: [Key<Obligation>], _ change: Reorganisation.Divided, _ posts: [Post], _ view: View
    ) throws -> [Work] {
        let shown = try ObligationStore.seen(view.tx, Set(ids.prefix(1_000)), by: view.actor).sorted()
            .prefix(Self.limit)
        let goes = Dictionary(
            posts.compactMap { post in post.target.map { (Key<Party>(post.post.person), $0) } },
            uniquingKeysWith: { first, _ in first })
        return try ObligationItemStore.items(view.tx, Array(shown), for: view.actor).map { item in
            let officer = item.officer.flatMap { item.lead.key == Key(change.unit) ? goes[$0.key] : nil }
            return Work(item: item, target: change.target(of: item.id, officerGoesTo: officer))
        }
    }
}

/// The reorganisations that were done, the newest first. Administrators only; one statement.
public struct ReorganisationList: Question {
    public init() {}

    public func answer(_ view: View) throws -> [ReorganisationItem] {
        try view.actor.mustAdminister()
        return try ReorganisationStore.all(view.tx)
    }
}

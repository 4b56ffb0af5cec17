public import Office
import Storage

/// The ladder of a plan: its own, or the one that the rules lay down. `.notFound` when the actor does not see the paper.
public struct PlanLadder: Question {
    public struct Answer: Sendable, Equatable {
        public let document: DocumentLabel
        public let ladder: Ladder
        /// The rule that it follows; nil when it has a ladder of its own or none.
        public let rule: LadderRules.Rule?
        public let isOwn: Bool
        /// Of the own ladder; 0 where there is none.
        public let version: Int64
        public let mayEdit: Bool
    }

    public let plan: Key<Document>

    public init(_ plan: Key<Document>) { self.plan = plan }

    public func answer(_ look: View) throws -> Answer {
        guard let found = try PlanStore.find(look.tx, plan, for: look.actor, on: look.today) else {
            throw DocumentStore.notFound
        }
        let own = try PlanLadderStore.find(look.tx, plan)
        let rule = look.rules.ladders.rule(for: .date, urgency: try PlanLadderStore.urgency(look.tx, of: plan))
        return Answer(
            document: found.plan.document, ladder: own?.ladder ?? rule?.ladder ?? .none, rule: own == nil ? rule : nil,
            isOwn: own != nil, version: own?.version ?? 0, mayEdit: look.actor.has(.planner))
    }
}

/// Gives a plan a ladder of its own, or takes it away, and plans its open obligations anew: by the planner.
/// Writes `document.ladder_changed`.
public struct SetPlanLadder: Command {
    public let plan: Key<Document>
    /// Nil follows the rules again.
    public let ladder: Ladder?
    public let version: Int64

    public init(_ plan: Key<Document>, _ ladder: Ladder?, version: Int64) {
        self.plan = plan
        self.ladder = ladder
        self.version = version
    }

    public func run(_ act: Act) throws {
        guard act.actor.has(.planner) else {
            throw OfficeError(.forbidden, "Chỉ người theo dõi kế hoạch mới được đặt bậc đôn đốc.")
        }
        guard try DocumentStore.sees(act.tx, plan, act.actor) else { throw DocumentStore.notFound }
        if let ladder {
            guard !ladder.rungs.isEmpty else {
                throw OfficeError(.invalid, "Nhập ít nhất một bậc đôn đốc.", field: "days-0")
            }
            guard ladder.rungs.count <= Ladder.most else {
                throw OfficeError(.invalid, "Mỗi kế hoạch có nhiều nhất \(Ladder.most) bậc.", field: "days-0")
            }
        }
        try PlanLadderStore.put(act.tx, plan, ladder, version: version, by: act.actor.person)
        try act.record(.ladderChanged, on: .document, plan.value, ["rungs": JournalValue(ladder?.text)])
        var last: Key<Obligation>?
        repeat {
            let ids = try UrgingSubjectStore.open(act.tx, of: plan, after: last, limit: 1_000)
            try act.replanUrging(ids)
            last = ids.count < 1_000 ? nil : ids.last
        } while last != nil
    }
}

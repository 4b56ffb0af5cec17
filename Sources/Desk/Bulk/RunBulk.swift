public import Office
import Storage
import WorkTime

/// Does the next items of a bulk act, each with its own right, state, journal entry and notices, and marks them in the same
/// transaction. What is refused is marked with the reason and holds up nothing.
public struct RunBulk: Command {
    public let bulk: Key<BulkSummary>
    /// How many items in one transaction.
    public let limit: Int

    public init(_ bulk: Key<BulkSummary>, limit: Int = 20) {
        self.bulk = bulk
        self.limit = limit
    }

    /// Whether anything is left to do.
    public func run(_ act: Act) throws -> Bool {
        let head = try BulkStore.lock(act.tx, bulk, of: act.actor.person)
        let wish = try JSONText.decode(head.wish, as: BulkWish.self)
        let pending = try BulkStore.pending(act.tx, of: bulk, limit: limit + 1)
        for next in pending.prefix(limit) {
            // A refusal comes before anything of the item is written.
            do {
                try wish.perform(head.kind, on: next.item, act)
                try BulkStore.mark(act.tx, next.position, of: bulk, as: .done, reason: nil)
            } catch let error as OfficeError where error.code != .unavailable {
                try BulkStore.mark(act.tx, next.position, of: bulk, as: .refused, reason: error.message)
            }
        }
        guard pending.count <= limit else { return true }
        try BulkStore.finish(act.tx, bulk)
        return false
    }
}

extension BulkWish {
    fileprivate func perform(_ kind: BulkKind, on item: BulkStore.NewItem, _ act: Act) throws {
        func part() throws -> PartVersion {
            guard let participant = item.participant else { throw ObligationStore.notFound }
            return PartVersion(obligation: item.obligation, participant: participant, version: item.version)
        }
        switch kind {
        case .accept: try AcceptObligation(part()).run(act)
        case .pass: try PassToOfficer(part(), to: officer).run(act)
        case .report:
            _ = try ReportProgress(
                part: part(), percent: percent, text: words, isFinal: isFinal, files: [], document: nil
            ).run(act)
        case .acceptResult: try AcceptResult(part()).run(act)
        case .returnResult: try ReturnResult(part(), reason: words).run(act)
        case .adjust:
            try AdjustDeadline(
                obligation: item.obligation, version: item.version,
                deadline: DraftDeadline(kind: .date, due: due?.description), reason: words, basis: basis
            ).run(act)
        case .remind: try Remind(item.obligation).run(act)
        }
    }
}

/// How a bulk act went, or goes: one statement. `.notFound` for everybody but whoever began it.
public struct BulkQuestion: Question {
    public let bulk: Key<BulkSummary>

    public init(_ bulk: Key<BulkSummary>) { self.bulk = bulk }

    public func answer(_ look: View) throws -> BulkSummary {
        try BulkStore.summary(look.tx, bulk, of: look.actor)
    }
}

extension Desk {
    /// Does all that is left of a bulk act, a transaction for some items at a time.
    public func finish(_ bulk: Key<BulkSummary>, as actor: Actor) async throws {
        while try await perform(RunBulk(bulk), as: actor) {}
    }

    /// Goes on with bulk acts whose server was killed a minute ago or before; in the name of whoever began them, with the
    /// rights of now. To be done at start and from time to time.
    public func resumeBulks() async throws {
        let abandoned = try await read { tx in
            try BulkStore.abandoned(tx, since: tx.now.adding(seconds: -60)).map { head in
                (head.id, try ActorStore.actor(tx, head.person, on: OfficeTime.day(of: tx.now)))
            }
        }
        for case (let bulk, let actor?) in abandoned { try await finish(bulk, as: actor) }
    }
}

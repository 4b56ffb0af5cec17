public import Office
import Storage
import WorkTime

/// What a bulk act would do: what is allowed and what it needs for that, and what is refused and why. Five statements for
/// any number of obligations; whether each is allowed is a pure function over the rows that they fetch.
public struct BulkPreview: Question {
    /// The most obligations that one act is done to.
    public static let limit = 200

    public let kind: BulkKind
    public let obligations: [Key<Obligation>]

    public init(_ kind: BulkKind, _ obligations: [Key<Obligation>]) {
        self.kind = kind
        self.obligations = obligations
    }

    public func answer(_ look: View) throws -> BulkSummary {
        let judged = try BulkJudgement.of(obligations, kind, look.tx, look.actor, on: look.today)
        return BulkSummary(
            kind: kind,
            items: judged.map { item in
                BulkItem(
                    obligation: item.obligation, content: item.content,
                    state: item.refusal == nil ? .pending : .refused, reason: item.refusal ?? item.need?.words)
            }, unseen: Set(obligations).count - judged.count)
    }
}

/// One chosen obligation with what the act would be done to.
struct BulkJudgement {
    let obligation: Key<Obligation>
    let content: String
    let targets: [BulkStore.NewItem]
    let refusal: String?
    /// What has to be filled in for it.
    var need: BulkNeed?

    /// In the order in which they were chosen, each once, without what the actor does not see.
    ///
    /// - Parameter wish: what was filled in; a target for which it does not do is refused. Nil before that.
    static func of(
        _ chosen: [Key<Obligation>], _ kind: BulkKind, _ tx: any Transaction, _ actor: Actor, on today: CalendarDay,
        wish: BulkWish? = nil
    ) throws -> [BulkJudgement] {
        guard chosen.count <= BulkPreview.limit else {
            throw OfficeError(.invalid, "Mỗi lần chọn nhiều nhất \(BulkPreview.limit) nhiệm vụ.", field: "obligation")
        }
        let contents = try BulkStore.contents(tx, of: chosen, for: actor)
        let found = try ObligationStore.find(tx, contents.keys.sorted())
        let known = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        let reminded =
            kind == .remind
            ? try JournalStore.subjects(
                tx, of: .obligationReminded, on: .obligation, among: known.keys.map(\.value), since: today) : []
        var met: Set<Key<Obligation>> = []
        return chosen.compactMap { id in
            guard met.insert(id).inserted, let obligation = known[id], let content = contents[id] else { return nil }
            do throws(OfficeError) {
                let parts = try obligation.targets(of: kind, by: actor)
                if kind == .remind {
                    _ = try obligation.holders(remindedBy: actor, isRemindedToday: reminded.contains(id.value))
                }
                let targets = parts.map { part in
                    let need = obligation.need(of: kind, on: part, by: actor)
                    return BulkStore.NewItem(
                        obligation: id, participant: part?.id, version: part?.version ?? obligation.version,
                        refusal: wish.flatMap { need?.refusal(of: $0) })
                }
                return BulkJudgement(
                    obligation: id, content: content, targets: targets, refusal: nil,
                    need: parts.lazy.compactMap { obligation.need(of: kind, on: $0, by: actor) }.first)
            } catch {
                return BulkJudgement(obligation: id, content: content, targets: [], refusal: error.message)
            }
        }
    }
}

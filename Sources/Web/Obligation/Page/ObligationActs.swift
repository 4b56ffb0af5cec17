import Desk
import Office
import WorkTime

/// What this person may do to an obligation now: the one main act, perhaps its counterpart, the rest as a menu in which
/// the acts on each part stand under its name.
struct ObligationActs: Sendable {
    let main: OfferedAct?
    /// Stands beside the main act: returning beside accepting a result, passing on beside accepting a part.
    let beside: OfferedAct?
    let others: [OfferedAct]
    private let names: [Key<Participant>: String]
    /// The acts that are open on more than one part, so that a button has to say which part it means.
    private let repeated: Set<ObligationAct>
    /// Where a paper that is drafted now can carry the report.
    private let drafting: Href?

    init(_ page: ObligationPage, actor: Actor, today: CalendarDay, list: ListReturn?) {
        let obligation = page.obligation
        names = Dictionary(page.participants.map { ($0.participant.id, $0.name) }) { first, _ in first }
        func offered(_ act: ObligationAct, _ participant: Participant?) -> OfferedAct {
            OfferedAct(
                act: act, participant: participant, obligation: obligation.id,
                version: participant?.version ?? obligation.version, list: list,
                mayRefuse: participant.map { page.mayRefuse($0, on: today) } ?? false)
        }
        let asked = page.folder.openRequests
        let decisions = page.acts.contains(.decide) ? asked : []
        let parts = obligation.participants.flatMap { participant in
            (page.partActs[participant.id] ?? []).map { offered($0, participant) }
        }
        repeated = Set(Dictionary(grouping: parts, by: \.act).filter { $0.value.count > 1 }.keys)
        drafting =
            actor.standings.isEmpty || !parts.contains { $0.act == .report }
            ? nil : ("/outgoing/new" as Href).adding("obligation", obligation.id.description)
        let ranked = parts.enumerated().compactMap { index, item in
            Self.urgency(of: item, for: actor).map { (rank: $0, index: index, item: item) }
        }
        var decide = decisions.first.map { _ in offered(.decide, nil) }
        decide?.request = decisions.first?.id
        let resume = page.acts.contains(.resume) ? offered(.resume, nil) : nil
        main = decide ?? resume ?? ranked.min { ($0.rank, $0.index) < ($1.rank, $1.index) }?.item
        let counterpart: ObligationAct? =
            switch main?.act {
            case .acceptResult: .returnResult
            case .accept, .report: main?.participant?.officer == nil ? .pass : nil
            default: nil
            }
        let chosen = main
        beside = parts.first { $0.act == counterpart && $0.participant?.id == chosen?.participant?.id }
        let shown = [main, beside].compactMap { $0 }
        others =
            (parts + page.acts.filter { $0 != .completeMilestone && $0 != .decide }.map { offered($0, nil) })
            .filter { offered in
                guard !shown.contains(offered), offered.act != .adjustPart else { return false }
                // What is asked already is not offered again.
                return !asked.contains { $0.participant == offered.participant?.id && $0.kind.act == offered.act }
            }
    }

    /// For the acts beside the heading.
    var html: HTML {
        """
        \(main?.button(.primary, of: shownName(main)))\(beside?.button(.plain, of: shownName(beside)))\
        \(Menu.html("Thao tác khác", groups: groups))
        """
    }

    /// The parts in the paper's order, then the whole. Where all acts are of one kind no heading is needed.
    private var groups: [Menu.Group] {
        var order: [Key<Participant>?] = []
        for act in others where !order.contains(act.participant?.id) { order.append(act.participant?.id) }
        order = order.filter { $0 != nil } + order.filter { $0 == nil }
        let drafting = drafting.map { Menu.Group(title: nil, lines: ["<a href=\"\($0)\">Soạn văn bản trả lời</a>"]) }
        return [drafting].compactMap(\.self)
            + order.map { part in
                let name = part.flatMap { names[$0] }
                return Menu.Group(
                    title: order.count == 1 && part == nil ? nil : name ?? "Cả nhiệm vụ",
                    lines: others.filter { $0.participant?.id == part }.map { $0.line(of: name) })
            }
    }

    private func shownName(_ act: OfferedAct?) -> String? {
        guard let act, repeated.contains(act.act) else { return nil }
        return act.participant.flatMap { names[$0.id] }
    }

    var isEmpty: Bool { main == nil && others.isEmpty }

    /// How much the act is this person's next step: the lowest is the main one, nil never is.
    private static func urgency(of offered: OfferedAct, for actor: Actor) -> Int? {
        guard let participant = offered.participant else { return nil }
        let isOwed = participant.role.owesResult
        return switch offered.act {
        case .acceptResult: 0
        case .accept: isOwed ? 1 : 3
        // What was passed on is the officer's next step, not the head's.
        case .report where participant.officer == nil || participant.officer == actor.person: isOwed ? 2 : 4
        default: nil
        }
    }
}

import Office
import Process
import WorkTime

/// What came through the portal, when a clerk makes a dossier of it.
struct PortalArrival {
    let item: Key<PortalItem>
    let at: Instant
    /// What was answered on the own form, by the codes of the fields; what the portal asks has no place in a process.
    var fields: [String: String] = [:]

    /// The step by which the citizen sent it, taken when it came; where the rules of today did not hold then, now. Of what was answered
    /// goes along what the step still takes.
    func ask(_ act: ProcessAct, _ process: ProcessVersion, now: Instant) -> CaseAsk {
        let known = fields.filter { code, kept in
            (act.needs + act.asks).contains(code) && process.field(code)?.kept(kept) != nil
        }
        return CaseAsk(
            act.code, as: Set(act.by), fields: known, papers: [], parties: [:],
            at: process.holds(on: OfficeTime.day(of: at)) ? at : now)
    }
}

extension ProcessVersion {
    /// The step by which a citizen sends a dossier; nil where the process knows none, and the counter begins it.
    var onlineOpening: ProcessAct? {
        acts(in: nil).first { act in act.by.contains { role($0)?.holder == .citizen } }
    }

    /// The steps that the counter can take with what came through the portal.
    func onlineActs(_ roles: Set<String>) -> [ProcessAct] {
        acts(in: onlineOpening?.to).filter { !roles.isDisjoint(with: $0.by) }
    }
}

public import Office
import Storage
import WorkTime

/// Refuses a part within its time, or asks afterwards that somebody else be charged with it; with a reason.
///
/// By whoever answers for the part; for an outside agency by its follower, with the agency's paper. A refusal in time takes
/// effect at once: nobody owes the part until whoever assigned it lays it on somebody else or insists. Only what was not
/// yet accepted is refused, and only once; after that, and after the time in `Rules/obligation.yaml`, the part stays with
/// its party until the request is decided. Writes `obligation.refused` or `obligation.another_doer_asked`.
public struct AskAnotherDoer: Command {
    public let part: PartVersion
    public let reason: String
    public let document: Key<Document>?

    public init(_ part: PartVersion, reason: String, document: Key<Document>? = nil) {
        self.part = part
        self.reason = reason
        self.document = document
    }

    /// Whether it was a refusal in time.
    public func run(_ act: Act) throws -> Bool {
        let reason = try Words.reason(reason)
        var change = try act.begin(.decline, on: part)
        let participant = try change.part()
        try act.requireProof(document, for: participant)
        let isRefusal =
            try participant.state == .waiting
            && act.today <= act.rules.obligation.refusalEnd(laidAt: participant.laidAt, by: act.clock())
            && !RequestStore.hasRefused(act.tx, participant.id)
        if isRefusal { change.new.refuse(participant.id) }
        var new = RequestStore.New(.anotherDoer, reason: reason)
        new.isRefusal = isRefusal
        new.document = document
        try act.ask(new, change, as: isRefusal ? .obligationRefused : .anotherDoerAsked)
        return isRefusal
    }
}

extension Act {
    /// Writes a request with its journal entry, and lets it wait for whoever assigned the obligation.
    @discardableResult
    func ask(
        _ new: RequestStore.New, _ change: ObligationChange, as name: JournalAct, _ body: [String: JournalValue] = [:]
    ) throws -> Key<RequestItem> {
        var change = change
        let request = try RequestStore.insert(
            tx, new, on: change.old.id, of: try change.part().id, by: actor.person)
        change.new.openRequests += 1
        var body = body
        body["request"] = JournalValue(request)
        body["reason"] = .digest(of: new.reason)
        body["files"] = new.files.isEmpty ? nil : .list(new.files.map { .text($0.hash) })
        try finish(change, as: name, body)
        try informOfRequest(change, new)
        return request
    }
}

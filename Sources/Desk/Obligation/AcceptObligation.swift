public import Office

/// Takes a part upon oneself: the head for the unit, the officer it was passed to, or the person it is laid on.
///
/// For an outside agency its follower records the acceptance, with the paper that proves it. Writes `obligation.accepted`.
public struct AcceptObligation: Command {
    public let part: PartVersion
    public let document: Key<Document>?

    public init(_ part: PartVersion, document: Key<Document>? = nil) {
        self.part = part
        self.document = document
    }

    public func run(_ act: Act) throws {
        var change = try act.begin(.accept, on: part)
        try act.requireProof(document, for: change.part())
        change.new.accept(part.participant)
        try act.finish(change, as: .obligationAccepted, ["document": JournalValue(document)])
    }
}

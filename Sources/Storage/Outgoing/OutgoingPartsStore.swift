public import Office

/// What stands around an outgoing paper on its page.
public struct OutgoingParts: Sendable {
    public let recipients: [OutgoingRecipient]
    /// Those of them to whom nothing was sent yet, with what became of a mail to them.
    public let unsent: [OutgoingRecipient]
    /// The newest first; the newest with its text.
    public let versions: [OutgoingVersion]
    /// As they are drafted; once it is issued, as they left.
    public let annexes: [PaperAnnex]
    public let rounds: [OpinionRound]
    public let steps: [OutgoingStep]
    /// Those that the reader may see.
    public let answers: [OutgoingAnswer]
    /// With the digitally signed copy, where there is one; nil for what nobody signed.
    public let signed: (signature: PaperSignature, copy: OutgoingCopyStore.Found?)?
}

public enum OutgoingPartsStore {
    /// All of it in one statement; `document` is the paper of the ledger that it was issued as.
    public static func all(
        _ tx: any Transaction, of id: Key<Outgoing>, issuedAs document: Key<Document>?, seenBy actor: Actor
    ) throws -> OutgoingParts {
        let annexes = document.map(AnnexStore.selection(of:)) ?? AnnexStore.selection(of: id)
        let found = try sheaf(of: id, annexes, seenBy: actor).rows(tx)
        let recipients = found["recipient"] ?? []
        return OutgoingParts(
            recipients: try recipients.map(OutgoingRecipientStore.recipient),
            unsent: try recipients.map(OutgoingRecipientStore.mailed).filter { $0.sentAt == nil },
            versions: try (found["version"] ?? []).map(OutgoingVersionStore.version),
            annexes: try (found["annex"] ?? []).compactMap(AnnexStore.annex),
            rounds: try OutgoingOpinionStore.rounds(found["opinion"] ?? []),
            steps: try (found["step"] ?? []).map(OutgoingStepStore.step),
            answers: try (found["answer"] ?? []).map(OutgoingAnswerStore.answer),
            signed: try found["signature"]?.first.map(OutgoingStepStore.signed))
    }

    static func sheaf(of id: Key<Outgoing>, _ annexes: Sheaf.Selection, seenBy actor: Actor) -> Sheaf {
        Sheaf(selections: [
            OutgoingRecipientStore.selection(of: id), OutgoingVersionStore.selection(of: id), annexes,
            OutgoingOpinionStore.selection(of: id), OutgoingStepStore.selection(of: id),
            OutgoingAnswerStore.selection(of: id, seenBy: actor), OutgoingStepStore.signature(of: id),
        ])
    }
}
